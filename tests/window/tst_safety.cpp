// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/highlightedits.h"
#include "project/noteedits.h"
#include "reader/reader.h"
#include "support/snapshotcheck.h"
#include "window/messagebar.h"
#include "window/restoredialog.h"
#include "window/windowdesk.h"
#include "window/workspace.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace meipi;
using meipi::test::rowDifferences;
using meipi::test::WindowDesk;

static constexpr int longestWait = 30'000; // milliseconds, on a machine that is busy

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

private:
    void openText();
    void addHighlight(TextRange range);
    void makeBackup();
    /// Closes the project, writes over the beginning of its file, and opens it again.
    void damageAndOpen();
    RestoreDialog *dialog() { return shown<RestoreDialog>(u"RestoreDialog"_qs); }
    QMessageBox *box(const QString &name) { return shown<QMessageBox>(name); }
    template <class Dialog>
    Dialog *shown(const QString &name)
    {
        const QList<Dialog *> found = m_window->findChildren<Dialog *>(name);
        for (Dialog *each : found) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    static void click(QWidget &parent, const QString &text);
    static QStringList linesOf(const RestoreDialog &dialog);
    const ProjectSnapshot &project() { return m_window->workspace()->edits().snapshot(); }

    std::unique_ptr<WindowDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    QString m_path;
};

void TestSafety::init()
{
    m_desk = std::make_unique<WindowDesk>();
    m_window = m_desk->newWindow();
}

void TestSafety::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void TestSafety::openText()
{
    m_window->openPaths(
        {m_desk->file(u"plan.txt"_qs, u"一、算力\n建设枢纽。\n二、数据\n开放数据。\n"_qs)});
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace() != nullptr, longestWait);
    m_path = m_window->workspace()->edits().session().path();
}

void TestSafety::addHighlight(TextRange range)
{
    Edits &edits = m_window->workspace()->edits();
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
    m_window->actions().action("closeProject")->trigger();
    QVERIFY(m_window->workspace() == nullptr);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QCOMPARE(file.write(QByteArray(4096, '?')), 4096);
    file.close();
    m_window->openPaths({m_path});
    QTRY_VERIFY_WITH_TIMEOUT(box(u"DamagedProject"_qs) != nullptr, longestWait);
    QVERIFY(m_window->workspace() == nullptr);
}

void TestSafety::click(QWidget &parent, const QString &text)
{
    const QList<QPushButton *> buttons = parent.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text().remove(u'&') == text && button->isEnabled()) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    QFAIL(qPrintable(u"there is no button "_qs + text));
}

QStringList TestSafety::linesOf(const RestoreDialog &dialog)
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

void TestSafety::aBackupComesBackAndGoesAgain()
{
    openText();
    addHighlight({5, 9});
    const ProjectSnapshot before = project();
    makeBackup();
    const HighlightId highlight = before.rows<Highlight>().begin()->id;
    Edits &edits = m_window->workspace()->edits();
    QVERIFY(edits.perform(removeHighlights(edits.snapshot(), {highlight}), u"Remove"_qs));
    addHighlight({11, 13});
    const ProjectSnapshot after = project();

    m_window->actions().action("restoreBackup")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(dialog() != nullptr && !linesOf(*dialog()).isEmpty(), longestWait);
    QCOMPARE(linesOf(*dialog()),
             QStringList({u"Comes back: 1"_qs, u"  Highlight: 建设枢纽"_qs, u"Goes: 1"_qs,
                          u"  Highlight: 二、"_qs}));
    click(*dialog(), u"Restore"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(rowDifferences(before, project()), QStringList(), longestWait);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->messages().text(), u"The backup is restored."_qs,
                              longestWait);
    QCOMPARE(m_desk->library.backupsOf(m_path).list().size(), 2); // what was there is kept
    m_window->actions().action("undo")->trigger();
    QCOMPARE(rowDifferences(after, project()), QStringList());
}

void TestSafety::whereThereIsNoBackupNothingCanBeRestored()
{
    QVERIFY(!m_window->actions().action("restoreBackup")->isEnabled());
    openText();
    m_window->actions().action("restoreBackup")->trigger();
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
    m_window->actions().action("restoreBackup")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(dialog() != nullptr, longestWait);
    const auto *summary = dialog()->findChild<QLabel *>(u"Summary"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(summary->text().contains(QFileInfo(backup).fileName()), longestWait);
    QVERIFY(linesOf(*dialog()).isEmpty());
}

void TestSafety::aDamagedProjectIsReplacedByItsBackup()
{
    openText();
    addHighlight({5, 9});
    const ProjectSnapshot before = project();
    makeBackup();
    damageAndOpen();
    click(*box(u"DamagedProject"_qs), u"Restore a backup…"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(dialog() != nullptr && !linesOf(*dialog()).isEmpty(), longestWait);
    QCOMPARE(linesOf(*dialog()).first(), u"In the backup: 3"_qs);
    click(*dialog(), u"Restore"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace() != nullptr, longestWait);
    QCOMPARE(m_window->workspace()->edits().session().path(), m_path);
    QCOMPARE(rowDifferences(before, project()), QStringList());
    QVERIFY(m_window->messages().text().contains(u"(damaged).meipi"_qs));
    QCOMPARE(QDir(QFileInfo(m_path).path()).entryList({u"*(damaged).meipi"_qs}).size(), 1);
}

void TestSafety::aDamagedProjectIsRescued()
{
    openText();
    addHighlight({5, 9});
    damageAndOpen();
    click(*box(u"DamagedProject"_qs), u"Rescue what can be read"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(box(u"RescuedProject"_qs) != nullptr, longestWait);
    QVERIFY(m_window->workspace()->edits().session().path().endsWith(u"(rescued).meipi"_qs));
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
    QVERIFY(m_window->workspace() == nullptr);
    QCOMPARE(QDir(QFileInfo(m_path).path()).entryList({u"*.meipi"_qs}).size(), 1);
}

void TestSafety::whatHasNothingOfAProjectIsSaid()
{
    m_window->openPaths({m_desk->file(u"no.meipi"_qs, QByteArray("nothing\n").repeated(2000))});
    QTRY_VERIFY_WITH_TIMEOUT(box(u"DamagedProject"_qs) != nullptr, longestWait);
    click(*box(u"DamagedProject"_qs), u"Rescue what can be read"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->messages().kind(), MessageBar::Kind::Error, longestWait);
    QVERIFY(m_window->messages().text().contains(u"no.meipi"_qs));
    QVERIFY(m_window->workspace() == nullptr);
    QCOMPARE(QDir(m_desk->folder.path()).entryList({u"*.meipi"_qs}).size(), 1);
}

void TestSafety::aCopyIsSharedWithoutWhatIsPrivate()
{
    openText();
    Edits &edits = m_window->workspace()->edits();
    QVERIFY(edits.perform(addNote(edits.snapshot(), edits.context(), {}, u"mine"_qs), u"Note"_qs));
    const NoteId note = project().notes({}).first();
    QVERIFY(edits.perform(setNotePrivate(edits.snapshot(), edits.context(), note, true),
                          u"Private"_qs));
    m_window->actions().action("shareCopy")->trigger();
    auto *dialog = shown<QFileDialog>({});
    QVERIFY(dialog != nullptr);
    QVERIFY(dialog->selectedFiles().first().endsWith(u"(to share).meipi"_qs));
    const QString copy = m_desk->folder.filePath(u"copy.meipi"_qs);
    emit dialog->fileSelected(copy);
    dialog->close();
    QVERIFY2(m_window->messages().text().contains(u"private notes: 1"_qs),
             qPrintable(m_window->messages().text()));
    const auto shared = ProjectSession::open(copy);
    QVERIFY(shared);
    QCOMPARE((*shared)->snapshot().documents().size(), 1);
    QVERIFY((*shared)->snapshot().rows<Note>().isEmpty());
    QVERIFY(!(*shared)->undoStep());
    QCOMPARE(m_window->workspace()->edits().session().path(), m_path); // goes on with its own
}

QTEST_MAIN(TestSafety)
#include "tst_safety.moc"
