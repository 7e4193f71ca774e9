// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/networkplace.h"

#include "store/backups.h"
#include "store/projectcheck.h"
#include "storedproject.h"

#include <QDir>
#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace meipi;
using meipi::test::asChange;
using meipi::test::bytesOf;
using meipi::test::differencesFromFile;
using meipi::test::expected;
using meipi::test::sampleProject;
using meipi::test::storeProject;
using meipi::test::valueIn;
using meipi::test::writeStep;
using Access = ProjectStore::Access;

class TestNetworkPlace : public QObject {
    Q_OBJECT

private slots:
    void init();

    void knowsFileSystems_data();
    void knowsFileSystems();
    void thisFolderIsLocalOrNot();
    void hasNoWriteAheadLog();
    void oneProgramWrites();
    void othersRead();
    void backupsAreMade();
    void aProgramThatIsGoneDoesNotCount();
    void tellsOnWhichMachineItIsOpen();
    void whatIsOpenWithALogIsNotTaken();
    void whatIsNoProjectIsNotTouched();
    void whatIsMovedBackHasALogAgain();

private:
    QStringList inFolder() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot,
                       QDir::Name);
    }
    QVariant setting(const ProjectStore &store, const char *name) const
    {
        return expected(store.file().value(QLatin1String("PRAGMA ") + QLatin1String(name)));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestNetworkPlace::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"项目.meipi"_qs);
}

void TestNetworkPlace::knowsFileSystems_data()
{
    QTest::addColumn<bool>("isNetwork");

    for (const char *type : {"nfs", "nfs4", "cifs", "CIFS", "smb3", "9p", "fuse.sshfs",
                             "fuse.gvfsd-fuse", "fuse.rclone", "fuse", "ceph", "afs"})
        QTest::newRow(type) << true;
    for (const char *type : {"ext4", "btrfs", "xfs", "tmpfs", "overlay", "vfat", "exfat", "fuseblk",
                             "fuse.ntfs-3g", "zfs", "", "nfsd", "ecryptfs"})
        QTest::newRow(*type == '\0' ? "nothing" : type) << false;
}

void TestNetworkPlace::knowsFileSystems()
{
    QFETCH(bool, isNetwork);
    const QByteArray type = QTest::currentDataTag();
    QCOMPARE(isNetworkType(type == "nothing" ? QByteArray() : type), isNetwork);
}

void TestNetworkPlace::thisFolderIsLocalOrNot()
{
    const QString missing = m_folder->filePath(u"none.meipi"_qs);
    const bool isNetwork = isOnNetwork(missing);
    QCOMPARE(isOnNetwork(m_folder->path() + u"/a"_qs), isNetwork);
    const AssumedNetwork other(!isNetwork);
    QCOMPARE(isOnNetwork(missing), !isNetwork);
}

void TestNetworkPlace::hasNoWriteAheadLog()
{
    const auto builder = sampleProject();
    {
        const AssumedNetwork local(false);
        storeProject(m_path, builder);
    }
    const AssumedNetwork network(true);
    for (int opening = 0; opening < 2; ++opening) {
        const auto store = expected(ProjectStore::open(m_path, Access::ReadWrite));
        QVERIFY(store->isSoleWriter());
        QCOMPARE(setting(*store, "journal_mode"), QVariant(u"delete"_qs));
        QCOMPARE(setting(*store, "synchronous"), QVariant(3LL)); // the folder too
        QCOMPARE(inFolder(), QStringList({u"项目.meipi"_qs, u"项目.meipi.lock"_qs}));
        ProjectSnapshot project = expected(store->load());
        Change change;
        change.add(Property{PropertyId::create(), u"k%1"_qs.arg(opening), u"v"_qs});
        QVERIFY(expected(writeStep(*store, change)));
        project.apply(change);
        QCOMPARE(differencesFromFile(project, m_path), QStringList());
        expected(store->foldIn());
    }
    QCOMPARE(inFolder(), QStringList{u"项目.meipi"_qs});
    QCOMPARE(expected(checkProject(m_path)).problems, QStringList());
}

void TestNetworkPlace::oneProgramWrites()
{
    const AssumedNetwork network(true);
    const auto store = storeProject(m_path, sampleProject());
    const auto other = ProjectStore::open(m_path, Access::ReadWrite);
    QVERIFY(!other);
    QCOMPARE(other.error().code, Error::Code::Locked);
    QVERIFY(other.error().message.contains(u"项目.meipi"));
}

void TestNetworkPlace::othersRead()
{
    const AssumedNetwork network(true);
    auto builder = sampleProject();
    const auto store = storeProject(m_path, builder);
    const auto reader = expected(ProjectStore::open(m_path, Access::ReadOnly));
    QVERIFY(!reader->isSoleWriter());
    ProjectSnapshot project = expected(reader->load());
    Change change;
    change.add(Property{PropertyId::create(), u"k"_qs, u"v"_qs});
    QVERIFY(expected(writeStep(*store, change)));
    const auto news = expected(reader->news());
    QVERIFY(news);
    QCOMPARE(news->changes.size(), 1);
}

void TestNetworkPlace::backupsAreMade()
{
    const AssumedNetwork network(true);
    const auto builder = sampleProject();
    const auto store = storeProject(m_path, builder);
    Progress progress;
    const Backup backup =
        expected(Backups(m_folder->filePath(u"backups"_qs), m_path).make({1}, progress));
    QCOMPARE(differencesFromFile(builder.snapshot(), backup.path), QStringList());
}

void TestNetworkPlace::aProgramThatIsGoneDoesNotCount()
{
    const AssumedNetwork network(true);
    storeProject(m_path, sampleProject());
    QFile lock(m_path + u".lock"_qs);
    QVERIFY(lock.open(QIODevice::WriteOnly)); // no process has this number
    lock.write("2147483647\nmeipi\n" + QSysInfo::machineHostName().toUtf8() + "\n\n\n");
    lock.close();
    QVERIFY(ProjectStore::open(m_path, Access::ReadWrite));
}

void TestNetworkPlace::tellsOnWhichMachineItIsOpen()
{
    const AssumedNetwork network(true);
    storeProject(m_path, sampleProject());
    const QByteArray bytes = bytesOf(m_path);
    QFile lock(m_path + u".lock"_qs);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("1\nmeipi\nelsewhere\n\n\n");
    lock.close();
    const auto store = ProjectStore::open(m_path, Access::ReadWrite);
    QVERIFY(!store);
    QCOMPARE(store.error().code, Error::Code::Locked);
    QVERIFY2(store.error().message.contains(u"elsewhere"), qUtf8Printable(store.error().message));
    QVERIFY(store.error().message.contains(u"项目.meipi.lock"));
    QCOMPARE(bytesOf(m_path), bytes);
}

// By a program that does not know that the disk is another machine's.
void TestNetworkPlace::whatIsOpenWithALogIsNotTaken()
{
    const auto builder = sampleProject();
    std::unique_ptr<ProjectStore> local;
    {
        const AssumedNetwork assumed(false);
        local = storeProject(m_path, builder);
    }
    const AssumedNetwork network(true);
    const auto store = ProjectStore::open(m_path, Access::ReadWrite);
    QVERIFY(!store);
    QCOMPARE(store.error().code, Error::Code::Locked);
    QVERIFY(!inFolder().contains(u"项目.meipi.lock"_qs));
    QVERIFY(expected(writeStep(*local, asChange(builder.snapshot()).inverted())));
}

void TestNetworkPlace::whatIsNoProjectIsNotTouched()
{
    {
        const auto file = expected(SqliteFile::create(m_path));
        expected(file->runScript("PRAGMA journal_mode = WAL; CREATE TABLE note (id)"));
    }
    const QByteArray bytes = bytesOf(m_path);
    const AssumedNetwork network(true);
    QVERIFY(!ProjectStore::open(m_path, Access::ReadWrite));
    QCOMPARE(bytesOf(m_path), bytes);
    QCOMPARE(inFolder(), QStringList{u"项目.meipi"_qs});
}

void TestNetworkPlace::whatIsMovedBackHasALogAgain()
{
    const auto builder = sampleProject();
    {
        const AssumedNetwork network(true);
        storeProject(m_path, builder);
    }
    const AssumedNetwork local(false);
    const auto store = expected(ProjectStore::open(m_path, Access::ReadWrite));
    QCOMPARE(setting(*store, "journal_mode"), QVariant(u"wal"_qs));
    QCOMPARE(setting(*store, "synchronous"), QVariant(2LL));
    QCOMPARE(differencesFromFile(builder.snapshot(), m_path), QStringList());
}

QTEST_GUILESS_MAIN(TestNetworkPlace)
#include "tst_networkplace.moc"
