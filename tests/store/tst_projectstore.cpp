// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/documentedits.h"
#include "project/noteedits.h"
#include "project/sectionedits.h"
#include "project/themeedits.h"
#include "storedproject.h"
#include "support/randomedits.h"
#include "support/snapshotcheck.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace meipi;
using meipi::test::contentsOf;
using meipi::test::differencesFromFile;
using meipi::test::execute;
using meipi::test::expected;
using meipi::test::ProjectBuilder;
using meipi::test::RandomEdits;
using meipi::test::rowDifferences;
using meipi::test::sampleProject;
using meipi::test::storeProject;
using meipi::test::valueIn;
using meipi::test::writeStep;
using Access = ProjectStore::Access;

class TestProjectStore : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aNewProjectIsEmpty();
    void settingsAreReadBack_data();
    void settingsAreReadBack();
    void strangersStatementsDoNotRun_data();
    void strangersStatementsDoNotRun();
    void pathsAreTakenAsTheyAre_data();
    void pathsAreTakenAsTheyAre();
    void createNeverOverwrites();
    void createSaysWhereItCannot();
    void everythingComesBack();
    void anyTextComesBack_data();
    void anyTextComesBack();
    void valuesAtTheirLimitsComeBack();
    void originalsComeBack();
    void closedItIsOneFile();
    void randomEditsUndoAndRedo_data();
    void randomEditsUndoAndRedo();
    void rowsThatDifferAreNotOverwritten_data();
    void rowsThatDifferAreNotOverwritten();
    void aMovedFileIsNotWritten();
    void readOnlyNothingIsWritten();

private:
    QStringList inFolder() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestProjectStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"项目.meipi"_qs);
}

void TestProjectStore::cleanup()
{
    QVERIFY(QSqlDatabase::connectionNames().isEmpty());
}

void TestProjectStore::aNewProjectIsEmpty()
{
    const auto store = expected(ProjectStore::create(m_path));
    QCOMPARE(rowDifferences(ProjectSnapshot(), expected(store->load())), QStringList());
    QVERIFY(!expected(store->undoStep()));
    QVERIFY(!expected(store->redoStep()));
    QVERIFY(expected(store->history(-1)).isEmpty());
    QVERIFY(!store->isReadOnly());
    QCOMPARE(store->path(), m_path);
}

void TestProjectStore::settingsAreReadBack_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QVariant>("value");

    QTest::newRow("a write-ahead log") << u"journal_mode"_qs << QVariant(u"wal"_qs);
    QTest::newRow("synchronised in full") << u"synchronous"_qs << QVariant(2LL);
    QTest::newRow("foreign keys") << u"foreign_keys"_qs << QVariant(1LL);
    QTest::newRow("MeiP") << u"application_id"_qs << QVariant(0x4d656950LL);
    QTest::newRow("the form of the tables") << u"user_version"_qs << QVariant(3LL);
    QTest::newRow("no trust in the schema") << u"trusted_schema"_qs << QVariant(0LL);
    QTest::newRow("cells are checked") << u"cell_size_check"_qs << QVariant(1LL);
    QTest::newRow("UTF-8") << u"encoding"_qs << QVariant(u"UTF-8"_qs);
}

void TestProjectStore::settingsAreReadBack()
{
    QFETCH(QString, setting);
    QFETCH(QVariant, value);
    auto store = expected(ProjectStore::create(m_path));
    QCOMPARE(expected(store->file().value(u"PRAGMA "_qs + setting)), value);
    store = nullptr;
    store = expected(ProjectStore::open(m_path, Access::ReadWrite));
    QCOMPARE(expected(store->file().value(u"PRAGMA "_qs + setting)), value);
}

void TestProjectStore::strangersStatementsDoNotRun_data()
{
    QTest::addColumn<int>("setting");
    QTest::addColumn<int>("value");

    QTest::newRow("no writing to the schema") << SQLITE_DBCONFIG_DEFENSIVE << 1;
    QTest::newRow("no trust in functions") << SQLITE_DBCONFIG_TRUSTED_SCHEMA << 0;
    QTest::newRow("no triggers") << SQLITE_DBCONFIG_ENABLE_TRIGGER << 0;
    QTest::newRow("no views") << SQLITE_DBCONFIG_ENABLE_VIEW << 0;
    QTest::newRow("no extensions") << SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION << 0;
}

void TestProjectStore::strangersStatementsDoNotRun()
{
    QFETCH(int, setting);
    QFETCH(int, value);
    expected(ProjectStore::create(m_path));
    for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
        const auto store = expected(ProjectStore::open(m_path, access));
        int actual = -1;
        QCOMPARE(sqlite3_db_config(store->file().handle(), setting, -1, &actual), SQLITE_OK);
        QCOMPARE(actual, value);
    }
}

void TestProjectStore::pathsAreTakenAsTheyAre_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("as an address") << u"a#b?mode=memory&c.meipi"_qs;
    QTest::newRow("percent signs") << u"100%20%.meipi"_qs;
    QTest::newRow("a semicolon and spaces") << u" a ; b .meipi"_qs;
    QTest::newRow("quotes") << u"it's \"a\".meipi"_qs;
    QTest::newRow("as what SQLite keeps in memory") << u"file::memory:"_qs;
    QTest::newRow("beyond the first plane") << u"眉批\U0001F4D6.meipi"_qs;
    QTest::newRow("as long as names may be")
        << QString(255 - 8 - 6, u'a') + u".meipi"_qs; // with room for "-journal"
}

void TestProjectStore::pathsAreTakenAsTheyAre()
{
    QFETCH(QString, name);
    const ProjectBuilder builder = sampleProject();
    storeProject(m_folder->filePath(name), builder);
    QCOMPARE(inFolder(), QStringList{name});
    QCOMPARE(differencesFromFile(builder.snapshot(), m_folder->filePath(name)), QStringList());
}

void TestProjectStore::createNeverOverwrites()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const auto store = ProjectStore::create(m_path);
    QVERIFY(!store);
    QCOMPARE(store.error().code, Error::Code::FileExists);
    QCOMPARE(test::bytesOf(m_path), QByteArray("mine"));
    QCOMPARE(inFolder(), QStringList{u"项目.meipi"_qs});
}

void TestProjectStore::createSaysWhereItCannot()
{
    const QString path = m_folder->filePath(u"none/a.meipi"_qs);
    const auto store = ProjectStore::create(path);
    QVERIFY(!store);
    QCOMPARE(store.error().code, Error::Code::FileAccess);
    QVERIFY2(store.error().message.contains(path), qUtf8Printable(store.error().message));
    QVERIFY(!store.error().detail.isEmpty());
    QCOMPARE(inFolder(), QStringList());
}

void TestProjectStore::everythingComesBack()
{
    ProjectBuilder builder = sampleProject();
    builder.starred().keptPrivate().done();
    builder.perform(defineTheme(builder.snapshot(), builder.themeId(u"算力"_qs), u"定义"_qs));
    builder.perform(pinTheme(builder.snapshot(), builder.themeId(u"算力"_qs), 3));
    for (const Section &section : builder.snapshot().rows<Section>()) {
        if (section.kind == OutlineNode::Kind::Measure) {
            builder.perform(setMeasureAside(builder.snapshot(), section.id, true));
            break;
        }
    }
    const ProjectSnapshot &all = builder.snapshot();
    std::apply([](const auto &...lists) { QVERIFY((... && !lists.isEmpty())); },
               std::tie(all.rows<Author>(), all.rows<Property>(), all.rows<Theme>(),
                        all.rows<Document>(), all.rows<Version>(), all.rows<Section>(),
                        all.rows<Reading>(), all.rows<Highlight>(), all.rows<Placement>(),
                        all.rows<Coding>(), all.rows<Note>()));
    const auto store = storeProject(m_path, builder);
    QCOMPARE(differencesFromFile(all, m_path), QStringList());
    QCOMPARE(rowDifferences(all, expected(store->load())), QStringList());
}

void TestProjectStore::anyTextComesBack_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << QString();
    QTest::newRow("quotes") << u"it's \"a\" `b`; -- c"_qs;
    QTest::newRow("a question mark and a name") << u"? :name @x $y"_qs;
    QTest::newRow("JSON") << u"{\"a\": [null, \"\\u0000\"]}\\"_qs;
    QTest::newRow("a number") << u"0012.50"_qs;
    QTest::newRow("lines and tabs") << u" \t\r\n\u2028\u0085 "_qs;
    QTest::newRow("a NUL") << u"a\0b"_qs;
    QTest::newRow("control characters") << u"\u0001\u001f\u007f"_qs;
    QTest::newRow("a byte order mark") << u"\ufeff标\ufeff"_qs;
    QTest::newRow("beyond the first plane") << u"\U0001F4D6\U00020000"_qs;
    QTest::newRow("not composed, both directions") << u"e\u0301 \u05E9\u05DC \uFFFD"_qs;
    QTest::newRow("long") << QString(300'000, u'长');
}

void TestProjectStore::anyTextComesBack()
{
    QFETCH(QString, text);
    auto store = expected(ProjectStore::create(m_path));
    ProjectSnapshot project = expected(store->load());
    const Author author{AuthorId::create(), u"A"_qs + text, Timestamp{1}};
    const Note note{
        NoteId::create(), NoteTarget(), text,         NoteStatus::Thought, false, false, false,
        NoteId(),         author.id,    Timestamp{1}, Timestamp{1}};
    const Property property{PropertyId::create(), text, text};
    Change change;
    change.add(author);
    change.add(property);
    change.add(note);
    QVERIFY(expected(writeStep(*store, change)));
    project.apply(change);
    QCOMPARE(differencesFromFile(project, m_path), QStringList());

    store = nullptr;
    store = expected(ProjectStore::open(m_path, Access::ReadWrite));
    expected(store->load());
    const auto step = expected(store->undoStep());
    QVERIFY(step);
    QCOMPARE(step->change, change);
    QVERIFY(expected(store->stepBack(*step))); // finds the rows as the history has them
    QCOMPARE(differencesFromFile(ProjectSnapshot(), m_path), QStringList());
}

void TestProjectStore::valuesAtTheirLimitsComeBack()
{
    constexpr qint64 least = std::numeric_limits<qint64>::min();
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    ProjectBuilder builder = sampleProject();
    const Theme theme{ThemeId::create(),
                      ThemeId(),
                      u"极限"_qs,
                      Colour{0xffffff},
                      QString(),
                      std::numeric_limits<int>::min(),
                      std::numeric_limits<int>::max()};
    Change change;
    change.add(theme);
    change.add(Author{AuthorId::create(), u"早"_qs, Timestamp{least}});
    change.add(Author{AuthorId::create(), u"晚"_qs, Timestamp{most}});
    int next = 0;
    const QList<double> confidences{0.1, 1.0 / 3, 1e-300, 0.0, 123456789.125};
    const QList<Section> sections = builder.snapshot().rows<Section>().values();
    for (const Section &section : sections) {
        Section other = section;
        other.confidence = confidences[next++ % confidences.size()];
        change.update(section, other);
    }
    const auto store = storeProject(m_path, builder);
    QVERIFY(expected(writeStep(*store, change)));
    builder.perform(change);
    QCOMPARE(differencesFromFile(builder.snapshot(), m_path), QStringList());
    const auto again = expected(ProjectStore::open(m_path, Access::ReadWrite));
    expected(again->load());
    const auto step = expected(again->undoStep());
    QCOMPARE(step->change, change);
    QVERIFY(expected(again->stepBack(*step)));
}

void TestProjectStore::originalsComeBack()
{
    const QList<Content> contents{{u"empty"_qs, QByteArray()},
                                  {u"nul"_qs, QByteArray("a\0b", 3)},
                                  {u"gb"_qs, QByteArray("\xd2\xbb\xff\xfe")},
                                  {u"large"_qs, QByteArray(3'000'000, 'x')}};
    const ProjectBuilder builder;
    const auto store = storeProject(m_path, builder);
    Change change;
    change.add(Property{PropertyId::create(), u"k"_qs, u"v"_qs});
    QVERIFY(expected(writeStep(*store, change, {}, contents)));
    const auto again = expected(ProjectStore::open(m_path, Access::ReadOnly));
    for (const Content &content : contents)
        QCOMPARE(expected(again->content(content.hash)), content.bytes);
    QCOMPARE(again->content(u"none"_qs).error().code, Error::Code::NotFound);
    QCOMPARE(again->text(u"none"_qs).error().code, Error::Code::NotFound);
    QCOMPARE(again->text(u"gb"_qs).error().code, Error::Code::Malformed);
    QCOMPARE(expected(again->text(u"nul"_qs)).string(), u"a\0b"_qs);
}

void TestProjectStore::closedItIsOneFile()
{
    auto store = storeProject(m_path, sampleProject());
    QVERIFY(QFile::exists(m_path + u"-wal"_qs));
    auto other = expected(ProjectStore::open(m_path, Access::ReadWrite));
    store = nullptr;
    QVERIFY(QFile::exists(m_path + u"-wal"_qs)); // which the other needs
    other = nullptr;
    QCOMPARE(inFolder(), QStringList{u"项目.meipi"_qs});
}

void TestProjectStore::randomEditsUndoAndRedo_data()
{
    QTest::addColumn<quint32>("seed");

    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

// As many as there is time for; MEIPI_EDITS=10000 tst_projectstore randomEditsUndoAndRedo for long.
void TestProjectStore::randomEditsUndoAndRedo()
{
    QFETCH(quint32, seed);
    const int edited = std::max(240, qEnvironmentVariableIntValue("MEIPI_EDITS"));
    ProjectBuilder builder = sampleProject();
    builder.as(u"Other"_qs).as(u"Analyst"_qs);
    auto store = storeProject(m_path, builder);
    expected(store->forgetHistory());
    Project project;
    RandomEdits edits(project, builder, seed, RandomEdits::Kinds::All);
    const ProjectSnapshot start = project.snapshot();
    const auto reopen = [&] {
        store = nullptr;
        store = expected(ProjectStore::open(m_path, Access::ReadWrite));
        expected(store->load());
    };

    int written = 0;
    for (int i = 0; i < edited; ++i) {
        const std::optional<Change> change = edits.next();
        if (!change)
            continue;
        const bool hasTexts = !change->of<Version>().isEmpty();
        QVERIFY(expected(writeStep(*store, *change, {},
                                   hasTexts ? contentsOf(edits.sources()) : QList<Content>())));
        project.apply(*change);
        ++written;
        if (i % (edited / 5) == 0)
            QCOMPARE(differencesFromFile(project.snapshot(), m_path), QStringList());
    }
    QVERIFY(written > edited / 3);
    QCOMPARE(expected(store->history(-1)).size(), written);
    const ProjectSnapshot end = project.snapshot();

    reopen();
    QCOMPARE(differencesFromFile(end, m_path), QStringList());
    for (int undone = 0; auto step = expected(store->undoStep()); ++undone) {
        QVERIFY(expected(store->stepBack(*step)));
        if (undone % (edited / 4) == 0)
            reopen();
    }
    QCOMPARE(differencesFromFile(start, m_path), QStringList());
    for (int redone = 0; auto step = expected(store->redoStep()); ++redone) {
        QVERIFY(expected(store->stepForward(*step)));
        if (redone % (edited / 4) == 0)
            reopen();
    }
    QCOMPARE(differencesFromFile(end, m_path), QStringList());
    QCOMPARE(expected(store->history(-1)).size(), written);
}

void TestProjectStore::rowsThatDifferAreNotOverwritten_data()
{
    QTest::addColumn<QString>("before"); // done to the file past the program

    QTest::newRow("altered") << u"UPDATE theme SET definition = 'theirs' WHERE name = '数据'"_qs;
    QTest::newRow("gone") << u"DELETE FROM coding; DELETE FROM theme WHERE name = '数据'"_qs;
}

void TestProjectStore::rowsThatDifferAreNotOverwritten()
{
    QFETCH(QString, before);
    const ProjectBuilder builder = sampleProject();
    const auto store = storeProject(m_path, builder);
    execute(m_path, before); // leaves nothing in the journal
    const ThemeId theme = builder.themeId(u"数据"_qs);
    Change change = *renameTheme(builder.snapshot(), builder.themeId(u"算力"_qs), u"甲"_qs);
    change.record(*renameTheme(builder.snapshot(), theme, u"乙"_qs));
    const QVariant steps = valueIn(m_path, u"SELECT count(*) FROM history"_qs);
    for (const Change &each : {change, *removeTheme(builder.snapshot(), theme)}) {
        const auto written = writeStep(*store, each);
        QVERIFY(!written);
        QCOMPARE(written.error().code, Error::Code::Conflict);
    }
    QCOMPARE(valueIn(m_path, u"SELECT count(*) FROM theme WHERE name IN ('甲', '乙')"_qs),
             QVariant(0LL));
    QCOMPARE(valueIn(m_path, u"SELECT count(*) FROM history"_qs), steps);
}

void TestProjectStore::aMovedFileIsNotWritten()
{
    const ProjectBuilder builder = sampleProject();
    const auto store = storeProject(m_path, builder);
    const Change change = *createTheme(builder.snapshot(), {}, u"新"_qs);
    const QString elsewhere = m_folder->filePath(u"moved"_qs);
    QVERIFY(QFile::rename(m_path, elsewhere));
    const auto refused = writeStep(*store, change);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::FileAccess);
    QVERIFY2(refused.error().message.contains(m_path), qUtf8Printable(refused.error().message));
    QVERIFY(QFile::rename(elsewhere, m_path));
    QVERIFY(expected(writeStep(*store, change)));

    QVERIFY(QFile::remove(m_path));
    QVERIFY(!writeStep(*store, change.inverted()));
}

void TestProjectStore::readOnlyNothingIsWritten()
{
    const ProjectBuilder builder = sampleProject();
    storeProject(m_path, builder);
    const QByteArray bytes = test::bytesOf(m_path);
    {
        const auto store = expected(ProjectStore::open(m_path, Access::ReadOnly));
        QVERIFY(store->isReadOnly());
        expected(store->load());
        const auto refused = writeStep(*store, *createTheme(builder.snapshot(), {}, u"新"_qs));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::FileAccess);
        QVERIFY(!store->stepBack(*expected(store->undoStep())));
        QVERIFY(!store->forgetHistory());
    }
    QCOMPARE(test::bytesOf(m_path), bytes);
}

QTEST_GUILESS_MAIN(TestProjectStore)
#include "tst_projectstore.moc"
