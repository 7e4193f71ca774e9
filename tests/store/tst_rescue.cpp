// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rescue.h"

#include "store/projectcheck.h"
#include "storedproject.h"
#include "support/snapshotcheck.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace meipi;
using meipi::test::bytesOf;
using meipi::test::execute;
using meipi::test::expected;
using meipi::test::ProjectBuilder;
using meipi::test::rowDifferences;
using meipi::test::sampleProject;
using meipi::test::storeProject;
using meipi::test::valueIn;
using Access = ProjectStore::Access;

class TestRescue : public QObject {
    Q_OBJECT

private slots:
    void init();

    void aWholeProjectComesBackWhole();
    void whatIsInTheLogComesToo();
    void aFirstPageThatIsGoneCostsNothing_data();
    void aFirstPageThatIsGoneCostsNothing();
    void eachPageThatIsGone();
    void eachPlaceWhereTheFileEnds();
    void rowsThatDoNotFitAreMended_data();
    void rowsThatDoNotFitAreMended();
    void aTextIsReadAgainFromItsFile();
    void aFileIsReplacedByItsText();
    void notesOnWhatIsLostKeepTheirQuote();
    void whatIsNoProjectIsSaid_data();
    void whatIsNoProjectIsSaid();
    void nothingIsReplaced();
    void itCanBeCancelled();

private:
    void write(const QString &path, const QByteArray &bytes) const;
    /// Rescues what is at m_path, which must stay as it is; the result must be whole.
    RescueReport rescued() const;
    ProjectSnapshot project() const; ///< The rescued one, without the report.

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_target;
};

namespace {

constexpr qsizetype pageSize = 4096;
const QString ofTheFirst =
    u"document = (SELECT id FROM document WHERE name = '甲.txt')"_qs; // rows come in no order

ProjectBuilder largeProject()
{
    ProjectBuilder builder = sampleProject();
    builder
        .document(u"三、数据要素。\n"_qs + u"建设平台，开放数据。\n"_qs.repeated(300), u"c.txt"_qs)
        .as(u"丙"_qs);
    for (int i = 0; i < 60; ++i) {
        builder.highlight(u"开放数据"_qs, {u"主题/%1"_qs.arg(i % 7)}, i + 1)
            .note(u"第 %1 条"_qs.arg(i) + u"意见"_qs.repeated(20));
    }
    return builder;
}

QStringList noteTexts(const ProjectSnapshot &project)
{
    QStringList texts;
    for (const Note &note : project.rows<Note>())
        texts.append(note.text);
    texts.sort();
    return texts;
}

QStringList quotes(const ProjectSnapshot &project)
{
    QStringList found;
    for (const Highlight &highlight : project.rows<Highlight>())
        found.append(highlight.quote);
    found.sort();
    return found;
}

} // namespace

void TestRescue::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"坏.meipi"_qs);
    m_target = m_folder->filePath(u"好.meipi"_qs);
}

void TestRescue::write(const QString &path, const QByteArray &bytes) const
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

RescueReport TestRescue::rescued() const
{
    Progress progress;
    const QByteArray before = bytesOf(m_path);
    QFile::remove(m_target);
    const RescueReport report = expected(rescueProject(m_path, m_target, progress));
    if (bytesOf(m_path) != before)
        qFatal("the damaged file was written to");
    const CheckReport check = expected(checkProject(m_target));
    if (!check.problems.isEmpty())
        qFatal("%s", qUtf8Printable(check.problems.join(u'\n')));
    if (check.documents != report.documents || check.highlights != report.highlights
        || check.notes != report.notes + 1)
        qFatal("the report counts otherwise");
    return report;
}

ProjectSnapshot TestRescue::project() const
{
    const auto store = expected(ProjectStore::open(m_target, Access::ReadOnly));
    ProjectSnapshot project = expected(store->load());
    Change without;
    AuthorId rescuer;
    for (const Note &note : project.rows<Note>()) {
        if (note.target == NoteTarget() && note.text.contains(u"\n\n- "_qs)) {
            without.remove(note);
            rescuer = note.author;
        }
    }
    without.remove(*project.find(rescuer));
    project.apply(without);
    return project;
}

void TestRescue::aWholeProjectComesBackWhole()
{
    const ProjectBuilder builder = largeProject();
    storeProject(m_path, builder);
    const RescueReport report = rescued();
    QCOMPARE(report.losses.size(), 1); // the history
    QCOMPARE(report.documents, 3);
    QCOMPARE(report.highlights, 63);
    QCOMPARE(rowDifferences(builder.snapshot(), project()), QStringList());
    QCOMPARE(valueIn(m_target, u"SELECT count(*) FROM history"_qs), QVariant(0));
}

void TestRescue::whatIsInTheLogComesToo()
{
    const ProjectBuilder builder = sampleProject();
    const QString live = m_folder->filePath(u"live.meipi"_qs);
    const auto store = storeProject(live, builder);
    QVERIFY(QFile::copy(live, m_path));
    QVERIFY(QFile::copy(live + u"-wal"_qs, m_path + u"-wal"_qs));
    rescued();
    QCOMPARE(rowDifferences(builder.snapshot(), project()), QStringList());
}

void TestRescue::aFirstPageThatIsGoneCostsNothing_data()
{
    QTest::addColumn<bool>("isVacuumed");
    QTest::addColumn<QByteArray>("put");

    QTest::newRow("zeros") << false << QByteArray(pageSize, '\0');
    QTest::newRow("zeros, a copy") << true << QByteArray(pageSize, '\0');
    QTest::newRow("noise") << false << QByteArray(pageSize, '\xA5');
    QTest::newRow("another database's header") << false << QByteArray("SQLite format 3\0xxxx", 20);
}

void TestRescue::aFirstPageThatIsGoneCostsNothing()
{
    QFETCH(bool, isVacuumed);
    QFETCH(QByteArray, put);
    const ProjectBuilder builder = largeProject();
    const QString made = m_folder->filePath(u"made.meipi"_qs);
    {
        const auto store = storeProject(made, builder);
        if (isVacuumed)
            expected(store->copyTo(m_path, false));
    }
    if (!isVacuumed)
        QVERIFY(QFile::rename(made, m_path));
    write(m_path, bytesOf(m_path).replace(0, put.size(), put));
    rescued();
    QCOMPARE(rowDifferences(builder.snapshot(), project()), QStringList());
}

// Whatever the page was for; what was not in it is there again.
void TestRescue::eachPageThatIsGone()
{
    const ProjectBuilder builder = largeProject();
    storeProject(m_path, builder);
    const QByteArray whole = bytesOf(m_path);
    QHash<qsizetype, QString> owners;
    {
        const auto file = expected(SqliteFile::open(m_path, Access::ReadOnly));
        auto query = expected(file->run(u"SELECT pageno, name FROM dbstat"_qs));
        while (expected(file->next(query)))
            owners.insert(query.value(0).toLongLong(), query.value(1).toString());
    }
    const qsizetype pages = whole.size() / pageSize;
    QVERIFY(pages > 50);
    const QStringList allNotes = noteTexts(builder.snapshot());
    const QStringList allQuotes = quotes(builder.snapshot());
    int withoutLoss = 0;
    for (qsizetype page = 1; page <= pages; ++page) {
        QByteArray bytes = whole;
        write(m_path, bytes.replace((page - 1) * pageSize, pageSize, QByteArray(pageSize, '\0')));
        const RescueReport report = rescued();
        const ProjectSnapshot found = project();
        const QString owner = owners.value(page);
        const bool isTable =
            QStringList{u"author"_qs,    u"property"_qs,       u"theme"_qs,   u"document"_qs,
                        u"version"_qs,   u"section"_qs,        u"reading"_qs, u"highlight"_qs,
                        u"placement"_qs, u"coding"_qs,         u"note"_qs,    u"content"_qs,
                        u"attribute"_qs, u"attribute_value"_qs}
                .contains(owner);
        if (!isTable) { // an index, the history, nothing
            QVERIFY2(rowDifferences(builder.snapshot(), found).isEmpty(), qUtf8Printable(owner));
            ++withoutLoss;
        } else {
            QVERIFY2(report.losses.size() > 1 || owner == u"reading"_qs || owner == u"content"_qs,
                     qUtf8Printable(owner));
        }
        if (owner != u"note"_qs) {
            const QStringList notes = noteTexts(found);
            QVERIFY(notes.size() == allNotes.size());
        }
        if (owner != u"highlight"_qs && owner != u"content"_qs && owner != u"version"_qs)
            QCOMPARE(quotes(found), allQuotes);
    }
    QVERIFY(withoutLoss > 10);
}

void TestRescue::eachPlaceWhereTheFileEnds()
{
    storeProject(m_path, largeProject());
    const QByteArray whole = bytesOf(m_path);
    int isRescued = 0;
    for (qsizetype size = whole.size() - 100; size > 0; size -= 7 * pageSize - 1000) {
        write(m_path, whole.left(size));
        QFile::remove(m_target);
        Progress progress;
        const auto report = rescueProject(m_path, m_target, progress);
        if (report) {
            QCOMPARE(expected(checkProject(m_target)).problems, QStringList());
            ++isRescued;
        } else {
            QCOMPARE(report.error().code, Error::Code::Malformed);
            QVERIFY(!QFile::exists(m_target));
        }
    }
    QVERIFY(isRescued > 5);
}

void TestRescue::rowsThatDoNotFitAreMended_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<qsizetype>("losses"); // besides the history

    const auto row = [](const char *name, const char *sql, qsizetype losses) {
        QTest::newRow(name) << QString::fromUtf8(sql) << losses;
    };
    row("themes that are gone", "DELETE FROM theme", 3);
    row("an author who is gone", "DELETE FROM author WHERE name = 'Analyst'", 1);
    row("an author who is gone and stands in the history",
        "UPDATE history SET author_name = '丙'; DELETE FROM author WHERE name = '乙'", 0);
    row("an author who is gone and once had another's name", "DELETE FROM author WHERE name = '乙'",
        1);
    row("a colour that makes no sense", "UPDATE theme SET colour = '?'", 0);
    row("a status that makes no sense", "UPDATE note SET status = 5", 0);
    row("a text that is none", "UPDATE note SET text = x'ff' WHERE reply_to IS NOT NULL", 1);
    row("a place outside the text", "UPDATE placement SET range_end = 100000 WHERE rowid = 1", 0);
    row("placements that are gone", "DELETE FROM placement", 0);
    row("a section outside the text", "UPDATE section SET range_end = 100000 WHERE rowid = 1", 1);
    row("a section inside itself", "UPDATE section SET parent = id WHERE rowid = 1", 0);
    row("themes inside each other",
        "UPDATE theme SET parent = (SELECT id FROM theme WHERE name = '基础设施') WHERE name = "
        "'算力'",
        0);
    row("themes above which others lie inside each other",
        "UPDATE theme SET parent = (SELECT id FROM theme AS above WHERE above.rowid = "
        "CASE theme.rowid WHEN 1 THEN 2 WHEN 2 THEN 3 ELSE 2 END)",
        0);
    row("a highlight outside the text",
        "UPDATE highlight SET range_end = 100000 WHERE quote = '枢纽'",
        3); // and two notes on it
    row("another quote", "UPDATE highlight SET quote = '别的话' WHERE rowid = 1", 1);
    row("documents that are gone", "DELETE FROM document", 2);
    row("versions that are gone", "DELETE FROM version", 2 + 1 + 3 + 2);
    row("a reply to what is gone", "DELETE FROM note WHERE reply_to IS NULL", 0);
    row("authors of one name", "UPDATE author SET name = '丙'", 1);
    row("documents of one name and number", "UPDATE document SET name = 'a (2)', number = 7", 2);
    row("themes of one name beside each other", "UPDATE theme SET name = '数据', parent = NULL", 2);
    row("a property twice",
        "INSERT INTO property SELECT '00000000-0000-4000-8000-000000000001', key, 'x' FROM "
        "property",
        1);
    row("a section read twice",
        "INSERT INTO reading SELECT '00000000-0000-4000-8000-000000000001', section, author, "
        "state, modified FROM reading LIMIT 1",
        0);
    row("a text that is made up",
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'title TEXT NOT "
        "NULL', 'title TEXT AS (hex(zeroblob(400000000)))') WHERE name = 'document'",
        3);
    row("attributes that are gone", "DELETE FROM attribute", 1); // which only one is named by
    row("a date that makes no sense",
        "UPDATE attribute_value SET value = 'soon' WHERE value = '2024-03'", 1);
    row("a type that makes no sense", "UPDATE attribute SET type = '?'", 0);
    row("an attribute twice",
        "INSERT INTO attribute SELECT '00000000-0000-4000-8000-000000000001', key, name, type, "
        "choices, position, set_aside FROM attribute WHERE key = 'issuer'",
        1);
    row("two values",
        "INSERT INTO attribute_value SELECT '00000000-0000-4000-8000-000000000001', "
        "attribute, document, value, found FROM attribute_value LIMIT 1",
        0);
    row("a table that is gone", "DROP TABLE reading", 1);
    row("a table of another form", "ALTER TABLE note DROP COLUMN starred", 1);
}

void TestRescue::rowsThatDoNotFitAreMended()
{
    QFETCH(QString, sql);
    QFETCH(qsizetype, losses);
    storeProject(m_path, sampleProject());
    execute(m_path, sql);
    const RescueReport report = rescued();
    QVERIFY2(report.losses.size() == losses + 1, qUtf8Printable(report.losses.join(u'\n')));
}

void TestRescue::aTextIsReadAgainFromItsFile()
{
    const ProjectBuilder builder = sampleProject();
    storeProject(m_path, builder);
    const QByteArray source =
        u"一、算力\r\n建设\U0001F4D6枢纽。\r\n二、数据\r\n开放数据；建设平台。\r\n"_qs.toUtf8();
    const QByteArray hash =
        QCryptographicHash::hash(source, QCryptographicHash::Blake2b_256).toHex();
    execute(m_path,
            QStringLiteral("INSERT INTO content VALUES ('%1', x'%2'); UPDATE version SET "
                           "source_hash = '%1' WHERE %3; UPDATE content SET bytes = x'00' "
                           "WHERE hash = (SELECT text_hash FROM version WHERE %3)")
                .arg(QString::fromLatin1(hash), QString::fromLatin1(source.toHex()), ofTheFirst));
    const RescueReport report = rescued();
    QCOMPARE(report.losses.size(), 1);
    const ProjectSnapshot found = project();
    const DocumentId document = found.documentNamed(u"甲.txt"_qs);
    QCOMPARE(found.text(document).string(), builder.snapshot().text(document).string());
}

void TestRescue::aFileIsReplacedByItsText()
{
    storeProject(m_path, sampleProject());
    execute(m_path,
            u"UPDATE version SET source_hash = 'gone', encoding = 'GB18030' WHERE "_qs
                + ofTheFirst);
    QCOMPARE(rescued().losses.size(), 2);
    const ProjectSnapshot found = project();
    const Version *version =
        found.find(found.find(found.documentNamed(u"甲.txt"_qs))->currentVersion);
    QCOMPARE(version->sourceHash, version->textHash);
    QCOMPARE(version->encoding, u"UTF-8"_qs);
}

void TestRescue::notesOnWhatIsLostKeepTheirQuote()
{
    storeProject(m_path, sampleProject());
    execute(m_path, u"DELETE FROM version WHERE "_qs + ofTheFirst);
    rescued();
    const ProjectSnapshot found = project();
    QCOMPARE(found.documents().size(), 1);
    const QStringList texts = noteTexts(found);
    QVERIFY(texts.contains(u"多少？\u05E9\u05DC\u05D5\u05DD\n\n> 枢纽"_qs));
    QVERIFY(texts.contains(u"三个 \U0001F9ED\n\n> 枢纽"_qs));
    QCOMPARE(found.notes({}).size(), 3);
}

void TestRescue::whatIsNoProjectIsSaid_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a text") << QByteArray("not a database\n");
    QTest::newRow("a long text") << QByteArray("not a database\n").repeated(10'000);
    QTest::newRow("zeros") << QByteArray(20 * pageSize, '\0');
    QTest::newRow("a header alone") << QByteArray("SQLite format 3\0", 16);
}

void TestRescue::whatIsNoProjectIsSaid()
{
    QFETCH(QByteArray, bytes);
    write(m_path, bytes);
    Progress progress;
    const auto report = rescueProject(m_path, m_target, progress);
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::Malformed);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestRescue::nothingIsReplaced()
{
    storeProject(m_path, sampleProject());
    write(m_target, "mine");
    Progress progress;
    const auto report = rescueProject(m_path, m_target, progress);
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::FileExists);
    QCOMPARE(bytesOf(m_target), QByteArray("mine"));
    const auto folder =
        rescueProject(m_folder->path(), m_folder->filePath(u"x.meipi"_qs), progress);
    QVERIFY(!folder);
    QCOMPARE(folder.error().code, Error::Code::FileAccess);
}

void TestRescue::itCanBeCancelled()
{
    storeProject(m_path, largeProject());
    const QByteArray before = bytesOf(m_path);
    Progress progress;
    progress.cancel();
    const auto report = rescueProject(m_path, m_target, progress);
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::Cancelled);
    QVERIFY(!QFile::exists(m_target));
    QCOMPARE(bytesOf(m_path), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

QTEST_GUILESS_MAIN(TestRescue)
#include "tst_rescue.moc"
