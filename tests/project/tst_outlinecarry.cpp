// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/outlinefinder.h"
#include "project/outlinecarry.h"
#include "project/outlineedits.h"
#include "project/sectionedits.h"
#include "support/projectbuilder.h"
#include "support/snapshotcheck.h"

#include <QTest>

using namespace meipi;
using meipi::test::ProjectBuilder;
using meipi::test::sourceOf;

/// What a reader did to an outline, after the document was read anew or revised.
class TestOutlineCarry : public QObject {
    Q_OBJECT

private slots:
    void carries_data();
    void carries();
    void whatFindsNoPlaceIsListed();
    void whatFoundNoPlaceIsLookedForAgain();
    void measuresStayCut();
    void statementsStaySetAsideInAChangedText();
    void aWrongEncodingGoesByTheLine();
    void summariesAndNotesStayOnTheirHeading();
};

static const QString carriedText =
    u"导语。\n一、算力\n建设枢纽。\n二、数据\n开放数据。\n加强领导\n各地要认真。\n"
    u"三、人才\n培养。"_qs;

static QStringList carriedShape(const ProjectSnapshot &project, const DocumentId &document)
{
    const Outline &outline = project.sections(document).outline();
    QStringList lines;
    for (int node = 0; node < outline.nodes().size(); ++node) {
        const OutlineNode &each = outline.nodes()[node];
        if (each.kind == OutlineNode::Kind::Section)
            lines.append(QString(outline.depth(node), u'·') + each.label + each.title
                         + (each.evidence == u"reader" ? u"*"_qs : QString()));
    }
    return lines;
}

static void readAnew(ProjectBuilder &builder, ProjectSnapshot &project, const QString &text,
                     const QString &sourceHash = {})
{
    DocumentSource source = sourceOf(text, u"a.txt"_qs, findOutline(Text(text)));
    if (!sourceHash.isEmpty())
        source.sourceHash = sourceHash;
    project.setText(source.textHash, source.text);
    const auto change = reopenDocument(project, builder.context(), builder.documentId(), source);
    QVERIFY(change);
    QVERIFY(project.accepts(*change));
    project.apply(*change);
    QCOMPARE(test::indexProblems(project), QStringList());
}

static SectionId at(const ProjectBuilder &builder, const ProjectSnapshot &project,
                    const QString &path)
{
    const SectionTree &tree = project.sections(builder.documentId());
    const int node = tree.outline().nodeAtPath(path);
    return node < 0 ? SectionId() : tree.idOf(node);
}

static void addHeading(const ProjectBuilder &builder, ProjectSnapshot &project,
                       const QString &words)
{
    const qsizetype start = project.text(builder.documentId()).string().indexOf(words);
    project.apply(
        *addSection(project, project.find(builder.documentId())->currentVersion, {start, start}));
}

void TestOutlineCarry::carries_data()
{
    QTest::addColumn<QString>("edit");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("wanted");

    const QString revised =
        u"新的导语。\n又一段。\n一、算力\n建设枢纽与网络。\n二、数据\n开放全部数据。\n"
        u"加强领导\n各地要认真落实。\n三、人才\n培养人才。"_qs;
    QTest::newRow("nothing") << QString() << revised
                             << QStringList{u"一、算力"_qs, u"二、数据"_qs, u"三、人才"_qs};
    QTest::newRow("demoted") << u"demote"_qs << revised
                             << QStringList{u"一、算力"_qs, u"·二、数据*"_qs, u"三、人才"_qs};
    QTest::newRow("renamed") << u"rename"_qs << revised
                             << QStringList{u"一、算力"_qs, u"二、数据要素*"_qs, u"三、人才"_qs};
    QTest::newRow("dropped") << u"drop"_qs << revised
                             << QStringList{u"一、算力"_qs, u"三、人才"_qs};
    QTest::newRow("added") << u"add"_qs << revised
                           << QStringList{u"一、算力"_qs, u"二、数据"_qs, u"加强领导*"_qs,
                                          u"三、人才"_qs};
    QTest::newRow("its number has changed")
        << u"rename"_qs
        << u"导语。\n一、算力\n枢纽。\n二、安全\n保障。\n三、数据\n开放。\n四、人才\n培养。"_qs
        << QStringList{u"一、算力"_qs, u"二、安全"_qs, u"三、数据要素*"_qs, u"四、人才"_qs};
    QTest::newRow("dropped and gone")
        << u"drop"_qs << u"导语。\n一、算力\n枢纽。\n二、人才\n培养。\n三、安全\n保障。"_qs
        << QStringList{u"一、算力"_qs, u"二、人才"_qs, u"三、安全"_qs};
}

void TestOutlineCarry::carries()
{
    QFETCH(QString, edit);
    QFETCH(QString, text);
    QFETCH(QStringList, wanted);
    ProjectBuilder builder;
    builder.document(carriedText);
    ProjectSnapshot project = builder.snapshot();
    const SectionId section = builder.sectionId(u"2"_qs);
    if (edit == u"demote")
        project.apply(*demoteSection(project, section));
    else if (edit == u"rename")
        project.apply(*renameSection(project, section, u"数据要素"_qs));
    else if (edit == u"drop")
        project.apply(*dropSection(project, section));
    else if (edit == u"add")
        addHeading(builder, project, u"加强领导"_qs);
    readAnew(builder, project, text);
    QCOMPARE(carriedShape(project, builder.documentId()), wanted);
    const VersionId version = project.find(builder.documentId())->currentVersion;
    QVERIFY(unplacedEdits(project.sectionRows(version)).isEmpty());
}

void TestOutlineCarry::whatFindsNoPlaceIsListed()
{
    ProjectBuilder builder;
    builder.document(carriedText);
    ProjectSnapshot project = builder.snapshot();
    project.apply(*renameSection(project, builder.sectionId(u"2"_qs), u"数据要素"_qs));
    addHeading(builder, project, u"加强领导"_qs);
    readAnew(builder, project, u"一、法律\n立法。\n二、伦理\n研究。"_qs);
    const VersionId version = project.find(builder.documentId())->currentVersion;
    const QList<Section> edits = unplacedEdits(project.sectionRows(version));
    QCOMPARE(edits.size(), 2);
    QCOMPARE(edits[0].label + edits[0].title, u"加强领导"_qs);
    QCOMPARE(edits[1].label + edits[1].title, u"二、数据"_qs);
    QCOMPARE(edits[1].summary, u"数据要素"_qs);
    QCOMPARE(carriedShape(project, builder.documentId()),
             (QStringList{u"一、法律"_qs, u"二、伦理"_qs}));
}

void TestOutlineCarry::whatFoundNoPlaceIsLookedForAgain()
{
    ProjectBuilder builder;
    builder.document(carriedText);
    ProjectSnapshot project = builder.snapshot();
    project.apply(*renameSection(project, builder.sectionId(u"2"_qs), u"数据要素"_qs));
    project.apply(*demoteSection(project, builder.sectionId(u"2"_qs)));
    project.apply(*dropSection(project, builder.sectionId(u"3"_qs)));
    addHeading(builder, project, u"加强领导"_qs);
    const QStringList before = carriedShape(project, builder.documentId());
    readAnew(builder, project, u"乱码"_qs);
    readAnew(builder, project, u"还是乱码"_qs);
    readAnew(builder, project, carriedText);
    QCOMPARE(carriedShape(project, builder.documentId()), before);
    const VersionId version = project.find(builder.documentId())->currentVersion;
    QVERIFY(unplacedEdits(project.sectionRows(version)).isEmpty());
}

void TestOutlineCarry::measuresStayCut()
{
    const QString text = u"导语。\n一、算力\n建设枢纽；统一调度。\n二、数据\n开放数据。"_qs;
    ProjectBuilder builder;
    builder.document(text);
    ProjectSnapshot project = builder.snapshot();
    const SectionId second = builder.sectionId(u"1.2"_qs);
    project.apply(*joinWithNextMeasure(project, builder.sectionId(u"1.1"_qs)));
    QVERIFY(project.find(second) == nullptr);
    project.apply(*setMeasureAside(project, builder.sectionId(u"2.1"_qs), true));
    readAnew(builder, project, u"新"_qs + text);
    const SectionId joined = at(builder, project, u"1.1"_qs);
    QCOMPARE(project.text(builder.documentId()).view(project.find(joined)->range),
             u"建设枢纽；统一调度。"_qs);
    QVERIFY(at(builder, project, u"1.2"_qs).isNull());
    QVERIFY(at(builder, project, u"2.1"_qs).isNull());
}

void TestOutlineCarry::statementsStaySetAsideInAChangedText()
{
    ProjectBuilder builder;
    builder.document(u"一、算力\n建设枢纽。统一调度。\n二、数据\n开放数据。"_qs);
    ProjectSnapshot project = builder.snapshot();
    project.apply(*setMeasureAside(project, builder.sectionId(u"1.2"_qs), true));
    project.apply(*setMeasureAside(project, builder.sectionId(u"2.1"_qs), true));
    readAnew(builder, project, u"一、算力\n建设大枢纽。统一调度。\n二、数据\n不开放。"_qs);
    QVERIFY(at(builder, project, u"1.2"_qs).isNull());
    QVERIFY(!at(builder, project, u"2.1"_qs).isNull());
    const VersionId version = project.find(builder.documentId())->currentVersion;
    const QList<Section> edits = unplacedEdits(project.sectionRows(version));
    QCOMPARE(edits.size(), 1);
    QCOMPARE(edits.first().title, u"开放数据。"_qs);
}

void TestOutlineCarry::aWrongEncodingGoesByTheLine()
{
    const QString garbled = u"µ¼Óï¡£\n1. Ëã\n½¨Éè¡£\n2. Êý\n¿ª·Å¡£\n3. ÈË\nÅà¡£"_qs;
    const QString right = u"导语。\n1. 算\n建设。\n2. 数\n开放。\n3. 人\n培。"_qs;
    ProjectBuilder builder;
    builder.document(garbled);
    ProjectSnapshot project = builder.snapshot();
    project.apply(*demoteSection(project, builder.sectionId(u"2"_qs)));
    const Document *document = project.find(builder.documentId());
    readAnew(builder, project, right, project.find(document->currentVersion)->sourceHash);
    QCOMPARE(carriedShape(project, builder.documentId()),
             (QStringList{u"1.算"_qs, u"·2.数*"_qs, u"3.人"_qs}));
}

void TestOutlineCarry::summariesAndNotesStayOnTheirHeading()
{
    ProjectBuilder builder;
    builder.document(carriedText);
    builder.summary(u"2"_qs, u"要开放"_qs);
    builder.noteOn(NoteTarget(builder.sectionId(u"2"_qs)), u"多少？"_qs);
    ProjectSnapshot project = builder.snapshot();
    project.apply(*demoteSection(project, builder.sectionId(u"2"_qs)));
    readAnew(builder, project, u"新"_qs + carriedText);
    const SectionTree &tree = project.sections(builder.documentId());
    int found = 0;
    for (int node = 0; node < tree.outline().nodes().size(); ++node) {
        if (tree.outline().nodes()[node].title != u"数据")
            continue;
        ++found;
        QCOMPARE(project.find(tree.idOf(node))->summary, u"要开放"_qs);
        QCOMPARE(project.notes(NoteTarget(tree.idOf(node))).size(), 1);
    }
    QCOMPARE(found, 1);
}

QTEST_GUILESS_MAIN(TestOutlineCarry)
#include "tst_outlinecarry.moc"
