// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storedproject.h"
#include "support/snapshotcheck.h"
#include "support/unprivileged.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>
#include <sys/stat.h>

using namespace meipi;
using meipi::test::bytesOf;
using meipi::test::differencesFromFile;
using meipi::test::execute;
using meipi::test::expected;
using meipi::test::ProjectBuilder;
using meipi::test::sampleProject;
using meipi::test::storeProject;
using Access = ProjectStore::Access;

/// Makes at the path what is to be opened.
using Prepare = void (*)(const QString &path);
Q_DECLARE_METATYPE(Prepare)

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void makeProject(const QString &path)
{
    storeProject(path, sampleProject());
}

void makeAndExecute(const QString &path, const char *sql)
{
    makeProject(path);
    execute(path, QString::fromUtf8(sql));
}

Result<ProjectSnapshot> openedAndRead(const QString &path, Access access)
{
    const auto store = ProjectStore::open(path, access);
    if (!store)
        return tl::unexpected(store.error());
    return (*store)->load();
}

} // namespace

/// What cannot be opened is told and left as it is.
class TestOpenProject : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void refuses_data();
    void refuses();
    void refusesDamagedRows_data();
    void refusesDamagedRows();
    void refusesWhatIsCutOff();
    void refusesADamagedPageOfAnIndex();
    void withoutPermissionItSaysSo();
    void readingLeavesNothingBesideTheFile();
    void aReadOnlyFileIsOpenForReading();
    void aReadOnlyFolderIsOpenForReading();
    void aReadOnlyFolderWithALogIsNotReadWithoutIt();
    void aFileThatIsHeldIsLocked();
    void aWriterThatIsHeldUpIsLocked();
    void strangersTriggersDoNotRun();
    void strangersViewsAreNotRead();
    void aLogThatWasLeftIsRead();
    void unknownTablesAreKept();

private:
    bool becomeUser(); ///< Until the test ends. False where that cannot be.
    QStringList inFolder() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot,
                       QDir::Name);
    }

    std::unique_ptr<test::Unprivileged> m_user;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

bool TestOpenProject::becomeUser()
{
    m_folder.reset();
    m_user = std::make_unique<test::Unprivileged>();
    init();
    return m_user->isSo();
}

void TestOpenProject::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"项目.meipi"_qs);
}

void TestOpenProject::cleanup()
{
    m_folder.reset();
    m_user.reset();
    QVERIFY(QSqlDatabase::connectionNames().isEmpty());
}

void TestOpenProject::refuses_data()
{
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<int>("code");

    const int access = int(Error::Code::FileAccess);
    const int malformed = int(Error::Code::Malformed);
    const auto row = [](const char *name, Prepare prepare, int code) {
        QTest::newRow(name) << prepare << code;
    };
    row(
        "nothing", [](const QString &) {}, access);
    row(
        "a folder", [](const QString &path) { QVERIFY(QDir().mkdir(path)); }, access);
    row(
        "a link to nothing",
        [](const QString &path) { QVERIFY(QFile::link(path + u".gone"_qs, path)); }, access);
    row(
        "a device", [](const QString &path) { QVERIFY(QFile::link(u"/dev/null"_qs, path)); },
        access);
    row(
        "a pipe",
        [](const QString &path) { QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0); },
        access);
    row(
        "empty", [](const QString &path) { writeFile(path, {}); }, malformed);
    row(
        "one byte", [](const QString &path) { writeFile(path, "S"); }, malformed);
    row(
        "a text", [](const QString &path) { writeFile(path, "一、算力\n建设枢纽。\n"); },
        malformed);
    row(
        "zeros", [](const QString &path) { writeFile(path, QByteArray(8192, '\0')); }, malformed);
    row(
        "the start of a header", [](const QString &path) { writeFile(path, "SQLite format 3"); },
        malformed);
    row(
        "a header that ends",
        [](const QString &path) { writeFile(path, QByteArray("SQLite format 3\0", 16)); },
        malformed);
    row(
        "another program's database",
        [](const QString &path) {
            const auto file = expected(SqliteFile::create(path));
            expected(file->runScript("CREATE TABLE note (id); INSERT INTO note VALUES (1)"));
        },
        malformed);
    row(
        "another program's with a log",
        [](const QString &path) {
            const auto file = expected(SqliteFile::create(path));
            expected(file->runScript("PRAGMA journal_mode = WAL; PRAGMA application_id = 7; "
                                     "PRAGMA user_version = 1; CREATE TABLE note (id)"));
        },
        malformed);
    row(
        "of no form", [](const QString &path) { makeAndExecute(path, "PRAGMA user_version = 0"); },
        malformed);
    row(
        "of a form below zero",
        [](const QString &path) { makeAndExecute(path, "PRAGMA user_version = -1"); }, malformed);
    row(
        "another application's",
        [](const QString &path) { makeAndExecute(path, "PRAGMA application_id = 1"); }, malformed);
    row(
        "a later version's",
        [](const QString &path) { makeAndExecute(path, "PRAGMA user_version = 4"); },
        int(Error::Code::TooNew));
    row(
        "a much later version's",
        [](const QString &path) {
            makeAndExecute(path, "DROP TABLE note; PRAGMA user_version = 2147483647");
        },
        int(Error::Code::TooNew));
}

void TestOpenProject::refuses()
{
    QFETCH(Prepare, prepare);
    QFETCH(int, code);
    prepare(m_path);
    const QStringList before = inFolder();
    const bool hasBytes = QFileInfo(m_path).isFile();
    const QByteArray bytes = hasBytes ? bytesOf(m_path) : QByteArray();
    for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
        const auto store = ProjectStore::open(m_path, access);
        QVERIFY(!store);
        QCOMPARE(int(store.error().code), code);
        QVERIFY2(store.error().message.contains(u"项目.meipi"),
                 qUtf8Printable(store.error().message));
        if (hasBytes)
            QCOMPARE(bytesOf(m_path), bytes);
        if (access == Access::ReadWrite) // who only reads does not remove SQLite's files beside it
            QCOMPARE(inFolder(), before);
    }
}

void TestOpenProject::refusesDamagedRows_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("told"); // of the table or column, which no translation alters

    const auto row = [](const char *name, const char *sql, const char *told) {
        QTest::newRow(name) << QString::fromUtf8(sql) << QString::fromUtf8(told);
    };
    row("no id", "UPDATE note SET id = '' WHERE rowid = 1", "note");
    row("an id in capitals", "UPDATE note SET id = upper(id)", "note");
    row("an id in braces", "UPDATE note SET id = '{' || id || '}'", "note");
    row("a text that is bytes", "UPDATE note SET text = x'00ff'", "text");
    row("a key that is none", "UPDATE note SET status = 'Thought'", "status");
    row("neither yes nor no", "UPDATE note SET starred = 2", "starred");
    row("words for a number", "UPDATE theme SET position = 'first'", "position");
    row("a number with a fraction", "UPDATE theme SET position = 1.5", "position");
    row("a number too large", "UPDATE theme SET position = 2147483648", "position");
    row("a colour that is none", "UPDATE theme SET colour = 'red'", "colour");
    row("a colour in capitals", "UPDATE theme SET colour = '#ABCDEF'", "colour");
    row("a confidence without end", "UPDATE section SET confidence = 9e999", "confidence");
    row("a theme inside itself", "UPDATE theme SET parent = id", "theme");
    row("a reply to itself", "UPDATE note SET reply_to = id", "note");
    row("a document without an author", "UPDATE document SET author = current_version", "author");
    row("a highlight of nothing", "UPDATE highlight SET range_end = range_start", "highlight");
    row("a table that is gone", "DROP TABLE coding", "coding");
    row("a column that is gone", "ALTER TABLE theme DROP COLUMN definition", "theme");
    row("a column that is computed", "ALTER TABLE theme ADD COLUMN more AS (zeroblob(1000000000))",
        "theme");
    row("a rule that is computed",
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'value TEXT', "
        "'value TEXT CHECK (randomblob(1000000000))') WHERE name = 'property'",
        "property");
    row("an index over more", "CREATE INDEX more ON note (length(text))", "more");
    row("a rule against edits", "CREATE UNIQUE INDEX once ON coding (author, theme)", "once");
    row("an index that is gone", "DROP INDEX coding_theme", "coding_theme");
    row("a table that numbers otherwise",
        "DROP TABLE journal; CREATE TABLE journal (sequence "
        "INTEGER PRIMARY KEY, change TEXT)",
        "journal");
}

void TestOpenProject::refusesDamagedRows()
{
    QFETCH(QString, sql);
    QFETCH(QString, told);
    makeProject(m_path);
    execute(m_path, sql);
    const QByteArray bytes = bytesOf(m_path);
    for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
        const auto project = openedAndRead(m_path, access);
        QVERIFY(!project);
        QCOMPARE(project.error().code, Error::Code::Malformed);
        QVERIFY2(project.error().message.contains(told), qUtf8Printable(project.error().message));
        QCOMPARE(bytesOf(m_path), bytes);
    }
}

void TestOpenProject::refusesWhatIsCutOff()
{
    makeProject(m_path);
    const QByteArray whole = bytesOf(m_path);
    constexpr qsizetype page = 4096;
    QVERIFY(whole.size() > 10 * page);
    QList<qsizetype> sizes{1, 99, 100, 101, page - 1, page + 1};
    for (qsizetype size = page; size < whole.size(); size += page)
        sizes.append(size);
    for (const qsizetype size : sizes) {
        writeFile(m_path, whole.first(size));
        for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
            const auto project = openedAndRead(m_path, access);
            QVERIFY2(!project, QByteArray::number(size).constData());
            QCOMPARE(project.error().code, Error::Code::Malformed);
            QCOMPARE(bytesOf(m_path), whole.first(size));
            QFile::remove(m_path + u"-wal"_qs);
            QFile::remove(m_path + u"-shm"_qs);
        }
    }
}

// Which reading the rows does not come across.
void TestOpenProject::refusesADamagedPageOfAnIndex()
{
    constexpr qsizetype page = 4096;
    makeProject(m_path);
    qsizetype root = 0;
    {
        const auto file = SqliteFile::open(m_path, Access::ReadOnly);
        QVERIFY(file);
        root = (*file)
                   ->number(u"SELECT rootpage FROM sqlite_schema WHERE name = 'coding_theme'"_qs)
                   .value();
    }
    QVERIFY(root > 1);
    QByteArray bytes = bytesOf(m_path);
    bytes.replace((root - 1) * page, page, QByteArray(page, '\x7f'));
    writeFile(m_path, bytes);
    for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
        const auto project = openedAndRead(m_path, access);
        QVERIFY(!project);
        QCOMPARE(project.error().code, Error::Code::Malformed);
        QCOMPARE(bytesOf(m_path), bytes);
    }
}

void TestOpenProject::withoutPermissionItSaysSo()
{
    if (!becomeUser())
        QSKIP("root may read everything");
    makeProject(m_path);
    QVERIFY(QFile::setPermissions(m_path, {}));
    for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
        const auto store = ProjectStore::open(m_path, access);
        QVERIFY(!store);
        QCOMPARE(store.error().code, Error::Code::FileAccess);
        QVERIFY(store.error().message.contains(u"项目.meipi"));
    }
}

void TestOpenProject::readingLeavesNothingBesideTheFile()
{
    const ProjectBuilder builder = sampleProject();
    storeProject(m_path, builder);
    const QFileInfo file(m_path);
    const auto beside = [&file] {
        return file.dir().entryList({file.fileName() + u'*'}, QDir::Files | QDir::Hidden);
    };
    {
        const auto store = expected(ProjectStore::open(m_path, Access::ReadOnly));
        QVERIFY(beside().size() > 1);
        const auto other = expected(ProjectStore::open(m_path, Access::ReadOnly));
        expected(other->load());
    }
    QCOMPARE(beside(), QStringList{file.fileName()});
    const auto writer = expected(ProjectStore::open(m_path, Access::ReadWrite));
    expected(ProjectStore::open(m_path, Access::ReadOnly));
    const auto written = test::writeStep(*writer, test::asChange(builder.snapshot()).inverted());
    QVERIFY(written);
}

void TestOpenProject::aReadOnlyFileIsOpenForReading()
{
    if (!becomeUser())
        QSKIP("root may write everything");
    const ProjectBuilder builder = sampleProject();
    storeProject(m_path, builder);
    const QByteArray bytes = bytesOf(m_path);
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner));
    {
        const auto store = expected(ProjectStore::open(m_path, Access::ReadWrite));
        QVERIFY(store->isReadOnly());
        expected(store->load());
        const auto written = test::writeStep(*store, test::asChange(builder.snapshot()).inverted());
        QVERIFY(!written);
        QCOMPARE(written.error().code, Error::Code::FileAccess);
    }
    QCOMPARE(bytesOf(m_path), bytes);
    QCOMPARE(differencesFromFile(builder.snapshot(), m_path), QStringList());
}

void TestOpenProject::aReadOnlyFolderIsOpenForReading()
{
    if (!becomeUser())
        QSKIP("root may write everything");
    const ProjectBuilder builder = sampleProject();
    storeProject(m_path, builder);
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
    {
        const auto store = expected(ProjectStore::open(m_path, Access::ReadWrite));
        QVERIFY(store->isReadOnly());
        QCOMPARE(test::rowDifferences(builder.snapshot(), expected(store->load())), QStringList());
        QCOMPARE(inFolder(), QStringList{u"项目.meipi"_qs});
    }
    QVERIFY(QFile::setPermissions(m_folder->path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestOpenProject::aReadOnlyFolderWithALogIsNotReadWithoutIt()
{
    if (!becomeUser())
        QSKIP("root may write everything");
    const ProjectBuilder builder = sampleProject();
    const QString copy = m_folder->filePath(u"copy/a.meipi"_qs);
    QVERIFY(QDir(m_folder->path()).mkdir(u"copy"_qs));
    {
        const auto store = storeProject(m_path, builder);
        QVERIFY(QFile::copy(m_path, copy));
        QVERIFY(QFile::copy(m_path + u"-wal"_qs, copy + u"-wal"_qs));
    }
    const QString folder = QFileInfo(copy).path();
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    const auto project = openedAndRead(copy, Access::ReadWrite);
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    // SQLite may make do without the index beside the log; what it must not do is to show less.
    if (project)
        QCOMPARE(test::rowDifferences(builder.snapshot(), *project), QStringList());
    else
        QCOMPARE(project.error().code, Error::Code::FileAccess);
}

void TestOpenProject::aFileThatIsHeldIsLocked()
{
    makeProject(m_path);
    const auto holder = expected(SqliteFile::open(m_path, Access::ReadWrite));
    expected(holder->runScript("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE"));
    const auto store = ProjectStore::open(m_path, Access::ReadWrite);
    QVERIFY(!store);
    QCOMPARE(store.error().code, Error::Code::Locked);
    QVERIFY(store.error().message.contains(u"项目.meipi"));
}

void TestOpenProject::aWriterThatIsHeldUpIsLocked()
{
    const ProjectBuilder builder = sampleProject();
    const auto store = storeProject(m_path, builder);
    sqlite3_busy_timeout(store->file().handle(), 0);
    const Change change = test::asChange(builder.snapshot()).inverted();
    {
        const auto holder = expected(SqliteFile::open(m_path, Access::ReadWrite));
        Transaction other(*holder);
        expected(other.begin());
        const auto written = test::writeStep(*store, change);
        QVERIFY(!written);
        QCOMPARE(written.error().code, Error::Code::Locked);
        QCOMPARE(differencesFromFile(builder.snapshot(), m_path), QStringList()); // can be read
    }
    QVERIFY(expected(test::writeStep(*store, change)));
}

void TestOpenProject::strangersTriggersDoNotRun()
{
    makeProject(m_path);
    execute(m_path,
            u"CREATE TRIGGER steal AFTER INSERT ON property BEGIN DELETE FROM note; END"_qs);
    const auto store = expected(ProjectStore::open(m_path, Access::ReadWrite));
    ProjectSnapshot project = expected(store->load());
    Change change;
    change.add(Property{PropertyId::create(), u"k"_qs, u"v"_qs});
    QVERIFY(expected(test::writeStep(*store, change)));
    project.apply(change);
    QCOMPARE(differencesFromFile(project, m_path), QStringList());
    QVERIFY(!project.rows<Note>().isEmpty());
}

void TestOpenProject::strangersViewsAreNotRead()
{
    makeProject(m_path);
    execute(m_path,
            u"ALTER TABLE note RENAME TO hidden; CREATE VIEW note AS SELECT * FROM hidden"_qs);
    const auto project = openedAndRead(m_path, Access::ReadWrite);
    QVERIFY(!project);
    QCOMPARE(project.error().code, Error::Code::Malformed);
}

void TestOpenProject::aLogThatWasLeftIsRead()
{
    const ProjectBuilder builder = sampleProject();
    const QString copy = m_folder->filePath(u"copy.meipi"_qs);
    {
        const auto store = storeProject(m_path, builder); // as a program that is killed leaves it
        QVERIFY(QFile::copy(m_path, copy));
        QVERIFY(QFile::copy(m_path + u"-wal"_qs, copy + u"-wal"_qs));
    }
    QCOMPARE(differencesFromFile(builder.snapshot(), copy), QStringList());
}

void TestOpenProject::unknownTablesAreKept()
{
    const ProjectBuilder builder = sampleProject();
    storeProject(m_path, builder);
    execute(m_path, u"CREATE TABLE mine (a); INSERT INTO mine VALUES (7)"_qs);
    {
        const auto store = expected(ProjectStore::open(m_path, Access::ReadWrite));
        expected(store->load());
        QVERIFY(expected(test::writeStep(*store, test::asChange(builder.snapshot()).inverted())));
    }
    QCOMPARE(test::valueIn(m_path, u"SELECT a FROM mine"_qs), QVariant(7LL));
}

QTEST_GUILESS_MAIN(TestOpenProject)
#include "tst_openproject.moc"
