// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filebeside.h"
#include "storedproject.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace meipi;
using meipi::test::bytesOf;
using meipi::test::differencesFromFile;
using meipi::test::expected;
using meipi::test::ProjectBuilder;
using meipi::test::sampleProject;
using meipi::test::storeProject;
using Access = ProjectStore::Access;

class TestProjectCopies : public QObject {
    Q_OBJECT

private slots:
    void init();

    void copiesAreWhole();
    void copiesReplaceWhatIsThere();
    void copiesSayWhereTheyCannot_data();
    void copiesSayWhereTheyCannot();
    void namesBesideAreFree();
    void whatIsNotPlacedIsRemoved();
    void aPlaceThatFailsSpoilsNothing_data();
    void aPlaceThatFailsSpoilsNothing();

private:
    QStringList inFolder() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    void write(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestProjectCopies::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"项目.meipi"_qs);
}

void TestProjectCopies::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestProjectCopies::copiesAreWhole()
{
    const ProjectBuilder builder = sampleProject();
    const auto store = storeProject(m_path, builder); // all of it in the log yet
    const QString copy = m_folder->filePath(u"副本.meipi"_qs);
    expected(store->copyTo(copy, false));
    QCOMPARE(differencesFromFile(builder.snapshot(), copy), QStringList());
    const auto other = expected(ProjectStore::open(copy, Access::ReadWrite));
    QCOMPARE(expected(other->file().value(u"PRAGMA journal_mode"_qs)), QVariant(u"wal"_qs));
    expected(other->load());
    QVERIFY(expected(other->stepBack(*expected(other->undoStep()))));
    QCOMPARE(differencesFromFile(builder.snapshot(), m_path), QStringList()); // untouched
}

// With what a program that was killed has left beside it: SQLite would read that as the copy's.
void TestProjectCopies::copiesReplaceWhatIsThere()
{
    const ProjectBuilder builder = sampleProject();
    const auto store = storeProject(m_path, builder);
    const QString copy = m_folder->filePath(u"b.meipi"_qs);
    {
        ProjectBuilder old;
        old.title(u"old"_qs);
        const auto open = storeProject(copy, old);
        QVERIFY(QFile::copy(copy + u"-wal"_qs, copy + u".left"_qs));
    }
    QVERIFY(QFile::rename(copy + u".left"_qs, copy + u"-wal"_qs));
    const auto refused = store->copyTo(copy, false);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::FileExists);
    QVERIFY(QFile::exists(copy + u"-wal"_qs));
    expected(store->copyTo(copy, true));
    QCOMPARE(differencesFromFile(builder.snapshot(), copy), QStringList());
}

void TestProjectCopies::copiesSayWhereTheyCannot_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("code");

    QTest::newRow("a folder that is not there")
        << u"none/b.meipi"_qs << int(Error::Code::FileAccess);
    QTest::newRow("a folder") << u"folder"_qs << int(Error::Code::FileAccess);
    QTest::newRow("itself") << u"项目.meipi"_qs << int(Error::Code::FileExists);
    QTest::newRow("itself by another name") << u"link.meipi"_qs << int(Error::Code::FileExists);
    QTest::newRow("beneath a file") << u"项目.meipi/b.meipi"_qs << int(Error::Code::FileAccess);
}

void TestProjectCopies::copiesSayWhereTheyCannot()
{
    QFETCH(QString, name);
    QFETCH(int, code);
    const ProjectBuilder builder = sampleProject();
    const auto store = storeProject(m_path, builder);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_qs));
    QVERIFY(QFile::link(m_path, m_folder->filePath(u"link.meipi"_qs)));
    const QStringList before = inFolder();
    const auto refused = store->copyTo(m_folder->filePath(name), true);
    QVERIFY(!refused);
    QCOMPARE(int(refused.error().code), code);
    QVERIFY2(refused.error().message.contains(name), qUtf8Printable(refused.error().message));
    QCOMPARE(inFolder(), before);
    QCOMPARE(differencesFromFile(builder.snapshot(), m_path), QStringList());
}

void TestProjectCopies::namesBesideAreFree()
{
    const auto file = [this](const QString &name) { return m_folder->filePath(name); };
    QCOMPARE(freeNameBeside(m_path, u"坏"_qs), file(u"项目 (坏).meipi"_qs));
    write(u"项目 (坏).meipi"_qs, "1");
    QCOMPARE(freeNameBeside(m_path, u"坏"_qs), file(u"项目 (坏 2).meipi"_qs));
    write(u"项目 (坏 2).meipi"_qs, "2");
    QCOMPARE(freeNameBeside(m_path, u"坏"_qs), file(u"项目 (坏 3).meipi"_qs));
}

void TestProjectCopies::whatIsNotPlacedIsRemoved()
{
    {
        const FileBeside beside(m_path);
        const auto file = expected(SqliteFile::create(beside.path()));
        expected(file->runScript("PRAGMA journal_mode = WAL; CREATE TABLE t (a)"));
        QCOMPARE(QFileInfo(beside.path()).absolutePath(), m_folder->path());
        QVERIFY(inFolder().size() > 1);
    }
    QCOMPARE(inFolder(), QStringList());
}

void TestProjectCopies::aPlaceThatFailsSpoilsNothing_data()
{
    QTest::addColumn<bool>("isWritten");

    QTest::newRow("what is to come is gone") << false;
    QTest::newRow("the place is a folder") << true;
}

// What lies in the log of the file that is there would be lost with it.
void TestProjectCopies::aPlaceThatFailsSpoilsNothing()
{
    QFETCH(bool, isWritten);
    if (isWritten)
        QVERIFY(QDir(m_folder->path()).mkpath(u"项目.meipi/folder"_qs));
    else
        write(u"项目.meipi"_qs, "old");
    write(u"项目.meipi-wal"_qs, "old log");
    const QStringList before = inFolder();
    {
        FileBeside beside(m_path);
        if (isWritten)
            write(QFileInfo(beside.path()).fileName(), "new");
        const auto placed = beside.moveToTarget(true);
        QVERIFY(!placed);
        QCOMPARE(placed.error().code, Error::Code::FileAccess);
    }
    QCOMPARE(inFolder(), before);
    QCOMPARE(bytesOf(m_path + u"-wal"_qs), QByteArray("old log"));
}

QTEST_GUILESS_MAIN(TestProjectCopies)
#include "tst_projectcopies.moc"
