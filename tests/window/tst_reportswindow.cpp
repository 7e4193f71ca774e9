// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/reportswindow.h"

#include "project/highlightedits.h"
#include "project/themeedits.h"
#include "text/csv.h"
#include "window/chartview.h"
#include "window/reportoptions.h"
#include "window/settlingpanel.h"
#include "window/windowdesk.h"
#include "window/workspace.h"

#include <QComboBox>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

using namespace meipi;
using meipi::test::WindowDesk;

static constexpr int longestWait = 30'000; // milliseconds, on a machine that is busy

/// Reports in the program's own window, on a project of two documents and two authors.
class TestReportsWindow : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void countsAsWorkGoesOn();
    void cellsOpenTheirPassages();
    void picturesAreReadByKeys();
    void everyReportShowsSomething_data();
    void everyReportShowsSomething();
    void disagreementsAreSteppedThrough();
    void disagreementsAreSettledSideBySide();
    void keynessAsksForAPart();
    void tabulatesDimensions();
    void comparesAndSumsUp();
    void exportsTablesAndPictures();
    void closesWithItsProject();

private:
    void highlight(const QString &author, const QString &quote, const QString &theme);
    void show(ReportKind kind);
    void waitUntilCounted();
    QAbstractItemModel *table() { return m_reports->findChild<QTableView *>()->model(); }
    QString cell(int row, int column) { return table()->index(row, column).data().toString(); }
    QListWidget *places() { return m_reports->findChild<QListWidget *>(u"Places"_qs); }
    Reader &reader() { return m_window->workspace()->reader(); }

    std::unique_ptr<WindowDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    QPointer<ReportsWindow> m_reports;
};

void TestReportsWindow::init()
{
    m_desk = std::make_unique<WindowDesk>();
    m_window = m_desk->newWindow();
    m_window->openPaths({m_desk->file(
        u"plan.txt"_qs,
        u"导语说算力。\n一、建设算力网络\n统筹布局算力，开放数据。\n二、培养人才\n办好学校。\n"_qs)});
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace() != nullptr, longestWait);
    highlight(u"甲"_qs, u"统筹布局算力"_qs, u"算力"_qs);
    highlight(u"甲"_qs, u"开放数据"_qs, u"数据"_qs);
    highlight(u"乙"_qs, u"布局算力，开放数据"_qs, u"算力"_qs);
    m_window->actions().action("reports")->trigger();
    m_reports = m_window->findChild<ReportsWindow *>();
    QVERIFY(m_reports != nullptr);
    waitUntilCounted();
}

void TestReportsWindow::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void TestReportsWindow::highlight(const QString &author, const QString &quote, const QString &theme)
{
    Edits &edits = m_window->workspace()->edits();
    edits.session().setAuthorName(author);
    if (edits.snapshot().themeAtPath(theme).isNull())
        QVERIFY(edits.perform(createThemes(edits.snapshot(), {{theme, std::nullopt, {}}}), theme));
    const DocumentId document = edits.snapshot().documents().first();
    const qsizetype start = edits.snapshot().text(document).string().indexOf(quote);
    QVERIFY(edits.perform(addHighlight(edits.snapshot(), edits.context(), document,
                                       {start, start + quote.size()},
                                       {edits.snapshot().themeAtPath(theme)}),
                          quote));
}

void TestReportsWindow::waitUntilCounted()
{
    QTRY_VERIFY_WITH_TIMEOUT(!m_reports->isCounting(), longestWait);
}

void TestReportsWindow::show(ReportKind kind)
{
    m_reports->showReport(kind);
    waitUntilCounted();
}

void TestReportsWindow::countsAsWorkGoesOn()
{
    QCOMPARE(table()->rowCount(), 4); // the lead-in, two sections and the total
    QCOMPARE(cell(1, 1), u"2"_qs);
    QCOMPARE(cell(1, 3), u"3"_qs);
    highlight(u"甲"_qs, u"办好学校"_qs, u"人才"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(table()->columnCount(), 5, longestWait);
    QCOMPARE(cell(2, 3), u"1"_qs);
    m_window->workspace()->edits().undo();
    QTRY_COMPARE_WITH_TIMEOUT(cell(2, 3), u"0"_qs, longestWait);
}

void TestReportsWindow::cellsOpenTheirPassages()
{
    auto *view = m_reports->findChild<QTableView *>();
    view->setCurrentIndex(table()->index(1, 1));
    QCOMPARE(places()->count(), 2);
    QVERIFY(places()->item(0)->text().contains(u"统筹布局算力"));
    places()->setCurrentRow(1);
    QCOMPARE(reader().caret(),
             m_window->workspace()
                 ->edits()
                 .snapshot()
                 .text(reader().document())
                 .string()
                 .indexOf(u"布局算力，"));
    view->setCurrentIndex(table()->index(2, 1));
    QCOMPARE(places()->count(), 0);
}

void TestReportsWindow::picturesAreReadByKeys()
{
    auto *chart = m_reports->findChild<ChartView *>();
    QVERIFY(chart->chart() != nullptr);
    QCOMPARE(chart->chart()->items().size(), 3 * 2);
    m_reports->findChild<QTabWidget *>()->setCurrentWidget(chart);
    chart->setFocus();
    QTRY_COMPARE_WITH_TIMEOUT(chart->currentItem(), 0, longestWait); // as the focus comes
    QTest::keyClick(chart, Qt::Key_Down);
    const QString text = chart->chart()->items()[chart->currentItem()].text;
    QVERIFY2(text.contains(u"算力: 2"), qPrintable(text));
    QCOMPARE(chart->accessibleDescription(), text);
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(places()->count(), 2);
}

void TestReportsWindow::everyReportShowsSomething_data()
{
    QTest::addColumn<ReportKind>("kind");
    QTest::addColumn<int>("rows");
    QTest::newRow("coverage") << ReportKind::Coverage << 3;
    QTest::newRow("frequency") << ReportKind::Frequency << 2;
    QTest::newRow("co-occurrence") << ReportKind::Cooccurrence << 2;
    QTest::newRow("portrait") << ReportKind::Portrait << 1;
    QTest::newRow("agreement") << ReportKind::Agreement << 3;
    QTest::newRow("disagreements") << ReportKind::Disagreements << 3;
    QTest::newRow("cross-tabulation") << ReportKind::Crosstab << 3;
}

void TestReportsWindow::everyReportShowsSomething()
{
    QFETCH(ReportKind, kind);
    show(kind);
    QTEST(table()->rowCount(), "rows");
    auto *chart = m_reports->findChild<ChartView *>();
    if (kind == ReportKind::Disagreements)
        return;
    QVERIFY(chart->chart() != nullptr);
    QVERIFY(!chart->chart()->items().isEmpty());
    const QRectF whole(QPointF(0, 0), chart->chart()->size());
    for (const ChartItem &item : chart->chart()->items()) {
        QVERIFY(whole.contains(item.area));
        QVERIFY(!item.text.isEmpty());
    }
}

void TestReportsWindow::disagreementsAreSteppedThrough()
{
    show(ReportKind::Disagreements);
    auto *view = m_reports->findChild<QTableView *>();
    view->setCurrentIndex(table()->index(0, 0));
    QCOMPARE(cell(0, 4), u"统筹"_qs); // only 甲
    QVERIFY(places()->count() > 0);
    const QList<QPushButton *> buttons = m_reports->findChildren<QPushButton *>();
    for (QPushButton *each : buttons) {
        if (each->text() == u"Next")
            each->click();
    }
    QCOMPARE(view->currentIndex().row(), 1);
    QVERIFY(places()->item(0)->text().contains(cell(1, 1)));
    const DocumentId document = reader().document();
    const QString text = m_window->workspace()->edits().snapshot().text(document).string();
    QVERIFY(QStringView(text).sliced(reader().caret()).startsWith(cell(1, 4)));
}

void TestReportsWindow::disagreementsAreSettledSideBySide()
{
    show(ReportKind::Disagreements);
    auto *panel = m_reports->findChild<SettlingPanel *>();
    QVERIFY(!panel->isHidden());
    auto *view = m_reports->findChild<QTableView *>();
    const int rows = table()->rowCount();
    QVERIFY(rows >= 3);
    view->setCurrentIndex(table()->index(0, 0));
    QStringList shown;
    for (const QLabel *label : panel->findChildren<QLabel *>())
        shown.append(label->text());
    QVERIFY(shown.contains(u"甲"_qs));
    QVERIFY(shown.contains(u"乙"_qs));
    QVERIFY(shown.contains(u"Agreed on: 0 of 3"_qs));

    Edits &edits = m_window->workspace()->edits();
    const ProjectSnapshot before = edits.snapshot();
    panel->settleAs(0);
    const AuthorId agreed = agreedAuthor(edits.snapshot());
    QVERIFY(!agreed.isNull());
    QTRY_COMPARE_WITH_TIMEOUT(table()->columnCount(), 6, longestWait);
    QVERIFY(cell(0, 4) != u"open");
    QCOMPARE(cell(1, 4), u"open"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(view->currentIndex().row(), 1, longestWait); // goes on by itself

    panel->settleWithNone();
    QTRY_COMPARE_WITH_TIMEOUT(cell(1, 4), u"is without it"_qs, longestWait);
    edits.undo(); // one step each
    edits.undo();
    QCOMPARE(edits.snapshot().rows<Coding>(), before.rows<Coding>());
    QCOMPARE(edits.snapshot().rows<Property>(), before.rows<Property>());
}

void TestReportsWindow::keynessAsksForAPart()
{
    show(ReportKind::Keyness);
    QVERIFY(m_reports->findChild<QWidget *>(u"Remarks"_qs) != nullptr);
    QCOMPARE(table()->rowCount(), 0);
    show(ReportKind::Words);
    QVERIFY(table()->rowCount() > 2);
    m_reports->findChild<QTableView *>()->setCurrentIndex(table()->index(0, 1));
    QCOMPARE(QString::number(places()->count()), cell(0, 1));
}

void TestReportsWindow::tabulatesDimensions()
{
    highlight(u"甲"_qs, u"办好学校。"_qs, u"工具/激励"_qs);
    highlight(u"甲"_qs, u"办好学校"_qs, u"对象/学校"_qs);
    show(ReportKind::Crosstab);
    QTRY_COMPARE_WITH_TIMEOUT(table()->columnCount() % 2, 1, longestWait); // each n and %
    auto *rows = m_reports->findChild<QComboBox *>(u"CrossRows"_qs);
    auto *columns = m_reports->findChild<QComboBox *>(u"CrossColumns"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(columns->findText(u"对象"_qs) >= 0, longestWait);
    waitUntilCounted();
    rows->setCurrentIndex(rows->findText(u"工具"_qs));
    columns->setCurrentIndex(columns->findText(u"对象"_qs));
    waitUntilCounted();
    QCOMPARE(table()->rowCount(), 2); // 激励 and the total
    QCOMPARE(cell(0, 0), u"激励"_qs);
    QCOMPARE(cell(0, 1), u"1"_qs);
    QCOMPARE(cell(0, 2), u"100.0%"_qs);
    columns->setCurrentIndex(columns->findText(u"Documents"_qs));
    m_reports->findChild<QComboBox *>(u"CrossCounted"_qs)->setCurrentIndex(3); // characters
    waitUntilCounted();
    QCOMPARE(cell(0, 1), u"5"_qs);
    QVERIFY(!m_reports->findChild<QComboBox *>(u"CrossUnit"_qs)->isVisible());
}

void TestReportsWindow::comparesAndSumsUp()
{
    show(ReportKind::Comparison);
    QCOMPARE(table()->rowCount(), 2);
    auto *summary = m_reports->findChild<QPlainTextEdit *>(u"Summary"_qs);
    QVERIFY(summary->isVisible());
    QVERIFY(!summary->isEnabled());
    auto *view = m_reports->findChild<QTableView *>();
    view->setCurrentIndex(table()->index(1, 1));
    QVERIFY(summary->isEnabled());
    QCOMPARE(places()->count(), 1);
    summary->setFocus();
    summary->insertPlainText(u"只说开放"_qs);
    view->setCurrentIndex(table()->index(0, 1)); // what was typed is written
    QCOMPARE(summary->toPlainText(), QString());
    QTRY_VERIFY_WITH_TIMEOUT(cell(1, 1).startsWith(u"只说开放\n"_qs), longestWait);
    view->setCurrentIndex(table()->index(1, 1));
    QCOMPARE(summary->toPlainText(), u"只说开放"_qs);
    m_window->workspace()->edits().undo();
    QCOMPARE(summary->toPlainText(), QString());
    auto *columns = m_reports->findChild<QComboBox *>(u"ComparedPlaces"_qs);
    columns->setCurrentIndex(1);
    waitUntilCounted();
    QCOMPARE(table()->columnCount(), 4); // the lead-in and two sections
    QCOMPARE(cell(1, 3), u"(nothing)"_qs);
}

void TestReportsWindow::exportsTablesAndPictures()
{
    const auto save = [this](const QString &button, const QString &name) {
        const QList<QPushButton *> buttons = m_reports->findChildren<QPushButton *>();
        for (QPushButton *each : buttons) {
            if (each->text() == button)
                each->click();
        }
        const QString path = m_desk->folder.filePath(name);
        const auto dialogs = m_reports->findChildren<QFileDialog *>();
        if (dialogs.isEmpty())
            return QByteArray();
        emit dialogs.last()->fileSelected(path);
        delete dialogs.last();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const auto rows = readCsv(save(u"Export as CSV…"_qs, u"m.csv"_qs));
    QVERIFY(rows);
    QCOMPARE(rows->size(), 5);
    QCOMPARE(rows->at(2).at(1), u"2"_qs);
    QVERIFY(save(u"Export as text…"_qs, u"m.txt"_qs).contains("| 2 |"));
    QVERIFY(save(u"Export as Word…"_qs, u"m.docx"_qs).startsWith("PK"));
    QVERIFY(save(u"Export as Excel…"_qs, u"m.xlsx"_qs).startsWith("PK"));
    QVERIFY(save(u"Export as SVG…"_qs, u"m.svg"_qs).contains("<svg"));
    const QImage picture = QImage::fromData(save(u"Export as PNG…"_qs, u"m.png"_qs), "PNG");
    QVERIFY(!picture.isNull());
    QCOMPARE(picture.pixelColor(0, 0), QColor(Qt::white));
}

void TestReportsWindow::closesWithItsProject()
{
    m_reports->showReport(ReportKind::Words); // still counting
    m_window->actions().action("closeProject")->trigger();
    QVERIFY(m_reports == nullptr);
    QVERIFY(!m_window->actions().action("reports")->isEnabled());
}

QTEST_MAIN(TestReportsWindow)
#include "tst_reportswindow.moc"
