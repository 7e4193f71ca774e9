// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/projectcheck.h"

#include "project/themeedits.h"
#include "storedproject.h"
#include "support/editscript.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace meipi;
using meipi::test::bytesOf;
using meipi::test::contentsOf;
using meipi::test::execute;
using meipi::test::expected;
using meipi::test::ProjectBuilder;
using meipi::test::sampleProject;
using meipi::test::storeProject;
using meipi::test::writeStep;
using Access = ProjectStore::Access;

class TestProjectCheck : public QObject {
    Q_OBJECT

private slots:
    void init();

    void aWholeProjectHasNoProblems();
    void anEmptyProjectHasNoProblems();
    void theHistoryIsFollowedBothWays();
    void damageIsFound_data();
    void damageIsFound();
    void ofAKindTwentyAreTold_data();
    void ofAKindTwentyAreTold();
    void damagedPagesAreFound();
    void whatCannotBeOpenedFails();

private:
    void makeProject(); ///< With one step to undo and one to redo.

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestProjectCheck::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"a.meipi"_qs);
}

void TestProjectCheck::makeProject()
{
    const ProjectBuilder builder = sampleProject();
    const auto store = storeProject(m_path, builder);
    QVERIFY(expected(writeStep(
        *store, *renameTheme(builder.snapshot(), builder.themeId(u"数据"_qs), u"资料"_qs))));
    QVERIFY(expected(store->stepBack(*expected(store->undoStep()))));
}

void TestProjectCheck::aWholeProjectHasNoProblems()
{
    makeProject();
    const QByteArray bytes = bytesOf(m_path);
    const CheckReport report = expected(checkProject(m_path));
    QCOMPARE(report.problems, QStringList());
    QCOMPARE(report.documents, 2);
    QCOMPARE(report.highlights, 3);
    QCOMPARE(report.notes, 3);
    QCOMPARE(report.steps, 2);
    QCOMPARE(bytesOf(m_path), bytes);
}

void TestProjectCheck::anEmptyProjectHasNoProblems()
{
    expected(ProjectStore::create(m_path));
    const CheckReport report = expected(checkProject(m_path));
    QCOMPARE(report.problems, QStringList());
    QCOMPARE(report.documents + report.highlights + report.notes + report.steps, 0);
}

void TestProjectCheck::theHistoryIsFollowedBothWays()
{
    ProjectBuilder builder = sampleProject();
    const auto store = storeProject(m_path, builder);
    const auto script = test::editsOfAllKinds(builder);
    for (const test::ScriptedEdit &edit : script)
        QVERIFY(expected(writeStep(*store, edit.change, {}, contentsOf(edit.sources))));
    QCOMPARE(expected(checkProject(m_path)).problems, QStringList());
    for (qsizetype i = 0; i < script.size() / 2; ++i)
        QVERIFY(expected(store->stepBack(*expected(store->undoStep()))));
    const CheckReport report = expected(checkProject(m_path));
    QCOMPARE(report.problems, QStringList());
    QCOMPARE(report.steps, script.size() + 1);
}

void TestProjectCheck::damageIsFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("told"); // what every language says alike

    const auto row = [](const char *name, const char *sql, const char *told) {
        QTest::newRow(name) << QString::fromUtf8(sql) << QString::fromUtf8(told);
    };
    row("other bytes", "UPDATE content SET bytes = bytes || x'20' WHERE rowid = 1", {});
    row("bytes by another hash",
        "UPDATE content SET hash = 'ab' WHERE hash = (SELECT text_hash FROM version)", "ab");
    row("a text that is gone",
        "DELETE FROM content WHERE hash = (SELECT text_hash FROM version WHERE document = "
        "(SELECT id FROM document WHERE name = 'b.txt'))",
        "b.txt");
    row("a text that is no UTF-8",
        "UPDATE content SET bytes = x'ff' WHERE hash = (SELECT text_hash FROM version WHERE "
        "document = (SELECT id FROM document WHERE name = 'b.txt'))",
        "b.txt");
    row("a reference to nothing", "DELETE FROM theme WHERE name = '数据'", "theme");
    row("an author who is gone", "DELETE FROM author WHERE name = '乙'", "author");
    row("a row that makes no sense", "UPDATE note SET status = '?'", "status");
    row("a place outside the text", "UPDATE placement SET range_end = 100000 WHERE rowid = 1",
        "placement");
    row("a place before the text", "UPDATE placement SET range_start = -1 WHERE rowid = 1",
        "placement");
    row("a section outside the text", "UPDATE section SET range_end = 100000 WHERE rowid = 1",
        "section");
    row("a heading that ends before it starts",
        "UPDATE section SET heading_start = heading_end + 1 WHERE rowid = 1", "section");
    row("a highlight outside the text", "UPDATE highlight SET range_end = 100000 WHERE rowid = 1",
        "highlight");
    row("a highlight on another document's text",
        "UPDATE highlight SET version = (SELECT id FROM version WHERE document <> "
        "highlight.document)",
        "highlight");
    row("another quote", "UPDATE highlight SET quote = '别的话' WHERE rowid = 1", "别的话");
    row("a current version of another document",
        "UPDATE document SET current_version = (SELECT id FROM version WHERE document <> "
        "document.id)",
        "document");
    row("a section inside itself", "UPDATE section SET parent = id WHERE rowid = 1", "section");
    row("themes inside each other",
        "UPDATE theme SET parent = (SELECT id FROM theme WHERE name = '基础设施') WHERE name = "
        "'算力'",
        "theme");
    row("a note on what is gone",
        "UPDATE note SET target_id = '00000000-0000-4000-8000-000000000001' WHERE target_kind = "
        "'highlight'",
        "note");
    row("a reply to a note elsewhere",
        "UPDATE note SET target_kind = 'project', target_id = NULL WHERE reply_to IS NOT NULL",
        "note");
    row("a document's number twice", "UPDATE document SET number = 1", "1");
    row("a document's name twice", "UPDATE document SET name = 'b.txt'", "b.txt");
    row("a theme's name twice", "UPDATE theme SET name = '数据' WHERE name = '算力'", "数据");
    row("an author's name twice", "UPDATE author SET name = '丙'", "丙");
    row("a property twice",
        "INSERT INTO property SELECT '00000000-0000-4000-8000-000000000001', key, value FROM "
        "property",
        "title");
    row("a highlight in two places of a text",
        "INSERT INTO placement SELECT '00000000-0000-4000-8000-000000000001', highlight, version, "
        "range_start, range_end, state FROM placement LIMIT 1",
        {});
    row("a theme on a highlight twice",
        "INSERT INTO coding SELECT '00000000-0000-4000-8000-000000000001', highlight, theme, "
        "author, created FROM coding LIMIT 1",
        {});
    row("a section read twice",
        "INSERT INTO reading SELECT '00000000-0000-4000-8000-000000000001', section, author, "
        "state, modified FROM reading LIMIT 1",
        {});
    row("a date that makes no sense",
        "UPDATE attribute_value SET value = 'soon' WHERE value = '2024-03'", "attribute_value");
    row("an attribute that is gone", "DELETE FROM attribute WHERE key = 'date'", "attribute_value");
    row("an attribute twice",
        "INSERT INTO attribute SELECT '00000000-0000-4000-8000-000000000001', key, name, type, "
        "choices, position, set_aside FROM attribute WHERE key = 'issuer'",
        "issuer");
    row("two values of one attribute",
        "INSERT INTO attribute_value SELECT '00000000-0000-4000-8000-000000000001', attribute, "
        "document, value, found FROM attribute_value LIMIT 1",
        {});
    row("a step that is no change",
        "UPDATE history SET change = '{' WHERE number = (SELECT min(number) FROM history)",
        "Sample");
    row("a step that does not fit",
        "UPDATE history SET change = replace(change, '算力', '算方')  WHERE state = 'done'",
        "Sample");
    row("an undone step that does not fit",
        "UPDATE history SET change = replace(change, '数据', '数') WHERE state = 'undone'", "Edit");
    row("a step done after one that is not",
        "UPDATE history SET state = CASE state WHEN 'done' THEN 'undone' ELSE 'done' END", {});
    row("a journal with a gap",
        "INSERT INTO journal (sequence, change) SELECT max(sequence) + 2, change FROM journal", {});
    row("a journal that cannot be read", "UPDATE journal SET change = '[]'", {});
    row("a table that is gone", "DROP TABLE reading", {});
    row("an index that lacks a row",
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE INDEX theme_parent ON "
        "theme (name)' WHERE name = 'theme_parent'",
        "theme_parent");
}

void TestProjectCheck::damageIsFound()
{
    QFETCH(QString, sql);
    QFETCH(QString, told);
    makeProject();
    execute(m_path, sql);
    const QByteArray bytes = bytesOf(m_path);
    const CheckReport report = expected(checkProject(m_path));
    QVERIFY(!report.problems.isEmpty());
    const QString all = report.problems.join(u'\n');
    QVERIFY2(all.contains(told), qUtf8Printable(all));
    QCOMPARE(bytesOf(m_path), bytes);
}

void TestProjectCheck::ofAKindTwentyAreTold_data()
{
    QTest::addColumn<QString>("sql");

    QTest::newRow("contents")
        << u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100) "
           "INSERT INTO content SELECT 'hash ' || i, x'00' FROM n"_qs;
    QTest::newRow("rows")
        << u"WITH RECURSIVE n (i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n WHERE i < 200) "
           "INSERT INTO reading SELECT '00000000-0000-4000-8000-000000000' || i, section, "
           "author, state, modified FROM (SELECT * FROM reading LIMIT 1), n"_qs;
}

void TestProjectCheck::ofAKindTwentyAreTold()
{
    QFETCH(QString, sql);
    makeProject();
    execute(m_path, sql);
    QCOMPARE(expected(checkProject(m_path)).problems.size(), 20);
}

void TestProjectCheck::damagedPagesAreFound()
{
    makeProject();
    // What other windows are told of is no part of the work, and not checked.
    execute(m_path, u"DELETE FROM journal"_qs);
    execute(m_path, u"VACUUM"_qs);
    const QByteArray whole = bytesOf(m_path);
    constexpr qsizetype page = 4096;
    QCOMPARE(test::valueIn(m_path, u"PRAGMA freelist_count"_qs), QVariant(0LL));
    for (qsizetype at = 0; at < whole.size(); at += page) {
        for (const char byte : {'\0', '\xff', 'm'}) {
            for (const QString &end : {QString(), u"-wal"_qs, u"-shm"_qs})
                QFile::remove(m_path + end);
            QFile file(m_path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(whole).replace(at, page, QByteArray(page, byte)));
            file.close();
            const auto report = checkProject(m_path);
            QVERIFY2(!report || !report->problems.isEmpty(), QByteArray::number(at / page + 1));
            if (!report)
                QCOMPARE(report.error().code, Error::Code::Malformed);
        }
    }
}

void TestProjectCheck::whatCannotBeOpenedFails()
{
    const auto missing = checkProject(m_path);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, Error::Code::FileAccess);
    makeProject();
    execute(m_path, u"PRAGMA user_version = 1000"_qs);
    const auto later = checkProject(m_path);
    QVERIFY(!later);
    QCOMPARE(later.error().code, Error::Code::TooNew);
}

QTEST_GUILESS_MAIN(TestProjectCheck)
#include "tst_projectcheck.moc"
