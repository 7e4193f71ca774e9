// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/highlightedits.h"
#include "project/noteedits.h"
#include "reader/reader.h"
#include "support/snapshotcheck.h"
#include "window/documentspanel.h"
#include "window/projectdesk.h"
#include "window/restoredialog.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace meipi;
using meipi::test::ProjectDesk;
using meipi::test::rowDifferences;

static constexpr int longestWait = ProjectDesk::longestWait;

class TestSafety : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aBackupComesBackAndGoesAgain();
    void whereThereIsNoBackupNothingCanBeRestored();
    void aBackupThatIsBrokenIsSaid();
    void aDamagedProjectIsReplacedByItsBackup();
    void aDamagedProjectIsRescued();
    void aDamagedProjectMayBeLeftAlone();
    void whatHasNothingOfAProjectIsSaid();
    void aCopyIsSharedWithoutWhatIsPrivate();
    void itIsKeptBeforeADocumentIsRemoved();
    void aProjectThatIsReplacedIsKept();

private:
    void openText();
    void addHighlight(TextRange range);
    void makeBackup();
    /// Closes the project, writes over the beginning of its file, and opens it again.
    void damageAndOpen();
    RestoreDialog *dialog() { return m_desk->shown<RestoreDialog>(u"RestoreDialog"_qs); }
    QMessageBox *box(const QString &name) { return m_desk->shown<QMessageBox>(name); }
    const ProjectSnapshot &project() { return m_desk->project(); }

    std::unique_ptr<ProjectDesk> m_desk;
    QString m_path; ///< Of the project.
};

void TestSafety::init()
{
    m_desk = std::make_unique<ProjectDesk>();
}

void TestSafety::cleanup()
{
    m_desk.reset();
}

void TestSafety::openText()
{
    m_desk->openText();
    m_path = m_desk->path();
}

void TestSafety::addHighlight(TextRange range)
{
    Edits &edits = m_desk->edits();
    QVERIFY(edits.perform(meipi::addHighlight(edits.snapshot(), edits.context(),
                                              edits.snapshot().documents().first(), range),
                          u"Highlight"_qs));
}

void TestSafety::makeBackup()
{
    Progress progress;
    QVERIFY(m_desk->library.backupsOf(m_path).make(Timestamp::now(), progress));
}

void TestSafety::damageAndOpen()
{
    m_desk->trigger("closeProject");
    QVERIFY(m_desk->window->workspace() == nullptr);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QCOMPARE(file.write(QByteArray(4096, '?')), 4096);
    file.close();
    m_desk->window->openPaths({m_path});
    QTRY_VERIFY_WITH_TIMEOUT(box(u"DamagedProject"_qs) != nullptr, longestWait);
    QVERIFY(m_desk->window->workspace() == nullptr);
}

void TestSafety::aBackupComesBackAndGoesAgain()
{
    openText();
    addHighlight({5, 9});
    const ProjectSnapshot before = project();
    makeBackup();
    const HighlightId highlight = before.rows<Highlight>().begin()->id;
    Edits &edits = m_desk->edits();
    QVERIFY(edits.perform(removeHighlights(edits.snapshot(), {highlight}), u"Remove"_qs));
    addHighlight({11, 13});
    const ProjectSnapshot after = project();

    m_desk->trigger("restoreBackup");
    QTRY_VERIFY_WITH_TIMEOUT(dialog() != nullptr && !m_desk->linesOf(*dialog()).isEmpty(),
                             longestWait);
    QCOMPARE(m_desk->linesOf(*dialog()),
             QStringList({u"Comes back: 1"_qs, u"  Highlight: 建设枢纽"_qs, u"Goes: 1"_qs,
                          u"  Highlight: 二、"_qs}));
    m_desk->click(*dialog(), u"Restore"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(rowDifferences(before, project()), QStringList(), longestWait);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->said(), u"The backup is restored."_qs, longestWait);
    QCOMPARE(m_desk->library.backupsOf(m_path).list().size(), 2); // what was there is kept
    m_desk->trigger("undo");
    QCOMPARE(rowDifferences(after, project()), QStringList());
}

void TestSafety::whereThereIsNoBackupNothingCanBeRestored()
{
    QVERIFY(!m_desk->window->actions().action("restoreBackup")->isEnabled());
    openText();
    m_desk->trigger("restoreBackup");
    QTRY_VERIFY_WITH_TIMEOUT(dialog() != nullptr, longestWait);
    QVERIFY(dialog()->chosenPath().isEmpty());
    const QList<QPushButton *> buttons = dialog()->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons)
        QVERIFY(button->text() != u"Restore"_qs || !button->isEnabled());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(dialog() == nullptr, longestWait);
}

void TestSafety::aBackupThatIsBrokenIsSaid()
{
    openText();
    makeBackup();
    QFile backup(m_desk->library.backupsOf(m_path).list().first().path);
    QVERIFY(backup.open(QIODevice::ReadWrite));
    backup.write(QByteArray(4096, '?'));
    backup.close();
    m_desk->trigger("restoreBackup");
    QTRY_VERIFY_WITH_TIMEOUT(dialog() != nullptr, longestWait);
    const auto *summary = dialog()->findChild<QLabel *>(u"Summary"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(summary->text().contains(QFileInfo(backup).fileName()), longestWait);
    QVERIFY(m_desk->linesOf(*dialog()).isEmpty());
}

void TestSafety::aDamagedProjectIsReplacedByItsBackup()
{
    openText();
    addHighlight({5, 9});
    const ProjectSnapshot before = project();
    makeBackup();
    damageAndOpen();
    m_desk->click(*box(u"DamagedProject"_qs), u"Restore a backup…"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(dialog() != nullptr && !m_desk->linesOf(*dialog()).isEmpty(),
                             longestWait);
    QCOMPARE(m_desk->linesOf(*dialog()).first(), u"In the backup: 3"_qs);
    m_desk->click(*dialog(), u"Restore"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->window->workspace() != nullptr, longestWait);
    QCOMPARE(m_desk->path(), m_path);
    QCOMPARE(rowDifferences(before, project()), QStringList());
    QVERIFY(m_desk->said().contains(u"(damaged).meipi"_qs));
    QCOMPARE(QDir(QFileInfo(m_path).path()).entryList({u"*(damaged).meipi"_qs}).size(), 1);
}

void TestSafety::aDamagedProjectIsRescued()
{
    openText();
    addHighlight({5, 9});
    damageAndOpen();
    m_desk->click(*box(u"DamagedProject"_qs), u"Rescue what can be read"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(box(u"RescuedProject"_qs) != nullptr, longestWait);
    QVERIFY(m_desk->path().endsWith(u"(rescued).meipi"_qs));
    QCOMPARE(project().documents().size(), 1);
    QCOMPARE(project().rows<Highlight>().begin()->quote, u"建设枢纽"_qs);
    QCOMPARE(project().notes({}).size(), 1); // tells what is lost
    QVERIFY(box(u"RescuedProject"_qs)->text().contains(u"highlights: 1"_qs));
    QFile damaged(m_path);
    QVERIFY(damaged.open(QIODevice::ReadOnly));
    QCOMPARE(damaged.read(4096), QByteArray(4096, '?'));
}

void TestSafety::aDamagedProjectMayBeLeftAlone()
{
    openText();
    damageAndOpen();
    QTest::keyClick(box(u"DamagedProject"_qs), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(box(u"DamagedProject"_qs) == nullptr, longestWait);
    QVERIFY(m_desk->window->workspace() == nullptr);
    QCOMPARE(QDir(QFileInfo(m_path).path()).entryList({u"*.meipi"_qs}).size(), 1);
}

void TestSafety::whatHasNothingOfAProjectIsSaid()
{
    m_desk->window->openPaths(
        {m_desk->file(u"no.meipi"_qs, QByteArray("nothing\n").repeated(2000))});
    QTRY_VERIFY_WITH_TIMEOUT(box(u"DamagedProject"_qs) != nullptr, longestWait);
    m_desk->click(*box(u"DamagedProject"_qs), u"Rescue what can be read"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->window->messages().kind(), MessageBar::Kind::Error,
                              longestWait);
    QVERIFY(m_desk->said().contains(u"no.meipi"_qs));
    QVERIFY(m_desk->window->workspace() == nullptr);
    QCOMPARE(QDir(m_desk->folder.path()).entryList({u"*.meipi"_qs}).size(), 1);
}

void TestSafety::aCopyIsSharedWithoutWhatIsPrivate()
{
    openText();
    Edits &edits = m_desk->edits();
    QVERIFY(edits.perform(addNote(edits.snapshot(), edits.context(), {}, u"mine"_qs), u"Note"_qs));
    const NoteId note = project().notes({}).first();
    QVERIFY(edits.perform(setNotePrivate(edits.snapshot(), edits.context(), note, true),
                          u"Private"_qs));
    m_desk->trigger("shareCopy");
    auto *dialog = m_desk->shown<QFileDialog>({});
    QVERIFY(dialog != nullptr);
    QVERIFY(dialog->selectedFiles().first().endsWith(u"(to share).meipi"_qs));
    const QString copy = m_desk->folder.filePath(u"copy.meipi"_qs);
    emit dialog->fileSelected(copy);
    dialog->close();
    QVERIFY2(m_desk->said().contains(u"private notes: 1"_qs), qPrintable(m_desk->said()));
    const auto shared = ProjectSession::open(copy);
    QVERIFY(shared);
    QCOMPARE((*shared)->snapshot().documents().size(), 1);
    QVERIFY((*shared)->snapshot().rows<Note>().isEmpty());
    QVERIFY(!(*shared)->undoStep());
    QCOMPARE(m_desk->path(), m_path); // goes on with its own
}

void TestSafety::itIsKeptBeforeADocumentIsRemoved()
{
    openText();
    m_desk->window->addDocuments({m_desk->file(u"more.txt"_qs, u"更多。\n"_qs)});
    QTRY_COMPARE_WITH_TIMEOUT(project().documents().size(), 2, longestWait);
    const ProjectSnapshot before = project();
    const auto *panel = m_desk->window->workspace()->findChild<DocumentsPanel *>();
    auto *list = panel->findChild<QListView *>();
    QTest::keyClick(list, Qt::Key_Delete);
    QTRY_COMPARE_WITH_TIMEOUT(project().documents().size(), 1, longestWait);
    const QList<Backup> backups = m_desk->library.backupsOf(m_path).list();
    QCOMPARE(backups.size(), 1);
    const auto kept = ProjectSession::open(backups.first().path);
    QVERIFY(kept);
    QCOMPARE(rowDifferences(before, (*kept)->snapshot()), QStringList());
}

void TestSafety::aProjectThatIsReplacedIsKept()
{
    openText();
    const QString other = m_desk->folder.filePath(u"other.meipi"_qs);
    QVERIFY(ProjectSession::create(other, u"Theirs"_qs));
    m_desk->trigger("saveProjectAs");
    auto *files = m_desk->shown<QFileDialog>();
    QVERIFY(files != nullptr);
    emit files->fileSelected(other);
    files->close();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->path(), other, longestWait);
    QCOMPARE(project().documents().size(), 1);
    const QList<Backup> backups = m_desk->library.backupsOf(other).list();
    QCOMPARE(backups.size(), 1);
    QCOMPARE((*ProjectSession::open(backups.first().path))->snapshot().property(u"title"_qs),
             u"Theirs"_qs);
}

QTEST_MAIN(TestSafety)
#include "tst_safety.moc"
