// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mergedialog.h"

#include "project/highlightedits.h"
#include "project/noteedits.h"
#include "support/snapshotcheck.h"
#include "window/messagebar.h"
#include "window/windowdesk.h"
#include "window/workspace.h"

#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>

using namespace meipi;
using meipi::test::rowDifferences;
using meipi::test::WindowDesk;

static constexpr int longestWait = 30'000; // milliseconds, on a machine that is busy

class TestMergeDialog : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void showsWhatComesAndBringsIt();
    void tellsWhatDiffers();
    void bringsAnotherProgramsFile();
    void whatNoProgramWroteIsSaid();
    void whatIsHereAlreadyCannotCome();
    void whatIsNoProjectIsSaid();
    void isThereForAnOpenProjectOnly();
    void aDocumentGoesIntoAnotherProject();
    void itsOwnProjectStaysWhileOthersHaveIt();
    void onlyADocumentOnItsOwnCanGo();

private:
    void openText();
    /// A copy of the open project, in which @p edit is done.
    template <class Edit>
    QString copyWith(Edit edit);
    QString otherProject(); ///< With a document of its own.
    void choose(const char *action, const QString &path);
    MergeDialog *dialog() { return shown<MergeDialog>(u"MergeDialog"_qs); }
    template <class Dialog>
    Dialog *shown(const QString &name = {})
    {
        const QList<Dialog *> found = m_window->findChildren<Dialog *>(name);
        const auto visible = std::find_if(found.begin(), found.end(),
                                          [](const Dialog *each) { return each->isVisible(); });
        return visible == found.end() ? nullptr : *visible;
    }
    static QPushButton *button(const QWidget &parent, const QString &text);
    static QStringList linesOf(const MergeDialog &dialog);
    QString summary() { return dialog()->findChild<QLabel *>(u"Summary"_qs)->text(); }
    const ProjectSnapshot &project() { return m_window->workspace()->edits().snapshot(); }

    std::unique_ptr<WindowDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

void TestMergeDialog::init()
{
    m_desk = std::make_unique<WindowDesk>();
    m_window = m_desk->newWindow();
}

void TestMergeDialog::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void TestMergeDialog::openText()
{
    m_window->openPaths(
        {m_desk->file(u"plan.txt"_qs, u"一、算力\n建设枢纽。\n二、数据\n开放数据。\n"_qs)});
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace() != nullptr, longestWait);
}

template <class Edit>
QString TestMergeDialog::copyWith(Edit edit)
{
    const QString path = m_desk->folder.filePath(u"other.meipi"_qs);
    if (!m_window->workspace()->edits().session().copyTo(path, true))
        qFatal("The project cannot be copied");
    const auto other = ProjectSession::open(path);
    (*other)->setAuthorName(u"Wang"_qs);
    const Result<Change> change = edit((*other)->snapshot(), (*other)->context());
    if (!change || !(*other)->perform(*change, u"Edit"_qs))
        qFatal("The copy cannot be edited");
    return path;
}

QString TestMergeDialog::otherProject()
{
    const QString path = m_desk->folder.filePath(u"other.meipi"_qs);
    const auto other = ProjectSession::create(path);
    Progress progress;
    const auto imported = importBytes("别的。\n", u"second.txt"_qs, {}, progress);
    if (!other || !imported || !(*other)->addDocument(*imported))
        qFatal("The other project cannot be made");
    return path;
}

void TestMergeDialog::choose(const char *action, const QString &path)
{
    m_window->actions().action(action)->trigger();
    auto *files = shown<QFileDialog>();
    QVERIFY(files != nullptr);
    emit files->fileSelected(path);
    files->close();
    QTRY_VERIFY_WITH_TIMEOUT(dialog() != nullptr && !summary().startsWith(u"Reading"_qs),
                             longestWait);
}

QPushButton *TestMergeDialog::button(const QWidget &parent, const QString &text)
{
    const QList<QPushButton *> buttons = parent.findChildren<QPushButton *>();
    for (QPushButton *each : buttons) {
        if (each->text().remove(u'&') == text)
            return each;
    }
    return nullptr;
}

QStringList TestMergeDialog::linesOf(const MergeDialog &dialog)
{
    QStringList lines;
    const auto *tree = dialog.findChild<QTreeWidget *>(u"Differences"_qs);
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *group = tree->topLevelItem(i);
        lines.append(group->text(0));
        for (int line = 0; line < group->childCount(); ++line)
            lines.append(u"  "_qs + group->child(line)->text(0));
    }
    return lines;
}

void TestMergeDialog::showsWhatComesAndBringsIt()
{
    openText();
    const QString other = copyWith([](const ProjectSnapshot &copy, const EditContext &context) {
        return addHighlight(copy, context, copy.documents().first(), {5, 9});
    });
    const ProjectSnapshot before = project();
    choose("import", other);
    QCOMPARE(linesOf(*dialog()),
             QStringList({u"Comes: 2"_qs, u"  Author: Wang"_qs, u"  Highlight: 建设枢纽"_qs}));
    QTest::mouseClick(button(*dialog(), u"Import"_qs), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(project().rows<Highlight>().size(), 1, longestWait);
    QVERIFY(m_window->messages().text().contains(u"other.meipi"_qs));
    QVERIFY(shown<QMessageBox>() == nullptr); // nothing to tell
    m_window->actions().action("undo")->trigger();
    QCOMPARE(rowDifferences(before, project()), QStringList());
}

void TestMergeDialog::bringsAnotherProgramsFile()
{
    openText();
    const ProjectSnapshot before = project();
    const QString path = m_desk->file(u"codes.qdc"_qs, uR"(<CodeBook><Codes>
        <Code guid="c1" name="算力" isCodable="true"/></Codes>
        <Sets><Set guid="s1" name="s"/></Sets></CodeBook>)"_qs);
    choose("import", path);
    const QStringList lines = linesOf(*dialog());
    QCOMPARE(lines.first(2), QStringList({u"Comes: 1"_qs, u"  Theme: 算力"_qs}));
    QCOMPARE(lines[2], u"Has no place here: 1"_qs);
    QTest::mouseClick(button(*dialog(), u"Import"_qs), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(project().rows<Theme>().size(), 1, longestWait);
    m_window->actions().action("undo")->trigger();
    QCOMPARE(rowDifferences(before, project()), QStringList());
}

void TestMergeDialog::whatNoProgramWroteIsSaid()
{
    openText();
    m_window->actions().action("import")->trigger();
    auto *files = shown<QFileDialog>();
    QVERIFY(files != nullptr);
    emit files->fileSelected(m_desk->file(u"none.qdpx"_qs, u"none"_qs));
    files->close();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->messages().text().contains(u"ZIP"_qs), longestWait);
    QVERIFY(dialog() == nullptr);
}

void TestMergeDialog::tellsWhatDiffers()
{
    openText();
    Edits &edits = m_window->workspace()->edits();
    QVERIFY(edits.perform(addNote(edits.snapshot(), edits.context(), {}, u"first"_qs), u"Note"_qs));
    const NoteId note = project().notes({}).first();
    const QString other = copyWith([&](const ProjectSnapshot &copy, const EditContext &context) {
        return editNote(copy, context, note, u"theirs"_qs);
    });
    QVERIFY(
        edits.perform(editNote(edits.snapshot(), edits.context(), note, u"ours"_qs), u"Note"_qs));
    choose("import", other);
    QCOMPARE(linesOf(*dialog()).size(), 4);
    QTest::mouseClick(button(*dialog(), u"Import"_qs), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(shown<QMessageBox>(u"MergeConflicts"_qs) != nullptr, longestWait);
    QVERIFY(shown<QMessageBox>(u"MergeConflicts"_qs)->detailedText().contains(u"ours"_qs));
    QCOMPARE(project().notes({}).size(), 2);
    QCOMPARE(project().find(note)->text, u"ours"_qs);
}

void TestMergeDialog::whatIsHereAlreadyCannotCome()
{
    openText();
    const QString other = copyWith(
        [](const ProjectSnapshot &, const EditContext &) -> Result<Change> { return Change(); });
    choose("import", other);
    QVERIFY(!button(*dialog(), u"Import"_qs)->isEnabled());
    QVERIFY(linesOf(*dialog()).isEmpty());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(dialog() == nullptr, longestWait);
}

void TestMergeDialog::whatIsNoProjectIsSaid()
{
    openText();
    choose("import", m_desk->file(u"none.meipi"_qs, QByteArray(9000, '?')));
    QVERIFY(!summary().isEmpty());
    QVERIFY(!button(*dialog(), u"Import"_qs)->isEnabled());
}

void TestMergeDialog::isThereForAnOpenProjectOnly()
{
    QVERIFY(!m_window->actions().action("import")->isEnabled());
    openText();
    QVERIFY(m_window->actions().action("import")->isEnabled());
}

void TestMergeDialog::aDocumentGoesIntoAnotherProject()
{
    openText();
    Edits &edits = m_window->workspace()->edits();
    const QString alone = edits.session().path();
    const DocumentId document = m_window->workspace()->document();
    QVERIFY(edits.perform(addHighlight(edits.snapshot(), edits.context(), document, {5, 9}),
                          u"Highlight"_qs));
    const QString other = otherProject();
    choose("addToProject", other);
    QTest::mouseClick(button(*dialog(), u"Add"_qs), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->workspace()->edits().session().path(), other, longestWait);
    QCOMPARE(m_window->workspace()->document(), document);
    QCOMPARE(project().documents().size(), 2);
    QCOMPARE(project().rows<Highlight>().size(), 1);
    QVERIFY(!QFile::exists(alone));
    const QString retired =
        m_desk->folder.filePath(u"library/retired/"_qs + QFileInfo(alone).fileName());
    QVERIFY(QFile::exists(retired));
    QVERIFY2(m_window->messages().text().contains(retired),
             qPrintable(m_window->messages().text()));

    m_window->actions().action("closeProject")->trigger();
    openText(); // is found where it is now
    QCOMPARE(m_window->workspace()->edits().session().path(), other);
    m_window->actions().action("undo")->trigger();
    QCOMPARE(project().documents().size(), 1);
    m_window->openPaths({retired});
    QCOMPARE(project().rows<Highlight>().size(), 1);
}

void TestMergeDialog::itsOwnProjectStaysWhileOthersHaveIt()
{
    openText();
    const QString alone = m_window->workspace()->edits().session().path();
    const auto elsewhere = ProjectSession::open(alone);
    QVERIFY(elsewhere);
    choose("addToProject", otherProject());
    QTest::mouseClick(button(*dialog(), u"Add"_qs), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(project().documents().size(), 2, longestWait);
    QVERIFY(QFile::exists(alone));
    QVERIFY2(m_window->messages().text().contains(u"stays"_qs),
             qPrintable(m_window->messages().text()));
}

void TestMergeDialog::onlyADocumentOnItsOwnCanGo()
{
    const QAction *action = m_window->actions().action("addToProject");
    QVERIFY(!action->isEnabled());
    openText();
    QVERIFY(action->isEnabled());
    choose("addToProject", m_window->workspace()->edits().session().path());
    QVERIFY(!button(*dialog(), u"Add"_qs)->isEnabled()); // into itself
    QTest::keyClick(dialog(), Qt::Key_Escape);
    m_window->openPaths({otherProject()});
    QVERIFY(!action->isEnabled());
}

QTEST_MAIN(TestMergeDialog)
#include "tst_mergedialog.moc"
