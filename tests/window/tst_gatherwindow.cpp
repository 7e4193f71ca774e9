// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/gatherwindow.h"

#include "project/highlightedits.h"
#include "project/savedqueries.h"
#include "project/themeedits.h"
#include "text/csv.h"
#include "window/conditiongroup.h"
#include "window/passagelist.h"
#include "window/themepicker.h"
#include "window/windowdesk.h"
#include "window/workspace.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace meipi;
using meipi::test::WindowDesk;

static constexpr int longestGathering = 30'000; // milliseconds, on a machine that is busy

/// Gathering in the program's own window, on three highlights of two authors.
class TestGatherWindow : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void listsAllAtFirst();
    void followsWhatIsTyped();
    void isBuiltByKeys();
    void removesRows();
    void leadsToThePlace();
    void changesThemesInOneStep();
    void followsTheProject();
    void savesQueries();
    void saysWhatIsWrong();
    void exportsTheList();
    void closesWithItsProject();

private:
    void highlight(const QString &author, const QString &quote, const QString &theme);
    void type(const QString &condition);
    void waitUntilGathered();
    QString listed() const; ///< The quotes in the list.
    QString themes(const QString &quote) const;
    QListView &view() const { return *m_gather->findChild<QListView *>(u"Passages"_qs); }
    QLineEdit &field() const { return *m_gather->findChild<QLineEdit *>(u"Condition"_qs); }
    QList<ConditionRow *> rows() const; ///< Those that are shown.
    Edits &edits() const { return m_window->workspace()->edits(); }
    void pick(const QString &theme); ///< In the picker that is open.
    void chooseFromMenu(const char *button, const QString &theme);

    std::unique_ptr<WindowDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    QPointer<GatherWindow> m_gather;
};

void TestGatherWindow::init()
{
    m_desk = std::make_unique<WindowDesk>();
    m_window = m_desk->newWindow();
    m_window->openPaths({m_desk->file(
        u"plan.txt"_qs,
        u"导语说算力。\n一、建设算力网络\n统筹布局算力，开放数据。\n二、培养人才\n办好学校。\n"_qs)});
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace() != nullptr, longestGathering);
    highlight(u"甲"_qs, u"统筹布局算力"_qs, u"算力/网络"_qs);
    highlight(u"甲"_qs, u"开放数据"_qs, u"数据"_qs);
    highlight(u"乙"_qs, u"办好学校"_qs, u"人才"_qs);
    m_window->actions().action("gather")->trigger();
    m_gather = m_window->findChild<GatherWindow *>();
    QVERIFY(m_gather != nullptr);
    waitUntilGathered();
}

void TestGatherWindow::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void TestGatherWindow::highlight(const QString &author, const QString &quote, const QString &theme)
{
    edits().session().setAuthorName(author);
    if (edits().snapshot().themeAtPath(theme).isNull())
        QVERIFY(
            edits().perform(createThemes(edits().snapshot(), {{theme, std::nullopt, {}}}), theme));
    const DocumentId document = edits().snapshot().documents().first();
    const qsizetype start = edits().snapshot().text(document).string().indexOf(quote);
    QVERIFY(edits().perform(addHighlight(edits().snapshot(), edits().context(), document,
                                         {start, start + quote.size()},
                                         {edits().snapshot().themeAtPath(theme)}),
                            quote));
}

void TestGatherWindow::waitUntilGathered()
{
    QTRY_VERIFY_WITH_TIMEOUT(!m_gather->isGathering(), longestGathering);
}

void TestGatherWindow::type(const QString &condition)
{
    field().setText(condition);
    waitUntilGathered();
}

QList<ConditionRow *> TestGatherWindow::rows() const
{
    QList<ConditionRow *> rows = m_gather->findChildren<ConditionRow *>();
    rows.removeIf([this](ConditionRow *row) { return !row->isVisibleTo(m_gather); });
    return rows;
}

QString TestGatherWindow::listed() const
{
    QStringList quotes;
    const PassageListModel &model = m_gather->list().model();
    for (const ListedPassage &passage : model.passages())
        quotes.append(model.project().find(passage.highlight)->quote);
    return quotes.join(u'|');
}

QString TestGatherWindow::themes(const QString &quote) const
{
    QStringList paths;
    for (const Highlight &highlight : edits().snapshot().rows<Highlight>()) {
        const QList<ThemeId> ids = edits().snapshot().themesOf(highlight.id);
        for (const ThemeId &theme : ids) {
            if (highlight.quote == quote)
                paths.append(edits().snapshot().themePath(theme));
        }
    }
    paths.sort();
    return paths.join(u'|');
}

void TestGatherWindow::pick(const QString &theme)
{
    ThemePicker *open = nullptr;
    const auto pickers = m_gather->findChildren<ThemePicker *>();
    for (ThemePicker *picker : pickers)
        open = picker->isVisible() ? picker : open;
    QVERIFY(open != nullptr);
    auto *letters = open->findChild<ThemeField *>();
    letters->setText(theme);
    QTest::keyClick(letters, Qt::Key_Return);
}

void TestGatherWindow::chooseFromMenu(const char *button, const QString &theme)
{
    m_gather->findChild<QToolButton *>(QLatin1String(button))->click();
    const auto menus = m_gather->findChildren<QMenu *>();
    for (QMenu *menu : menus) {
        const auto actions = menu->actions();
        for (QAction *action : actions) {
            if (action->text().startsWith(theme + u' ')) {
                action->trigger();
                menu->close();
                return;
            }
        }
    }
    QFAIL(qPrintable(theme));
}

void TestGatherWindow::listsAllAtFirst()
{
    QCOMPARE(listed(), u"统筹布局算力|开放数据|办好学校"_qs);
    QCOMPARE(view().model()->rowCount(), 5); // and two sections
    QVERIFY(view().model()->index(0, 0).data().toString().contains(u"建设算力网络"_qs));
}

// One window for all, as opening one takes longest.
void TestGatherWindow::followsWhatIsTyped()
{
    const QString power = u"统筹布局算力"_qs;
    const QString data = u"开放数据"_qs;
    const QString people = u"办好学校"_qs;
    const QString all = power + u'|' + data + u'|' + people;
    const struct {
        QString condition;
        QString found;
        int rows;
    } cases[] = {
        {u"theme:算力"_qs, power, 1},
        {u"theme=算力"_qs, QString(), 1},
        {u"NOT theme:算力"_qs, data + u'|' + people, 1},
        {u"theme:算力 OR author:乙"_qs, power + u'|' + people, 2},
        {u"near(theme:数据)"_qs, power, 2},
        {u"near-1(theme:数据)"_qs, power, 2},
        {u"section:1 AND (数据 OR is:noted)"_qs, data, 4},
        {u"NOT (数据 OR coder:乙)"_qs, power, 3},
        {u"since:2001 until:2999-12"_qs, all, 2},
        {u"document:plan.txt is:tagged"_qs, all, 2},
        {u" "_qs, all, 1},
    };
    for (const auto &[condition, found, count] : cases) {
        type(condition);
        QVERIFY2(listed() == found, qPrintable(condition));
        QTRY_COMPARE(rows().size(), count); // those that went are deleted later
        // The rows ask the same.
        const auto parsed = parseCondition(condition, edits().snapshot());
        QVERIFY2(parsed, qPrintable(condition));
        const auto *group = m_gather->findChild<ConditionGroup *>();
        QCOMPARE(conditionText(group->condition(), edits().snapshot()),
                 conditionText(*parsed, edits().snapshot()));
    }
}

void TestGatherWindow::isBuiltByKeys()
{
    auto *theme = rows().first()->findChild<QPushButton *>(u"Theme"_qs);
    QTest::keyClick(theme, Qt::Key_Return);
    pick(u"算力"_qs);
    waitUntilGathered();
    QCOMPARE(field().text(), u"theme:算力"_qs);
    QCOMPARE(listed(), u"统筹布局算力"_qs);
    QTest::keyClick(theme, Qt::Key_Return);
    QTRY_COMPARE(rows().size(), 2);
    m_gather->findChild<QComboBox *>(u"Joined"_qs)->setCurrentIndex(1);
    rows().last()->findChild<QComboBox *>(u"Phrase"_qs)->setCurrentIndex(3); // in the passage
    rows().last()->findChild<QLineEdit *>(u"Words"_qs)->setText(u"学校"_qs);
    waitUntilGathered();
    QCOMPARE(field().text(), u"theme:算力 OR quote:学校"_qs);
    QCOMPARE(listed(), u"统筹布局算力|办好学校"_qs);
}

void TestGatherWindow::removesRows()
{
    type(u"theme:算力 OR 学校"_qs);
    QTest::keyClick(rows().first()->findChild<QPushButton *>(u"Theme"_qs), Qt::Key_Backspace,
                    Qt::ControlModifier);
    QTRY_COMPARE(field().text(), u"text:学校"_qs);
    QTRY_COMPARE(rows().size(), 1);
    QTest::keyClick(rows().first()->findChild<QComboBox *>(u"Phrase"_qs), Qt::Key_Backspace,
                    Qt::ControlModifier);
    QTRY_COMPARE(field().text(), QString());
    waitUntilGathered();
    QCOMPARE(m_gather->list().model().passages().size(), 3);
}

void TestGatherWindow::leadsToThePlace()
{
    view().setCurrentIndex(view().model()->index(2, 0));
    Reader &reader = m_window->workspace()->reader();
    const QString text = edits().snapshot().text(reader.document()).string();
    QCOMPARE(reader.caret(), text.indexOf(u"开放数据"_qs));
}

void TestGatherWindow::changesThemesInOneStep()
{
    view().selectionModel()->select(view().model()->index(0, 0),
                                    QItemSelectionModel::Select); // a section stands for its two
    QCOMPARE(m_gather->list().chosen().size(), 2);
    QTest::keyClick(&view(), Qt::Key_T);
    pick(u"人才"_qs);
    QCOMPARE(themes(u"统筹布局算力"_qs), u"人才|算力/网络"_qs);
    QCOMPARE(themes(u"开放数据"_qs), u"人才|数据"_qs);
    waitUntilGathered();
    QCOMPARE(m_gather->list().chosen().size(), 2); // the same ones
    view().clearSelection();
    QCOMPARE(m_gather->list().chosen().size(), 3);
    chooseFromMenu("TakeTheme", u"人才"_qs);
    QCOMPARE(themes(u"统筹布局算力"_qs), u"算力/网络"_qs);
    QCOMPARE(themes(u"办好学校"_qs), QString());
    edits().undo();
    edits().undo();
    QCOMPARE(themes(u"办好学校"_qs), u"人才"_qs);
    type(u"数据"_qs);
    chooseFromMenu("ReplaceTheme", u"数据"_qs);
    pick(u"新的"_qs);
    QCOMPARE(themes(u"开放数据"_qs), u"新的"_qs);
    edits().undo();
    QCOMPARE(themes(u"开放数据"_qs), u"数据"_qs);
    QVERIFY(edits().snapshot().themeAtPath(u"新的").isNull());
}

void TestGatherWindow::followsTheProject()
{
    type(u"theme:算力"_qs);
    view().setCurrentIndex(view().model()->index(1, 0));
    highlight(u"乙"_qs, u"导语说算力"_qs, u"算力"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(listed(), u"导语说算力|统筹布局算力"_qs, longestGathering);
    QCOMPARE(m_gather->list().chosen().size(), 1); // what was selected stays so
    edits().perform(
        renameTheme(edits().snapshot(), edits().snapshot().themeAtPath(u"算力"), u"计算"_qs),
        u"x"_qs);
    waitUntilGathered();
    QCOMPARE(listed(), u"导语说算力|统筹布局算力"_qs);
}

void TestGatherWindow::savesQueries()
{
    auto *list = m_gather->findChild<QListWidget *>(u"Queries"_qs);
    auto *save = m_gather->findChild<QPushButton *>(u"SaveQuery"_qs);
    QVERIFY(!save->isEnabled());
    type(u"theme:算力"_qs);
    save->click();
    QCOMPARE(list->count(), 1);
    list->item(0)->setText(u"算力类"_qs);
    QTRY_VERIFY(savedQueryNamed(edits().snapshot(), u"算力类"));
    type(u"学校"_qs);
    m_gather->findChild<QPushButton *>(u"UpdateQuery"_qs)->click();
    save->click();
    QCOMPARE(list->count(), 2);
    QCOMPARE(savedQueryNamed(edits().snapshot(), u"算力类")->condition, u"text:学校"_qs);
    edits().undo();
    edits().undo();
    QCOMPARE(list->count(), 1);
    list->setCurrentRow(-1);
    list->setCurrentRow(0);
    waitUntilGathered();
    QCOMPARE(listed(), u"统筹布局算力"_qs);
    QCOMPARE(field().text(), u"theme:算力"_qs);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(list->count(), 0);
}

void TestGatherWindow::saysWhatIsWrong()
{
    auto *problem = m_gather->findChild<QWidget *>(u"Problem"_qs);
    type(u"theme:火星"_qs);
    QVERIFY(problem->isVisible());
    QVERIFY(!m_gather->findChild<QPushButton *>(u"SaveQuery"_qs)->isEnabled());
    QCOMPARE(m_gather->list().model().passages().size(), 3); // those of before
    edits().perform(createThemes(edits().snapshot(), {{u"火星"_qs, {}, {}}}), u"x"_qs);
    waitUntilGathered();
    QVERIFY(!problem->isVisible());
    QCOMPARE(listed(), QString());
}

void TestGatherWindow::exportsTheList()
{
    type(u"NOT 学校"_qs);
    for (const char *suffix : {"csv", "md", "html"}) {
        const QString path = m_desk->folder.filePath(u"list."_qs + QLatin1String(suffix));
        m_gather->findChild<QToolButton *>(u"ExportPassages"_qs)->click();
        auto *dialog = m_gather->findChild<QFileDialog *>();
        QVERIFY(dialog != nullptr);
        emit dialog->fileSelected(path);
        dialog->close();
        delete dialog;
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), longestGathering);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains(u"开放数据"_qs.toUtf8()));
        QVERIFY(!bytes.contains(u"办好学校"_qs.toUtf8()));
        if (QLatin1String(suffix) == u"csv"_qs)
            QCOMPARE(readCsv(bytes)->size(), 3);
    }
}

void TestGatherWindow::closesWithItsProject()
{
    m_window->actions().action("closeProject")->trigger();
    QTRY_VERIFY(m_gather == nullptr);
    QVERIFY(!m_window->actions().action("gather")->isEnabled());
}

QTEST_MAIN(TestGatherWindow)
#include "tst_gatherwindow.moc"
