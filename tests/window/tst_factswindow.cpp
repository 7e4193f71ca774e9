// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/factswindow.h"

#include "project/sectionedits.h"
#include "text/csv.h"
#include "window/passagelist.h"
#include "window/themepicker.h"
#include "window/windowdesk.h"
#include "window/workspace.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>
#include <QTreeWidget>

using namespace meipi;
using meipi::test::WindowDesk;

static constexpr int longestReading = 30'000; // milliseconds, on a machine that is busy

/// Facts in the program's own window, of two documents.
class TestFactsWindow : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void listsThemByKind();
    void filters();
    void narrowsToADocument();
    void leadsToThePlace();
    void highlightsWhatIsChosen();
    void exportsWhatIsShown();
    void closesWhileReading();

private:
    void waitUntilRead() { QTRY_VERIFY_WITH_TIMEOUT(!m_facts->isReading(), longestReading); }
    QTreeWidget &tree() const { return *m_facts->findChild<QTreeWidget *>(); }
    QTreeWidgetItem *item(const QString &words) const;
    QString listed() const;
    Edits &edits() const { return m_window->workspace()->edits(); }

    std::unique_ptr<WindowDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    QPointer<FactsWindow> m_facts;
};

void TestFactsWindow::init()
{
    m_desk = std::make_unique<WindowDesk>();
    m_window = m_desk->newWindow();
    m_window->openPaths(
        {m_desk->file(u"a.txt"_qs,
                      u"导语。\n一、总则\n财政部应当拨付500万元。财政部不得拖延。\n"_qs),
         m_desk->file(u"b.txt"_qs, u"教育部鼓励😀增长5%，到2030年建成。\n"_qs)});
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace() != nullptr, longestReading);
    m_window->actions().action("facts")->trigger();
    m_facts = m_window->findChild<FactsWindow *>();
    QVERIFY(m_facts != nullptr);
    waitUntilRead();
}

void TestFactsWindow::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

QTreeWidgetItem *TestFactsWindow::item(const QString &words) const
{
    const auto found = tree().findItems(words, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? nullptr : found.first();
}

QString TestFactsWindow::listed() const
{
    QStringList words;
    const PassageListModel &model = m_facts->list().model();
    for (const ListedPassage &passage : model.passages())
        words.append(model.project().text(passage.document).view(passage.range).toString());
    return words.join(u'|');
}

void TestFactsWindow::listsThemByKind()
{
    QCOMPARE(listed(), u"财政部|应当|500万元|财政部|不得|教育部|鼓励|5%|到2030年"_qs);
    QCOMPARE(tree().topLevelItemCount(), 5);
    QCOMPARE(item(u"财政部"_qs)->text(1).trimmed(), u"2"_qs);
    item(u"财政部"_qs)->setSelected(true);
    QCOMPARE(listed(), u"财政部|财政部"_qs);
    tree().clearSelection();
    item(shownFactKind(FactKind::Force))->setSelected(true);
    QCOMPARE(listed(), u"应当|不得|鼓励"_qs);
    item(u"500万元"_qs)->setSelected(true);
    QCOMPARE(listed(), u"应当|500万元|不得|鼓励"_qs);
}

void TestFactsWindow::filters()
{
    auto *filter = m_facts->findChild<QLineEdit *>(u"Filter"_qs);
    filter->setText(u"部"_qs);
    QCOMPARE(listed(), u"财政部|财政部|教育部"_qs);
    QCOMPARE(tree().topLevelItemCount(), 1);
    filter->setText(u"火星"_qs);
    QCOMPARE(listed(), QString());
    filter->clear();
    QCOMPARE(m_facts->list().model().passages().size(), 9);
}

void TestFactsWindow::narrowsToADocument()
{
    auto *documents = m_facts->findChild<QComboBox *>(u"Document"_qs);
    QCOMPARE(documents->count(), 3);
    documents->setCurrentIndex(2);
    waitUntilRead();
    QCOMPARE(listed(), u"教育部|鼓励|5%|到2030年"_qs);
}

void TestFactsWindow::leadsToThePlace()
{
    item(u"5%"_qs)->setSelected(true);
    m_facts->list().step(1);
    Reader &reader = m_window->workspace()->reader();
    const QString text = edits().snapshot().text(reader.document()).string();
    QCOMPARE(text.mid(reader.caret(), 2), u"5%"_qs);
}

void TestFactsWindow::highlightsWhatIsChosen()
{
    const qsizetype before = edits().snapshot().rows<Highlight>().size();
    item(u"财政部"_qs)->setSelected(true);
    m_facts->findChild<QToolButton *>(u"GiveTheme"_qs)->click();
    auto *letters = m_facts->findChild<ThemeField *>();
    letters->setText(u"机构"_qs);
    QTest::keyClick(letters, Qt::Key_Return);
    QCOMPARE(edits().snapshot().rows<Highlight>().size(), before + 2);
    const ThemeId theme = edits().snapshot().themeAtPath(u"机构");
    QCOMPARE(edits().snapshot().codingsWith(theme).size(), 2);
    edits().undo();
    QCOMPARE(edits().snapshot().rows<Highlight>().size(), before);
    QVERIFY(edits().snapshot().themeAtPath(u"机构").isNull());
}

void TestFactsWindow::exportsWhatIsShown()
{
    item(u"财政部"_qs)->setSelected(true);
    const QString path = m_desk->folder.filePath(u"facts.csv"_qs);
    m_facts->findChild<QToolButton *>(u"ExportPassages"_qs)->click();
    auto *dialog = m_facts->findChild<QFileDialog *>();
    QVERIFY(dialog != nullptr);
    emit dialog->fileSelected(path);
    delete dialog;
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), longestReading);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(readCsv(file.readAll())->size(), 3);
}

void TestFactsWindow::closesWhileReading()
{
    auto *documents = m_facts->findChild<QComboBox *>(u"Document"_qs);
    documents->setCurrentIndex(1);
    documents->setCurrentIndex(2); // what is read is asked for no more
    m_window->actions().action("closeProject")->trigger();
    QTRY_VERIFY(m_facts == nullptr);
    QVERIFY(!m_window->actions().action("facts")->isEnabled());
}

QTEST_MAIN(TestFactsWindow)
#include "tst_factswindow.moc"
