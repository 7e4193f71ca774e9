// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmltext.h"
#include "exchanging.h"
#include "project/attributes.h"
#include "project/fields.h"
#include "project/projectmerge.h"
#include "store/sqlitefile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace meipi;
using namespace meipi::test;

class TestDatabaseReader : public QObject {
    Q_OBJECT

private slots:
    void init();
    void readsQualCoder();
    void readsAttributesOfQualCoder();
    void readsOlderQualCoder();
    void readsTaguette();
    void comesOnce();
    void refuses_data();
    void refuses();
    void countsBytesOfHtml_data();
    void countsBytesOfHtml();

private:
    QString database(const QString &name, const QByteArray &sql);
    static Result<ForeignReading> read(const QString &path, const ProjectSnapshot &into = {})
    {
        Progress progress;
        return readForeign(path, requestFor(into), progress);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QByteArray qualCoderTables = R"(
CREATE TABLE project (databaseversion text, date text, memo text);
CREATE TABLE code_cat (catid integer primary key, name text, owner text, date text, memo text, supercatid integer);
CREATE TABLE code_name (cid integer primary key, name text, memo text, catid integer, owner text, date text, color text);
CREATE TABLE source (id integer primary key, name text, fulltext text, mediapath text, memo text, owner text, date text);
CREATE TABLE code_text (ctid integer primary key, cid integer, fid integer, seltext text, pos0 integer, pos1 integer,
  owner text, date text, memo text, important integer);
CREATE TABLE annotation (anid integer primary key, fid integer, pos0 integer, pos1 integer, memo text, owner text, date text);
CREATE TABLE journal (jid integer primary key, name text, jentry text, date text, owner text);
)";

const QByteArray taguetteTables = R"(
CREATE TABLE projects (id integer primary key, name text, description text, created text);
CREATE TABLE documents (id integer primary key, name text, description text, filename text, created text,
  project_id integer, contents text);
CREATE TABLE tags (id integer primary key, project_id integer, path text, description text);
CREATE TABLE highlights (id integer primary key, document_id integer, start_offset integer, end_offset integer, snippet text);
CREATE TABLE highlight_tags (highlight_id integer, tag_id integer);
)";

QStringList highlightsIn(const ProjectSnapshot &project)
{
    QStringList lines;
    for (const Highlight &highlight : project.rows<Highlight>()) {
        QStringList themes;
        for (const ThemeId &theme : project.themesOf(highlight.id))
            themes.append(project.themePath(theme));
        themes.sort();
        lines.append(project.find(highlight.author)->name + u": "_qs + highlight.quote + u" ["_qs
                     + themes.join(u", ") + u']');
    }
    lines.sort();
    return lines;
}

} // namespace

void TestDatabaseReader::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestDatabaseReader::database(const QString &name, const QByteArray &sql)
{
    const QString path = m_folder->filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    const auto file = SqliteFile::create(path);
    if (!file || !(*file)->runScript(sql))
        return {};
    return path;
}

void TestDatabaseReader::readsQualCoder()
{
    database(u"p.qda/data.qda"_qs, qualCoderTables + R"(
INSERT INTO project VALUES ('v12', '2024-01-01', '总备忘');
INSERT INTO code_cat VALUES (2, '枢纽', '甲', '', '', 1), (1, '算力', '甲', '', '类', NULL);
INSERT INTO code_name VALUES (1, '建设', '定义', 2, '甲', '', '#ff0000'), (2, '数据', '', NULL, '甲', '', '');
INSERT INTO source VALUES (1, 'a.txt', '😀一' || char(13) || char(10) || '建设枢纽。', NULL, '源', '甲', '2024-01-15 10:00:00'),
  (2, 'b.jpg', NULL, '/b.jpg', '', '甲', '');
INSERT INTO code_text VALUES (1, 1, 1, '建设', 4, 6, '甲', '2024-01-15 10:00:00', '多少？', 1),
  (2, 2, 1, '建设', 4, 6, '甲', '2024-01-15 10:00:00', '', NULL),
  (3, 2, 1, '枢纽', 6, 8, '乙', '2024-01-15 10:00:00', '', 0), (4, 2, 1, '', 90, 99, '乙', '', '失', 0);
INSERT INTO annotation VALUES (1, 1, 6, 8, '注', '乙', '');
INSERT INTO journal VALUES (1, '日志', '今天', '', '甲');
)");
    const auto reading = read(m_folder->filePath(u"p.qda/"_qs));
    QCOMPARE(whyNot(reading), QString());
    const ProjectSnapshot project = merged({}, reading->foreign);
    QCOMPARE(highlightsIn(project),
             (QStringList{u"乙: 枢纽 [数据]"_qs, u"甲: 建设 [数据, 算力/枢纽/建设]"_qs}));
    QCOMPARE(notesIn(project),
             (QStringList{u"document 失"_qs, u"document 源"_qs, u"highlight 多少？"_qs,
                          u"highlight 注"_qs, u"project 总备忘"_qs, u"project 日志\n\n今天"_qs}));
    QCOMPARE(project.find(project.themeAtPath(u"算力/枢纽/建设"))->colour, Colour{0xff0000});
    QCOMPARE(project.rows<Document>().size(), 1);
    QCOMPARE(reading->losses.size(), 2); // the picture, what lies outside
}

void TestDatabaseReader::readsAttributesOfQualCoder()
{
    const QString path = database(u"data.qda"_qs, qualCoderTables + R"(
CREATE TABLE attribute_type (name text, date text, owner text, memo text, caseOrFile text, valuetype text);
CREATE TABLE attribute (attrid integer primary key, name text, attr_type text, value text, id integer, date text, owner text);
INSERT INTO source VALUES (1, 'a.txt', 'abc', NULL, '', '', ''), (2, 'b.txt', 'def', NULL, '', '', '');
INSERT INTO attribute_type VALUES ('年份', '', '', '', 'file', 'numeric'), ('Issuing body', '', '', '', 'file', 'character');
INSERT INTO attribute VALUES (1, '年份', 'file', '2024', 1, '', ''), (2, '年份', 'file', '', 2, '', ''),
  (3, '年份', 'file', 'many', 2, '', ''), (4, 'Issuing body', 'file', '国务院', 2, '', ''), (5, 'Age', 'case', '5', 1, '', '');
)");
    const auto reading = read(path);
    QCOMPARE(whyNot(reading), QString());
    const ProjectSnapshot project = merged({}, reading->foreign);
    const auto value = [&project](int document, QStringView name) {
        const AttributeValue *row = project.attributeValue(project.documents()[document],
                                                           attributeNamed(project, name)->id);
        return row == nullptr ? QString() : row->value;
    };
    QCOMPARE(attributeNamed(project, u"年份")->type, AttributeType::Number);
    QCOMPARE(value(0, u"年份"), u"2024"_qs);
    QCOMPARE(value(1, u"年份"), QString());
    QCOMPARE(value(1, u"issuer"), u"国务院"_qs); // one of ours by its name
    QCOMPARE(reading->losses.size(), 1); // “many”, and what is of a case
    QVERIFY(reading->losses.first().contains(u'2'));
}

void TestDatabaseReader::readsOlderQualCoder()
{
    QByteArray tables = qualCoderTables;
    tables.replace(", memo text, important integer", "");
    const QString path = database(u"data.qda"_qs, tables + R"(
INSERT INTO code_cat VALUES (1, 'a', '', '', '', 2), (2, 'b', '', '', '', 1);
INSERT INTO code_name VALUES (1, 'c', '', 1, '', '', 'red');
INSERT INTO source VALUES (1, 'a.txt', 'abc', NULL, '', '', '');
INSERT INTO code_text VALUES (1, 1, 1, 'b', 1, 2, '', '');
)");
    const auto reading = read(path);
    QCOMPARE(whyNot(reading), QString());
    QCOMPARE(highlightsIn(merged({}, reading->foreign)).size(), 1);
}

void TestDatabaseReader::readsTaguette()
{
    const QString path = database(u"p.sqlite3"_qs, taguetteTables + R"(
INSERT INTO projects VALUES (1, '提案', '', '');
INSERT INTO documents VALUES (1, '提案', '说明', 'a.html', '2024-01-15 10:00:00.123', 1,
  '<p>😀一<b>建设</b>枢纽 &amp; 数据。</p><p>第二段</p>');
INSERT INTO tags VALUES (1, 1, '算力', '定义'), (2, 1, 'a.b', '');
INSERT INTO highlights VALUES (1, 1, 7, 19, ''), (2, 1, 31, 34, ''), (3, 1, 900, 903, '');
INSERT INTO highlight_tags VALUES (1, 1), (1, 2), (2, 9);
)");
    const auto reading = read(path);
    QCOMPARE(whyNot(reading), QString());
    const ProjectSnapshot project = merged({}, reading->foreign);
    QCOMPARE(highlightsIn(project),
             (QStringList{u"Importer: 建设枢纽 [a.b, 算力]"_qs, u"Importer: 第 []"_qs}));
    QCOMPARE(project.find(project.themeAtPath(u"算力"))->definition, u"定义"_qs);
    QCOMPARE(project.text(project.documents().first()).string(),
             u"😀一建设枢纽 & 数据。\n第二段\n"_qs);
    QCOMPARE(reading->losses.size(), 1);
}

void TestDatabaseReader::comesOnce()
{
    const QString path = database(u"data.qda"_qs, qualCoderTables + R"(
INSERT INTO code_name VALUES (1, 'c', '', NULL, 'a', '', '#123456');
INSERT INTO source VALUES (1, 'a.txt', 'abc', NULL, 'm', 'a', '');
INSERT INTO code_text VALUES (1, 1, 1, 'b', 1, 2, 'a', '', 'n', 0);
)");
    const auto first = read(path);
    QCOMPARE(whyNot(first), QString());
    const ProjectSnapshot once = merged({}, first->foreign);
    const auto second = read(path, once);
    const ForeignRequest request = requestFor(once);
    QVERIFY(mergeOf({once, {}}, {second->foreign.project, {}}, request.context).change.isEmpty());
}

void TestDatabaseReader::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<Error::Code>("code");

    QTest::newRow("another program's")
        << u"a.qda"_qs << QByteArray("CREATE TABLE a (b);") << Error::Code::NotSupported;
    QTest::newRow("another one's, as Taguette")
        << u"a.sqlite3"_qs << qualCoderTables << Error::Code::NotSupported;
    QTest::newRow("a table missing")
        << u"a.qda"_qs << QByteArray("CREATE TABLE code_text (a);") << Error::Code::Malformed;
    QTest::newRow("views for tables")
        << u"a.qda"_qs
        << QByteArray("CREATE TABLE code_text (a); CREATE VIEW source AS SELECT 1 AS id;")
        << Error::Code::Malformed;
}

void TestDatabaseReader::refuses()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, sql);
    QFETCH(Error::Code, code);
    const auto reading = read(database(name, sql));
    QVERIFY(!reading.has_value());
    QCOMPARE(reading.error().code, code);
}

void TestDatabaseReader::countsBytesOfHtml_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("end");
    QTest::addColumn<QString>("words");

    QTest::newRow("marks left out") << u"<p>a<b>b</b>c</p>"_qs << 1 << 2 << u"b"_qs;
    QTest::newRow("over two blocks") << u"<p>ab</p><p>cd</p>"_qs << 1 << 3 << u"b\nc"_qs;
    QTest::newRow("the beginning of a block") << u"<p>ab</p><p>cd</p>"_qs << 2 << 4 << u"cd"_qs;
    QTest::newRow("the end of a block") << u"<p>ab</p><p>cd</p>"_qs << 0 << 2 << u"ab"_qs;
    QTest::newRow("an entity") << u"&lt;一"_qs << 1 << 4 << u"一"_qs;
    QTest::newRow("a character of four bytes") << u"😀一"_qs << 4 << 7 << u"一"_qs;
    QTest::newRow("behind many") << QString(5000, u'一') + u'二' << 15000 << 15003 << u"二"_qs;
}

void TestDatabaseReader::countsBytesOfHtml()
{
    QFETCH(QString, html);
    QFETCH(int, start);
    QFETCH(int, end);
    QFETCH(QString, words);
    const HtmlText text(html);
    const auto from = text.position(start, false);
    const auto to = text.position(end, true);
    QVERIFY(from && to);
    QCOMPARE(text.text().sliced(*from, *to - *from), words);
    QVERIFY(!text.position(1 << 20, false));
}

QTEST_GUILESS_MAIN(TestDatabaseReader)
#include "tst_databasereader.moc"
