// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/restoring.h"

#include "project/documentedits.h"
#include "session/backupkeeper.h"
#include "session/projectsession.h"
#include "store/storedproject.h"
#include "support/snapshotcheck.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace meipi;
using meipi::test::bytesOf;
using meipi::test::differencesFromFile;
using meipi::test::expected;
using meipi::test::ProjectBuilder;
using meipi::test::rowDifferences;
using meipi::test::sampleProject;
using meipi::test::storeProject;
using namespace std::chrono_literals;

static constexpr int longestWait = 30'000; // milliseconds, on a machine that is busy

class TestRestoring : public QObject {
    Q_OBJECT

private slots:
    void init();

    void isOneStepBothWays();
    void bringsBackTextsThatAreGone();
    void ofTheSameIsNoStep();
    void ofWhatIsNoProjectChangesNothing();
    void takesNoTextThatIsNotWhatItSays();
    void replacesWhatCannotBeOpened();
    void replacesNothingByWhatIsBroken();
    void keeperMakesTheFirst();
    void keeperWaitsForEdits();
    void keeperSaysOnceWhatFails();
    void keeperGivesUpOnClosing();

private:
    std::unique_ptr<ProjectSession> open() const { return expected(ProjectSession::open(m_path)); }
    void removeEverything(ProjectSession &session) const;
    QString file(const QString &name) const { return m_folder->filePath(name); }
    Backups backups() const { return Backups(file(u"backups"_qs), m_path); }
    void writeRubbish(const QString &path) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_backup;
    std::unique_ptr<ProjectBuilder> m_builder;
};

void TestRestoring::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = file(u"提案.meipi"_qs);
    m_backup = file(u"copy.meipi"_qs);
    m_builder = std::make_unique<ProjectBuilder>(sampleProject());
    expected(storeProject(m_path, *m_builder)->copyTo(m_backup, false));
}

void TestRestoring::removeEverything(ProjectSession &session) const
{
    const QList<DocumentId> documents = session.snapshot().documents();
    for (const DocumentId &document : documents)
        expected(
            session.perform(expected(removeDocument(session.snapshot(), document)), u"Remove"_qs));
    QCOMPARE(session.snapshot().rows<Highlight>().size(), 0);
}

void TestRestoring::writeRubbish(const QString &path) const
{
    QFile rubbish(path);
    QVERIFY(rubbish.open(QIODevice::WriteOnly));
    rubbish.write(QByteArray("rubbish\n").repeated(2000));
}

void TestRestoring::isOneStepBothWays()
{
    const auto session = open();
    removeEverything(*session);
    const ProjectSnapshot removed = session->snapshot();
    const auto steps = expected(session->history()).size();
    expected(session->restore(m_backup));
    QCOMPARE(rowDifferences(m_builder->snapshot(), session->snapshot()), QStringList());
    QCOMPARE(differencesFromFile(session->snapshot(), m_path), QStringList());
    QCOMPARE(expected(session->history()).size(), steps + 1);
    QCOMPARE(session->undoStep()->label, u"Restore a backup"_qs);
    expected(session->undo());
    QCOMPARE(rowDifferences(removed, session->snapshot()), QStringList());
    expected(session->redo());
    QCOMPARE(rowDifferences(m_builder->snapshot(), session->snapshot()), QStringList());
}

void TestRestoring::bringsBackTextsThatAreGone()
{
    {
        const auto session = open();
        removeEverything(*session);
        expected(session->forgetHistory());
    }
    const auto session = open(); // has never seen the texts
    QCOMPARE(session->snapshot().documents().size(), 0);
    expected(session->restore(m_backup));
    QCOMPARE(rowDifferences(m_builder->snapshot(), session->snapshot()), QStringList());
    for (const DocumentId &document : session->snapshot().documents()) {
        QCOMPARE(session->snapshot().text(document).string(),
                 m_builder->snapshot().text(document).string());
        const VersionId version = session->snapshot().find(document)->currentVersion;
        QVERIFY(session->originalBytes(version));
    }
    QCOMPARE(differencesFromFile(session->snapshot(), m_path), QStringList());
}

void TestRestoring::ofTheSameIsNoStep()
{
    const auto session = open();
    const auto steps = expected(session->history()).size();
    expected(session->restore(m_backup));
    QCOMPARE(expected(session->history()).size(), steps);
}

void TestRestoring::ofWhatIsNoProjectChangesNothing()
{
    const auto session = open();
    writeRubbish(m_backup);
    const auto restored = session->restore(m_backup);
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, Error::Code::Malformed);
    QVERIFY(!session->restore(file(u"missing.meipi"_qs)));
    QCOMPARE(rowDifferences(m_builder->snapshot(), session->snapshot()), QStringList());
}

void TestRestoring::takesNoTextThatIsNotWhatItSays()
{
    {
        const auto store = expected(ProjectStore::open(m_backup, ProjectStore::Access::ReadWrite));
        expected(store->file().run(u"UPDATE content SET bytes = bytes || ' '"_qs));
    }
    const auto session = expected(ProjectSession::create(file(u"empty.meipi"_qs)));
    const auto restored = session->restore(m_backup);
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, Error::Code::Malformed);
    QCOMPARE(session->snapshot().documents().size(), 0);
    for (const Version &version : m_builder->snapshot().rows<Version>())
        QVERIFY(!session->snapshot().hasText(version.textHash));
}

void TestRestoring::replacesWhatCannotBeOpened()
{
    writeRubbish(m_path);
    const QByteArray rubbish = bytesOf(m_path);
    const QString aside = expected(replaceDamaged(m_path, m_backup));
    QCOMPARE(aside, file(u"提案 (damaged).meipi"_qs));
    QCOMPARE(bytesOf(aside), rubbish);
    QCOMPARE(differencesFromFile(m_builder->snapshot(), m_path), QStringList());
}

void TestRestoring::replacesNothingByWhatIsBroken()
{
    writeRubbish(m_backup);
    const QByteArray before = bytesOf(m_path);
    const auto replaced = replaceDamaged(m_path, m_backup);
    QVERIFY(!replaced);
    QCOMPARE(replaced.error().code, Error::Code::Malformed);
    QCOMPARE(bytesOf(m_path), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 2);
}

void TestRestoring::keeperMakesTheFirst()
{
    const auto session = open();
    BackupKeeper keeper(backups());
    QSignalSpy made(&keeper, &BackupKeeper::made);
    keeper.start(0ms);
    QTRY_COMPARE_WITH_TIMEOUT(made.size(), 1, longestWait);
    const auto backup = made.first().first().value<Backup>();
    QCOMPARE(backups().list(), QList<Backup>{backup});
    QCOMPARE(differencesFromFile(m_builder->snapshot(), backup.path), QStringList());
}

void TestRestoring::keeperWaitsForEdits()
{
    const Timestamp later{Timestamp::now().milliseconds + 60'000};
    Progress progress;
    expected(backups().make(later, progress));
    {
        BackupKeeper keeper(backups());
        QTimer asked; // after the keeper's own
        asked.setSingleShot(true);
        QSignalSpy elapsed(&asked, &QTimer::timeout);
        keeper.start(0ms);
        asked.start(1ms);
        QTRY_COMPARE_WITH_TIMEOUT(elapsed.size(), 1, longestWait);
    }
    QCOMPARE(backups().list().size(), 1);
}

void TestRestoring::keeperSaysOnceWhatFails()
{
    writeRubbish(m_path);
    BackupKeeper keeper(backups());
    QSignalSpy failed(&keeper, &BackupKeeper::failed);
    keeper.start(0ms);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, longestWait);
    QCOMPARE(failed.first().first().value<Error>().code, Error::Code::Malformed);
    QSignalSpy made(&keeper, &BackupKeeper::made);
    keeper.start(0ms); // fails again, and says nothing
    QVERIFY(QFile::remove(m_path));
    QVERIFY(QFile::copy(m_backup, m_path));
    QTRY_VERIFY_WITH_TIMEOUT((keeper.start(0ms), !made.isEmpty()), longestWait);
    QCOMPARE(failed.size(), 1);
}

void TestRestoring::keeperGivesUpOnClosing()
{
    auto keeper = std::make_unique<BackupKeeper>(backups());
    keeper->start(0ms);
    QCoreApplication::processEvents();
    keeper.reset(); // whether or not it had begun
    for (const Backup &backup : backups().list())
        QCOMPARE(differencesFromFile(m_builder->snapshot(), backup.path), QStringList());
}

QTEST_GUILESS_MAIN(TestRestoring)
#include "tst_restoring.moc"
