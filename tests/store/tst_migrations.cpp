// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "project/attributes.h"
#include "store/projectcheck.h"
#include "store/rescue.h"
#include "storedproject.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace meipi;
using meipi::test::bytesOf;
using meipi::test::differencesFromFile;
using meipi::test::execute;
using meipi::test::expected;
using meipi::test::ProjectBuilder;
using meipi::test::sampleProject;
using meipi::test::storeProject;
using meipi::test::valueIn;
using Access = SqliteFile::Access;

class TestMigrations : public QObject {
    Q_OBJECT

private slots:
    void init();

    void scriptsAreThere();
    void aNewFileIsStamped();
    void everyFormLeadsToTheSameTables();
    void whatIsUpToDateIsLeftAlone();
    void onlyWhatIsMissingRuns();
    void aScriptThatFailsChangesNothing_data();
    void aScriptThatFailsChangesNothing();
    void damagedRowsAreNotMigrated();
    void aProjectOfAnEarlierFormIsBroughtUpToDate_data();
    void aProjectOfAnEarlierFormIsBroughtUpToDate();
    void aDamagedProjectOfAnEarlierFormIsRescued_data();
    void aDamagedProjectOfAnEarlierFormIsRescued();
    void anOlderFormIsNotReadOnly();
    void aLaterFormIsRefused();
    void anotherDatabaseIsRefused();

private:
    static QList<QByteArray> scriptsAnd(const QList<QByteArray> &further)
    {
        return migrations() + further;
    }
    Result<Done> migrated(const QList<QByteArray> &scripts, Access access = Access::ReadWrite)
    {
        return bringUpToDate(*expected(SqliteFile::open(m_path, access)), scripts);
    }
    void makeForm(int form) const
    {
        const auto file = expected(SqliteFile::create(m_path));
        sqlite3_db_config(file->handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
        const QString script =
            QStringLiteral(MEIPI_SOURCE_DIR "/tests/store/data/form%1.sql").arg(form);
        expected(file->runScript(bytesOf(script)));
    }
    QVariant form() { return valueIn(m_path, u"PRAGMA user_version"_qs); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestMigrations::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"a.meipi"_qs);
}

void TestMigrations::scriptsAreThere()
{
    QVERIFY(!migrations().isEmpty());
    for (const QByteArray &script : migrations()) {
        QVERIFY(!script.trimmed().isEmpty());
        QVERIFY2(!script.contains("BEGIN") && !script.contains("COMMIT"),
                 "one transaction for all");
    }
}

void TestMigrations::aNewFileIsStamped()
{
    {
        const auto file = expected(SqliteFile::create(m_path));
        expected(createTables(*file));
        expected(bringUpToDate(*file));
    }
    QCOMPARE(form(), QVariant(migrations().size()));
    QCOMPARE(valueIn(m_path, u"PRAGMA application_id"_qs), QVariant(qint64(projectApplicationId)));
    QCOMPARE(
        valueIn(m_path, u"SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')"_qs),
        QVariant(0LL));
}

void TestMigrations::everyFormLeadsToTheSameTables()
{
    const auto schema = [](const QString &path) {
        return valueIn(path,
                       u"SELECT group_concat(sql, ';') FROM (SELECT sql FROM sqlite_schema "
                       "ORDER BY name)"_qs);
    };
    expected(createTables(*expected(SqliteFile::create(m_path))));
    for (qsizetype from = 1; from <= migrations().size(); ++from) {
        const QString older = m_folder->filePath(QString::number(from));
        const auto file = expected(SqliteFile::create(older));
        expected(createTables(*file, migrations().first(from)));
        expected(bringUpToDate(*file));
        QCOMPARE(schema(older), schema(m_path));
    }
}

void TestMigrations::whatIsUpToDateIsLeftAlone()
{
    storeProject(m_path, sampleProject());
    const QByteArray bytes = bytesOf(m_path);
    expected(migrated(migrations()));
    QCOMPARE(bytesOf(m_path), bytes);
}

void TestMigrations::onlyWhatIsMissingRuns()
{
    const ProjectBuilder builder = sampleProject();
    storeProject(m_path, builder);
    const auto scripts = scriptsAnd({"CREATE TABLE extra (a TEXT); INSERT INTO extra VALUES ('1')",
                                     "UPDATE extra SET a = a || '2'"});
    expected(migrated(scripts));
    QCOMPARE(form(), QVariant(scripts.size()));
    QCOMPARE(valueIn(m_path, u"SELECT a FROM extra"_qs), QVariant(u"12"_qs));
    const QString copy = m_folder->filePath(u"a (form %1).meipi"_qs.arg(migrations().size()));
    QCOMPARE(differencesFromFile(builder.snapshot(), copy), QStringList()); // as it was
    expected(migrated(scripts));
    QCOMPARE(QDir(m_folder->path()).entryList({u"*.meipi"_qs}).size(), 2); // no second one
    QCOMPARE(valueIn(m_path, u"SELECT a FROM extra"_qs), QVariant(u"12"_qs));
    execute(m_path, u"PRAGMA user_version = %1"_qs.arg(migrations().size()));
    QCOMPARE(differencesFromFile(builder.snapshot(), m_path), QStringList());
}

void TestMigrations::aScriptThatFailsChangesNothing_data()
{
    QTest::addColumn<QByteArray>("script");

    QTest::newRow("no SQL") << QByteArray("CREATE TABLE extra2 (a); nonsense");
    QTest::newRow("a rule is broken")
        << QByteArray("DELETE FROM note; INSERT INTO content VALUES ('a', NULL)");
    QTest::newRow("a reference to nothing") << QByteArray("DELETE FROM author");
    QTest::newRow("a table that is gone") << QByteArray("DROP TABLE note; SELECT * FROM note");
}

void TestMigrations::aScriptThatFailsChangesNothing()
{
    QFETCH(QByteArray, script);
    const ProjectBuilder builder = sampleProject();
    storeProject(m_path, builder);
    const QByteArray bytes = bytesOf(m_path);
    QVERIFY(!migrated(scriptsAnd({"CREATE TABLE extra (a TEXT)", script})));
    QCOMPARE(form(), QVariant(migrations().size()));
    QCOMPARE(bytesOf(m_path), bytes);
    QCOMPARE(QDir(m_folder->path()).entryList({u"*.meipi"_qs}).size(), 1);
    QCOMPARE(differencesFromFile(builder.snapshot(), m_path), QStringList());
}

void TestMigrations::damagedRowsAreNotMigrated()
{
    storeProject(m_path, sampleProject());
    execute(m_path, u"DELETE FROM author"_qs);
    const QByteArray bytes = bytesOf(m_path);
    const auto done = migrated(scriptsAnd({"CREATE TABLE extra (a TEXT)"}));
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Malformed);
    QVERIFY(done.error().message.contains(u"a.meipi"));
    QCOMPARE(bytesOf(m_path), bytes);
}

namespace {

void addForms()
{
    QTest::addColumn<int>("form");
    for (int form = 1; form < migrations().size(); ++form)
        QTest::addRow("form %d", form) << form;
}

} // namespace

void TestMigrations::aProjectOfAnEarlierFormIsBroughtUpToDate_data()
{
    addForms();
}

void TestMigrations::aProjectOfAnEarlierFormIsBroughtUpToDate()
{
    QFETCH(int, form);
    makeForm(form);
    const auto store = expected(ProjectStore::open(m_path, ProjectStore::Access::ReadWrite));
    QCOMPARE(this->form(), QVariant(migrations().size()));
    const ProjectSnapshot project = expected(store->load());
    QCOMPARE(project.documents().size(), 1);
    const DocumentId document = project.documents().first();
    QVERIFY(project.text(document).string().contains(u"建设\U0001F4D6枢纽"));
    QCOMPARE(project.structure(document).isEmpty(), form < 2);
    QCOMPARE(project.rows<Highlight>().size(), 2);
    QCOMPARE(project.rows<Author>().size(), 3);
    QVERIFY(project.rows<Attribute>().isEmpty());
    QCOMPARE(attributesOf(project).size(), 8);
    QCOMPARE(expected(checkProject(m_path)).problems, QStringList());
    QVERIFY(QFile::exists(m_folder->filePath(u"a (form %1).meipi"_qs.arg(form))));
    const auto step = expected(store->undoStep());
    QVERIFY(step);
    QVERIFY(expected(store->stepBack(*step)));
    QCOMPARE(expected(store->load()).rows<Highlight>().size(), 1);
}

void TestMigrations::aDamagedProjectOfAnEarlierFormIsRescued_data()
{
    addForms();
}

void TestMigrations::aDamagedProjectOfAnEarlierFormIsRescued()
{
    QFETCH(int, form);
    makeForm(form);
    execute(m_path, u"UPDATE highlight SET quote = 'x' WHERE quote = '枢纽'"_qs);
    const QString rescued = m_folder->filePath(u"b.meipi"_qs);
    Progress progress;
    const RescueReport report = expected(rescueProject(m_path, rescued, progress));
    QCOMPARE(report.documents, 1);
    QCOMPARE(report.highlights, 2);
    QVERIFY2(!report.losses.join(u'\n').contains(u"attribute"), "there were none to lose");
    QCOMPARE(expected(checkProject(rescued)).problems, QStringList());
}

void TestMigrations::anOlderFormIsNotReadOnly()
{
    storeProject(m_path, sampleProject());
    const auto done = migrated(scriptsAnd({"CREATE TABLE extra (a TEXT)"}), Access::ReadOnly);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::NotSupported);
    QVERIFY(done.error().message.contains(u"a.meipi"));
}

void TestMigrations::aLaterFormIsRefused()
{
    storeProject(m_path, sampleProject());
    expected(migrated(scriptsAnd({"CREATE TABLE extra (a TEXT)"})));
    const auto done = migrated(migrations());
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::TooNew);
}

void TestMigrations::anotherDatabaseIsRefused()
{
    storeProject(m_path, sampleProject());
    for (const QString &pragma :
         {u"PRAGMA application_id = 0"_qs, u"PRAGMA application_id = 1"_qs}) {
        execute(m_path, pragma);
        const auto done = migrated(scriptsAnd({"CREATE TABLE extra (a TEXT)"}));
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Malformed);
        QCOMPARE(form(), QVariant(migrations().size()));
    }
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
