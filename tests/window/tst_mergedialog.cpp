// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mergedialog.h"

#include "project/highlightedits.h"
#include "project/noteedits.h"
#include "support/snapshotcheck.h"
#include "window/projectdesk.h"

#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>

using namespace meipi;
using meipi::test::ProjectDesk;
using meipi::test::rowDifferences;

static constexpr int longestWait = ProjectDesk::longestWait;

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
    /// A copy of the open project, in which @p edit is done.
    template <class Edit>
    QString copyWith(Edit edit);
    QString otherProject(); ///< With a document of its own.
    void choose(const char *action, const QString &path);
    MergeDialog *dialog() { return m_desk->shown<MergeDialog>(u"MergeDialog"_qs); }
    QString summary() { return dialog()->findChild<QLabel *>(u"Summary"_qs)->text(); }
    const ProjectSnapshot &project() { return m_desk->project(); }

    std::unique_ptr<ProjectDesk> m_desk;
};

void TestMergeDialog::init()
{
    m_desk = std::make_unique<ProjectDesk>();
}

void TestMergeDialog::cleanup()
{
    m_desk.reset();
}

template <class Edit>
QString TestMergeDialog::copyWith(Edit edit)
{
    const QString path = m_desk->folder.filePath(u"other.meipi"_qs);
    if (!m_desk->edits().session().copyTo(path, true))
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
    m_desk->trigger(action);
    auto *files = m_desk->shown<QFileDialog>();
    QVERIFY(files != nullptr);
    emit files->fileSelected(path);
    files->close();
    QTRY_VERIFY_WITH_TIMEOUT(dialog() != nullptr && !summary().startsWith(u"Reading"_qs),
                             longestWait);
}

void TestMergeDialog::showsWhatComesAndBringsIt()
{
    m_desk->openText();
    const QString other = copyWith([](const ProjectSnapshot &copy, const EditContext &context) {
        return addHighlight(copy, context, copy.documents().first(), {5, 9});
    });
    const ProjectSnapshot before = project();
    choose("import", other);
    QCOMPARE(m_desk->linesOf(*dialog()),
             QStringList({u"Comes: 2"_qs, u"  Author: Wang"_qs, u"  Highlight: 建设枢纽"_qs}));
    m_desk->click(*dialog(), u"Import"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(project().rows<Highlight>().size(), 1, longestWait);
    QVERIFY(m_desk->said().contains(u"other.meipi"_qs));
    QVERIFY(m_desk->shown<QMessageBox>() == nullptr); // nothing to tell
    m_desk->trigger("undo");
    QCOMPARE(rowDifferences(before, project()), QStringList());
}

void TestMergeDialog::bringsAnotherProgramsFile()
{
    m_desk->openText();
    const ProjectSnapshot before = project();
    const QString path = m_desk->file(u"codes.qdc"_qs, uR"(<CodeBook><Codes>
        <Code guid="c1" name="算力" isCodable="true"/></Codes>
        <Sets><Set guid="s1" name="s"/></Sets></CodeBook>)"_qs);
    choose("import", path);
    const QStringList lines = m_desk->linesOf(*dialog());
    QCOMPARE(lines.first(2), QStringList({u"Comes: 1"_qs, u"  Theme: 算力"_qs}));
    QCOMPARE(lines[2], u"Has no place here: 1"_qs);
    m_desk->click(*dialog(), u"Import"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(project().rows<Theme>().size(), 1, longestWait);
    m_desk->trigger("undo");
    QCOMPARE(rowDifferences(before, project()), QStringList());
}

void TestMergeDialog::whatNoProgramWroteIsSaid()
{
    m_desk->openText();
    m_desk->trigger("import");
    auto *files = m_desk->shown<QFileDialog>();
    QVERIFY(files != nullptr);
    emit files->fileSelected(m_desk->file(u"none.qdpx"_qs, u"none"_qs));
    files->close();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->said().contains(u"ZIP"_qs), longestWait);
    QVERIFY(dialog() == nullptr);
}

void TestMergeDialog::tellsWhatDiffers()
{
    m_desk->openText();
    Edits &edits = m_desk->edits();
    QVERIFY(edits.perform(addNote(edits.snapshot(), edits.context(), {}, u"first"_qs), u"Note"_qs));
    const NoteId note = project().notes({}).first();
    const QString other = copyWith([&](const ProjectSnapshot &copy, const EditContext &context) {
        return editNote(copy, context, note, u"theirs"_qs);
    });
    QVERIFY(
        edits.perform(editNote(edits.snapshot(), edits.context(), note, u"ours"_qs), u"Note"_qs));
    choose("import", other);
    QCOMPARE(m_desk->linesOf(*dialog()).size(), 4);
    m_desk->click(*dialog(), u"Import"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->shown<QMessageBox>(u"MergeConflicts"_qs) != nullptr,
                             longestWait);
    QVERIFY(m_desk->shown<QMessageBox>(u"MergeConflicts"_qs)->detailedText().contains(u"ours"_qs));
    QCOMPARE(project().notes({}).size(), 2);
    QCOMPARE(project().find(note)->text, u"ours"_qs);
}

void TestMergeDialog::whatIsHereAlreadyCannotCome()
{
    m_desk->openText();
    const QString other = copyWith(
        [](const ProjectSnapshot &, const EditContext &) -> Result<Change> { return Change(); });
    choose("import", other);
    QVERIFY(!m_desk->button(*dialog(), u"Import"_qs)->isEnabled());
    QVERIFY(m_desk->linesOf(*dialog()).isEmpty());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(dialog() == nullptr, longestWait);
}

void TestMergeDialog::whatIsNoProjectIsSaid()
{
    m_desk->openText();
    choose("import", m_desk->file(u"none.meipi"_qs, QByteArray(9000, '?')));
    QVERIFY(!summary().isEmpty());
    QVERIFY(!m_desk->button(*dialog(), u"Import"_qs)->isEnabled());
}

void TestMergeDialog::isThereForAnOpenProjectOnly()
{
    QVERIFY(!m_desk->window->actions().action("import")->isEnabled());
    m_desk->openText();
    QVERIFY(m_desk->window->actions().action("import")->isEnabled());
}

void TestMergeDialog::aDocumentGoesIntoAnotherProject()
{
    m_desk->openText();
    Edits &edits = m_desk->edits();
    const QString alone = edits.session().path();
    const DocumentId document = m_desk->window->workspace()->document();
    QVERIFY(edits.perform(addHighlight(edits.snapshot(), edits.context(), document, {5, 9}),
                          u"Highlight"_qs));
    const QString other = otherProject();
    choose("addToProject", other);
    m_desk->click(*dialog(), u"Add"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->path(), other, longestWait);
    QCOMPARE(m_desk->window->workspace()->document(), document);
    QCOMPARE(project().documents().size(), 2);
    QCOMPARE(project().rows<Highlight>().size(), 1);
    QVERIFY(!QFile::exists(alone));
    const QString retired =
        m_desk->folder.filePath(u"library/retired/"_qs + QFileInfo(alone).fileName());
    QVERIFY(QFile::exists(retired));
    QVERIFY2(m_desk->said().contains(retired), qPrintable(m_desk->said()));

    m_desk->trigger("closeProject");
    m_desk->openText(); // is found where it is now
    QCOMPARE(m_desk->path(), other);
    m_desk->trigger("undo");
    QCOMPARE(project().documents().size(), 1);
    m_desk->window->openPaths({retired});
    QCOMPARE(project().rows<Highlight>().size(), 1);
}

void TestMergeDialog::itsOwnProjectStaysWhileOthersHaveIt()
{
    m_desk->openText();
    const QString alone = m_desk->path();
    const auto elsewhere = ProjectSession::open(alone);
    QVERIFY(elsewhere);
    choose("addToProject", otherProject());
    m_desk->click(*dialog(), u"Add"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(project().documents().size(), 2, longestWait);
    QVERIFY(QFile::exists(alone));
    QVERIFY2(m_desk->said().contains(u"stays"_qs), qPrintable(m_desk->said()));
}

void TestMergeDialog::onlyADocumentOnItsOwnCanGo()
{
    const QAction *action = m_desk->window->actions().action("addToProject");
    QVERIFY(!action->isEnabled());
    m_desk->openText();
    QVERIFY(action->isEnabled());
    choose("addToProject", m_desk->path());
    QVERIFY(!m_desk->button(*dialog(), u"Add"_qs)->isEnabled()); // into itself
    QTest::keyClick(dialog(), Qt::Key_Escape);
    m_desk->window->openPaths({otherProject()});
    QVERIFY(!action->isEnabled());
}

QTEST_MAIN(TestMergeDialog)
#include "tst_mergedialog.moc"
