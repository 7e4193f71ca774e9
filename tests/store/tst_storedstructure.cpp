// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/projectcheck.h"
#include "store/rescue.h"
#include "store/structurejson.h"
#include "storedproject.h"
#include "text/contenthash.h"

#include <QTemporaryDir>
#include <QTest>

using namespace meipi;
using meipi::test::execute;
using meipi::test::expected;
using meipi::test::ProjectBuilder;
using meipi::test::storeProject;
using meipi::test::writeStep;

/// What a source says about its text, kept with a version.
class TestStoredStructure : public QObject {
    Q_OBJECT

private slots:
    void init();

    void comesBackFromItsJson_data();
    void comesBackFromItsJson();
    void hasOneSpelling();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
    void isThereAgainWithTheProject();
    void goesAlongWithACopyForOthers();
    void goesAlongWithARescue();
    void aTextCanDoWithout();

private:
    std::unique_ptr<ProjectStore> stored() const;

    TextStructure m_structure;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestStoredStructure::init()
{
    m_structure.pages = {{0, u"iv"_qs}, {3, u"5"_qs}};
    m_structure.styles = {{{0, 1}, true, false}, {{1, 2}, false, true}, {{2, 3}, true, true}};
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"a.meipi"_qs);
}

// A project whose one version has it.
std::unique_ptr<ProjectStore> TestStoredStructure::stored() const
{
    ProjectBuilder builder;
    builder.document(u"一、算力\n建设枢纽。\n"_qs, u"甲.txt"_qs);
    auto store = storeProject(m_path, builder);
    const QByteArray json = structureToJson(m_structure, {{1, 2, true}});
    const Version before = *builder.snapshot().rows<Version>().cbegin();
    Version after = before;
    after.structureHash = contentHash(json);
    Change change;
    change.update(before, after);
    expected(writeStep(*store, change, {}, {{after.structureHash, json}}));
    return store;
}

void TestStoredStructure::comesBackFromItsJson_data()
{
    QTest::addColumn<TextStructure>("structure");

    QTest::newRow("pages and styles")
        << TextStructure{{{0, u"iv"_qs}, {3, u"5"_qs}}, {{{0, 1}, true, false}}};
    QTest::newRow("pages without text") << TextStructure{{{2, u"1"_qs}, {2, u"2"_qs}}, {}};
    QTest::newRow("label that is no number") << TextStructure{{{0, u"\"\U0001F4D6\n"_qs}}, {}};
    QTest::newRow("far behind") << TextStructure{{}, {{{1, qsizetype(1) << 40}, true, true}}};
}

void TestStoredStructure::comesBackFromItsJson()
{
    QFETCH(TextStructure, structure);
    const auto read = structureFromJson(structureToJson(structure, {}));
    QVERIFY(read);
    QVERIFY(*read == structure);
}

void TestStoredStructure::hasOneSpelling()
{
    QVERIFY(structureToJson({}, {}).isEmpty());
    QCOMPARE(structureToJson(m_structure, {{1, 2, true}}),
             QByteArray("{\"headings\":[[1,2,true]],\"pages\":[[0,\"iv\"],[3,\"5\"]],"
                        "\"styles\":[[0,1,1],[1,2,2],[2,3,3]]}"));
}

void TestStoredStructure::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("page before the text") << QByteArray(R"({"pages":[[-1,"1"]]})");
    QTest::newRow("pages out of order") << QByteArray(R"({"pages":[[5,"1"],[4,"2"]]})");
    QTest::newRow("page without label") << QByteArray(R"({"pages":[[5]]})");
    QTest::newRow("empty run") << QByteArray(R"({"styles":[[5,5,1]]})");
    QTest::newRow("runs that overlap") << QByteArray(R"({"styles":[[1,5,1],[4,6,1]]})");
    QTest::newRow("unknown style") << QByteArray(R"({"styles":[[1,5,4]]})");
}

void TestStoredStructure::refusesWhatMakesNoSense()
{
    QFETCH(QByteArray, json);
    QVERIFY(!structureFromJson(json));
}

void TestStoredStructure::isThereAgainWithTheProject()
{
    stored();
    const auto store = expected(ProjectStore::open(m_path, ProjectStore::Access::ReadOnly));
    const ProjectSnapshot project = expected(store->load());
    QVERIFY(project.structure(project.documents().first()) == m_structure);
    QCOMPARE(expected(checkProject(m_path)).problems, QStringList());
}

void TestStoredStructure::goesAlongWithACopyForOthers()
{
    const auto store = stored();
    const QString copy = m_folder->filePath(u"b.meipi"_qs);
    expected(store->shareAs(copy, false, expected(store->load())));
    const auto shared = expected(ProjectStore::open(copy, ProjectStore::Access::ReadOnly));
    const ProjectSnapshot project = expected(shared->load());
    QVERIFY(project.structure(project.documents().first()) == m_structure);
}

void TestStoredStructure::goesAlongWithARescue()
{
    stored();
    const QString copy = m_folder->filePath(u"b.meipi"_qs);
    Progress progress;
    expected(rescueProject(m_path, copy, progress));
    const auto rescued = expected(ProjectStore::open(copy, ProjectStore::Access::ReadOnly));
    const ProjectSnapshot project = expected(rescued->load());
    QVERIFY(project.structure(project.documents().first()) == m_structure);
}

void TestStoredStructure::aTextCanDoWithout()
{
    stored();
    execute(m_path,
            u"UPDATE content SET bytes = x'00' "
            "WHERE hash = (SELECT structure_hash FROM version)"_qs);
    QVERIFY(!expected(checkProject(m_path)).problems.isEmpty());
    {
        const auto store = expected(ProjectStore::open(m_path, ProjectStore::Access::ReadOnly));
        const ProjectSnapshot project = expected(store->load());
        QVERIFY(project.structure(project.documents().first()).isEmpty());
        QVERIFY(!project.text(project.documents().first()).isEmpty());
    }
    const QString copy = m_folder->filePath(u"b.meipi"_qs);
    Progress progress;
    const RescueReport report = expected(rescueProject(m_path, copy, progress));
    QCOMPARE(report.documents, 1);
    QCOMPARE(expected(checkProject(copy)).problems, QStringList());
}

QTEST_GUILESS_MAIN(TestStoredStructure)
#include "tst_storedstructure.moc"
