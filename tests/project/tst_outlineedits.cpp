// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/outlineedits.h"
#include "project/sectionedits.h"
#include "support/projectbuilder.h"
#include "support/snapshotcheck.h"

#include <QRandomGenerator>
#include <QTest>

using namespace meipi;
using meipi::test::ProjectBuilder;

class TestOutlineEdits : public QObject {
    Q_OBJECT

private slots:
    void shapes_data();
    void shapes();
    void fails_data();
    void fails();
    void marksWhatTheReaderShaped();
    void renames_data();
    void renames();
    void aDroppedHeadingIsTakenBack();
    void whatHungOnADroppedHeadingIsKept();
    void addsToATextWithoutSections();
    void aSelectionEndsBeforeTheNextHeading();
    void undoIsExact();
    void anyEditsKeepTheTreeWhole();
};

static const QString proposal =
    u"导语。\n一、算力\n建设枢纽。统一调度。\n（一）网络\n联网。\n"
    u"（二）芯片\n研发。\n二、数据\n开放数据。\n三、人才\n培养。引进。"_qs;

static ProjectBuilder built(const QString &text = proposal)
{
    ProjectBuilder builder;
    builder.document(text);
    return builder;
}

// Indented by a dot a level, measures in brackets: "一、算力", "·（一）网络 [联网。]"
static QStringList shapeOf(const ProjectSnapshot &project, const DocumentId &document)
{
    const Outline &outline = project.sections(document).outline();
    const Text text = project.text(document);
    QStringList lines;
    for (int node = 0; node < outline.nodes().size(); ++node) {
        const OutlineNode &each = outline.nodes()[node];
        if (each.kind == OutlineNode::Kind::Measure) {
            lines.last() += u'[' + text.view(each.range).toString() + u']';
            continue;
        }
        const QString name = each.kind == OutlineNode::Kind::Front ? u"front"_qs
            : each.kind == OutlineNode::Kind::Back                 ? u"back"_qs
                                                                   : each.label + each.title;
        lines.append(QString(outline.depth(node), u'·') + name);
    }
    return lines;
}

static QStringList shapeOf(const ProjectBuilder &builder)
{
    return shapeOf(builder.snapshot(), builder.documentId());
}

// Children lie in their parents and after each other, statements in lowest sections only.
static QString treeProblem(const ProjectSnapshot &project, const DocumentId &document)
{
    const Outline &outline = project.sections(document).outline();
    const QList<OutlineNode> &nodes = outline.nodes();
    for (int node = 0; node < nodes.size(); ++node) {
        const OutlineNode &each = nodes[node];
        if (each.range.start < 0 || each.range.end > project.text(document).size()
            || each.range.end < each.range.start)
            return u"outside the text: "_qs + each.title;
        if (each.parent >= 0 && !nodes[each.parent].range.contains(each.range))
            return u"outside its parent: "_qs + each.title;
        const int next = outline.nextSibling(node);
        if (next >= 0 && each.range.end > nodes[next].range.start)
            return u"over its neighbour: "_qs + each.title;
        const bool isAside = each.kind == OutlineNode::Kind::Measure && next >= 0
            && nodes[next].kind != OutlineNode::Kind::Measure;
        if (isAside)
            return u"a statement beside a section: "_qs + each.title;
        if (each.range.isEmpty())
            return u"empty: "_qs + each.title;
    }
    return {};
}

using Edit = std::function<Result<Change>(const ProjectBuilder &)>;
Q_DECLARE_METATYPE(Edit)

static Edit on(const QString &path,
               Result<Change> (*edit)(const ProjectSnapshot &, const SectionId &))
{
    return [path, edit](const ProjectBuilder &builder) {
        return edit(builder.snapshot(), builder.sectionId(path));
    };
}

static VersionId versionOf(const ProjectBuilder &builder)
{
    return builder.snapshot().find(builder.documentId())->currentVersion;
}

static Edit addAt(const QString &words, bool isSelected = false)
{
    return [words, isSelected](const ProjectBuilder &builder) {
        const qsizetype at = builder.snapshot().text(builder.documentId()).string().indexOf(words);
        return addSection(builder.snapshot(), versionOf(builder),
                          {at, at + (isSelected ? words.size() : 0)});
    };
}

static Edit splitAt(const QString &path, const QString &words)
{
    return [path, words](const ProjectBuilder &builder) {
        const qsizetype at = builder.snapshot().text(builder.documentId()).string().indexOf(words);
        return splitSection(builder.snapshot(), builder.sectionId(path), {at, at});
    };
}

void TestOutlineEdits::shapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QStringList>("wanted");

    QTest::newRow("as it was found")
        << proposal << Edit([](const ProjectBuilder &) { return Change{}; })
        << QStringList{u"front"_qs,
                       u"一、算力"_qs,
                       u"·（一）网络[联网。]"_qs,
                       u"·（二）芯片[研发。]"_qs,
                       u"二、数据[开放数据。]"_qs,
                       u"三、人才[培养。][引进。]"_qs};
    QTest::newRow("promoted, what follows goes below it")
        << proposal << on(u"1.1"_qs, promoteSection)
        << QStringList{u"front"_qs,
                       u"一、算力[建设枢纽。][统一调度。]"_qs,
                       u"（一）网络"_qs,
                       u"·（二）芯片[研发。]"_qs,
                       u"二、数据[开放数据。]"_qs,
                       u"三、人才[培养。][引进。]"_qs};
    QTest::newRow("the last one promoted") << proposal << on(u"1.2"_qs, promoteSection)
                                           << QStringList{u"front"_qs,
                                                          u"一、算力"_qs,
                                                          u"·（一）网络[联网。]"_qs,
                                                          u"（二）芯片[研发。]"_qs,
                                                          u"二、数据[开放数据。]"_qs,
                                                          u"三、人才[培养。][引进。]"_qs};
    QTest::newRow("demoted under one with sections") << proposal << on(u"2"_qs, demoteSection)
                                                     << QStringList{u"front"_qs,
                                                                    u"一、算力"_qs,
                                                                    u"·（一）网络[联网。]"_qs,
                                                                    u"·（二）芯片[研发。]"_qs,
                                                                    u"·二、数据[开放数据。]"_qs,
                                                                    u"三、人才[培养。][引进。]"_qs};
    QTest::newRow("demoted under one with statements")
        << proposal << on(u"3"_qs, demoteSection)
        << QStringList{u"front"_qs,
                       u"一、算力"_qs,
                       u"·（一）网络[联网。]"_qs,
                       u"·（二）芯片[研发。]"_qs,
                       u"二、数据"_qs,
                       u"·三、人才[培养。][引进。]"_qs};
    QTest::newRow("demoted with what is below it")
        << u"一、甲\n甲一。\n二、乙\n（一）丙\n丙一。\n（二）丁\n丁一。"_qs
        << on(u"2"_qs, demoteSection)
        << QStringList{u"一、甲"_qs, u"·二、乙"_qs, u"··（一）丙[丙一。]"_qs,
                       u"··（二）丁[丁一。]"_qs};
    QTest::newRow("dropped: its text and sections go to the one before")
        << proposal << on(u"2"_qs, dropSection)
        << QStringList{u"front"_qs, u"一、算力"_qs, u"·（一）网络[联网。]"_qs,
                       u"·（二）芯片[研发。][二、数据][开放数据。]"_qs,
                       u"三、人才[培养。][引进。]"_qs};
    QTest::newRow("the first one dropped: its text is front matter")
        << proposal << on(u"1"_qs, dropSection)
        << QStringList{u"front"_qs, u"（一）网络[联网。]"_qs, u"（二）芯片[研发。]"_qs,
                       u"二、数据[开放数据。]"_qs, u"三、人才[培养。][引进。]"_qs};
    QTest::newRow("the first of a text without front matter")
        << u"一、甲\n甲一。\n二、乙\n乙一。\n三、丙\n丙一。"_qs << on(u"1"_qs, dropSection)
        << QStringList{u"front"_qs, u"二、乙[乙一。]"_qs, u"三、丙[丙一。]"_qs};
    QTest::newRow("merged with the next")
        << proposal << on(u"1.1"_qs, mergeWithNextSection)
        << QStringList{u"front"_qs, u"一、算力[建设枢纽。][统一调度。]"_qs.section(u'[', 0, 0),
                       u"·（一）网络[联网。][（二）芯片][研发。]"_qs, u"二、数据[开放数据。]"_qs,
                       u"三、人才[培养。][引进。]"_qs};
    QTest::newRow("split at a paragraph")
        << u"一、甲\n甲一。\n另起一节\n甲二。\n二、乙\n乙一。"_qs << splitAt(u"1"_qs, u"另起"_qs)
        << QStringList{u"一、甲[甲一。]"_qs, u"另起一节[甲二。]"_qs, u"二、乙[乙一。]"_qs};
    QTest::newRow("split above a section: it goes below the new one")
        << u"一、甲\n（一）丙\n丙一。\n另起一节\n（二）丁\n丁一。\n二、乙\n乙一。"_qs
        << splitAt(u"1"_qs, u"另起"_qs)
        << QStringList{u"一、甲"_qs, u"·（一）丙[丙一。]"_qs, u"另起一节"_qs,
                       u"·（二）丁[丁一。]"_qs, u"二、乙[乙一。]"_qs};
    QTest::newRow("added like others of its number, though deep in the text")
        << u"一、甲\n（一）丙\n丙一。\n三、戊\n戊一。\n七、己\n己一。"_qs << addAt(u"三、"_qs)
        << QStringList{u"一、甲"_qs, u"·（一）丙[丙一。]"_qs, u"三、戊[戊一。]"_qs,
                       u"七、己[己一。]"_qs};
    QTest::newRow("a selection as a heading, the rest is its text")
        << u"一、甲\n甲一。加强领导各地要认真。\n二、乙\n乙一。"_qs << addAt(u"加强领导"_qs, true)
        << QStringList{u"一、甲[甲一。]"_qs, u"加强领导[各地要认真。]"_qs, u"二、乙[乙一。]"_qs};
    QTest::newRow("in front matter")
        << u"题目\n前言\n说明。\n一、甲\n甲一。\n二、乙\n乙一。"_qs << addAt(u"前言"_qs)
        << QStringList{u"front"_qs, u"前言[说明。]"_qs, u"一、甲[甲一。]"_qs, u"二、乙[乙一。]"_qs};
    QTest::newRow("at the very beginning")
        << u"前言\n说明。\n一、甲\n甲一。\n二、乙\n乙一。"_qs << addAt(u"前言"_qs)
        << QStringList{u"前言[说明。]"_qs, u"一、甲[甲一。]"_qs, u"二、乙[乙一。]"_qs};
}

void TestOutlineEdits::shapes()
{
    QFETCH(QString, text);
    QFETCH(Edit, edit);
    QFETCH(QStringList, wanted);
    ProjectBuilder builder = built(text);
    // What a test of edits needs is there only if the engine finds it.
    if (QByteArray(QTest::currentDataTag()).startsWith("added like"))
        builder.perform(dropSection(builder.snapshot(), builder.sectionId(u"3"_qs)));
    const Result<Change> change = edit(builder);
    QVERIFY2(change, change ? "" : qPrintable(change.error().message));
    builder.perform(change);
    QCOMPARE(shapeOf(builder), wanted);
    QCOMPARE(treeProblem(builder.snapshot(), builder.documentId()), QString());
    QCOMPARE(test::indexProblems(builder.snapshot()), QStringList());
}

void TestOutlineEdits::fails_data()
{
    QTest::addColumn<Edit>("edit");

    QTest::newRow("promote at the top") << on(u"1"_qs, promoteSection);
    QTest::newRow("demote the first") << on(u"1"_qs, demoteSection);
    QTest::newRow("demote the first below") << on(u"1.1"_qs, demoteSection);
    QTest::newRow("promote a measure") << on(u"3.1"_qs, promoteSection);
    QTest::newRow("drop a measure") << on(u"3.1"_qs, dropSection);
    QTest::newRow("drop the front matter") << on(u"front"_qs, dropSection);
    QTest::newRow("promote the front matter") << on(u"front"_qs, promoteSection);
    QTest::newRow("merge the last") << on(u"3"_qs, mergeWithNextSection);
    QTest::newRow("merge the last below") << on(u"1.2"_qs, mergeWithNextSection);
    QTest::newRow("add where a section begins") << addAt(u"二、"_qs);
    QTest::newRow("add in a heading") << addAt(u"数据"_qs, true);
    QTest::newRow("split at its heading") << splitAt(u"2"_qs, u"二、"_qs);
    QTest::newRow("split outside") << splitAt(u"2"_qs, u"联网"_qs);
}

void TestOutlineEdits::fails()
{
    QFETCH(Edit, edit);
    const ProjectBuilder builder = built();
    const Result<Change> change = edit(builder);
    QVERIFY(!change);
    QCOMPARE(change.error().code, Error::Code::Usage);
    QVERIFY(!change.error().message.isEmpty());
}

void TestOutlineEdits::marksWhatTheReaderShaped()
{
    ProjectBuilder builder = built();
    const SectionId section = builder.sectionId(u"1.1"_qs);
    const SectionId other = builder.sectionId(u"2"_qs);
    builder.perform(promoteSection(builder.snapshot(), section));
    QCOMPARE(builder.snapshot().find(section)->evidence, u"reader"_qs);
    QCOMPARE(builder.snapshot().find(section)->confidence, 1.0);
    QVERIFY(builder.snapshot().find(other)->evidence != u"reader"_qs);
    QCOMPARE(builder.snapshot().find(section)->level, 1);
}

void TestOutlineEdits::renames_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("wanted");

    QTest::newRow("a title") << u"1"_qs << u" 算力\n底座 "_qs << u"算力 底座"_qs;
    QTest::newRow("none: as printed") << u"1"_qs << QString() << u"算力"_qs;
    QTest::newRow("beyond the BMP") << u"2"_qs << u"\U0001F4D6"_qs << u"\U0001F4D6"_qs;
}

void TestOutlineEdits::renames()
{
    QFETCH(QString, path);
    QFETCH(QString, title);
    QFETCH(QString, wanted);
    ProjectBuilder builder = built();
    const SectionId section = builder.sectionId(path);
    builder.perform(renameSection(builder.snapshot(), section, u"另一个"_qs));
    builder.perform(renameSection(builder.snapshot(), section, title));
    QCOMPARE(builder.snapshot().find(section)->title, wanted);
    QVERIFY(renameSection(builder.snapshot(), section, wanted)->isEmpty());
    QVERIFY(!renameSection(builder.snapshot(), builder.sectionId(u"front"_qs), u"x"_qs));
    QVERIFY(!renameSection(builder.snapshot(), builder.sectionId(u"3.1"_qs), u"x"_qs));
}

void TestOutlineEdits::aDroppedHeadingIsTakenBack()
{
    ProjectBuilder builder = built();
    const QStringList before = shapeOf(builder);
    const SectionId section = builder.sectionId(u"2"_qs);
    builder.perform(dropSection(builder.snapshot(), section));
    QVERIFY(isDropped(*builder.snapshot().find(section)));
    const Result<Change> change = addAt(u"二、数据"_qs)(builder);
    QVERIFY(change);
    QCOMPARE(sectionAdded(*change), section);
    builder.perform(change);
    QCOMPARE(shapeOf(builder), before);
}

void TestOutlineEdits::whatHungOnADroppedHeadingIsKept()
{
    ProjectBuilder builder = built();
    const SectionId section = builder.sectionId(u"2"_qs);
    const SectionId before = builder.sectionId(u"1.2"_qs);
    builder.summary(u"2"_qs, u"要开放"_qs).summary(u"1.2"_qs, u"要研发"_qs).read(u"2"_qs);
    builder.noteOn(NoteTarget(section), u"多少？"_qs);
    builder.perform(dropSection(builder.snapshot(), section));
    QCOMPARE(builder.snapshot().notes(NoteTarget(before)).size(), 1);
    QCOMPARE(builder.snapshot().find(before)->summary, u"要研发；要开放"_qs);
    QVERIFY(builder.snapshot().readings(section).isEmpty());
}

void TestOutlineEdits::addsToATextWithoutSections()
{
    ProjectBuilder builder = built(u"导语。\n\n总体要求\n坚持统筹。\n"_qs);
    QVERIFY(shapeOf(builder).isEmpty());
    builder.perform(addAt(u"总体要求"_qs)(builder));
    QCOMPARE(shapeOf(builder), (QStringList{u"front"_qs, u"总体要求[坚持统筹。]"_qs}));
    builder.perform(dropSection(builder.snapshot(), builder.sectionId(u"1"_qs)));
    QCOMPARE(shapeOf(builder), QStringList{u"front"_qs});
    QVERIFY(!addSection(built(QString()).snapshot(), versionOf(builder), {0, 0}));
    const ProjectBuilder empty = built(QString());
    QCOMPARE(addSection(empty.snapshot(), versionOf(empty), {0, 0}).error().code,
             Error::Code::Usage);
    QCOMPARE(addSection(builder.snapshot(), versionOf(builder), {0, 900}).error().code,
             Error::Code::Usage);
}

void TestOutlineEdits::aSelectionEndsBeforeTheNextHeading()
{
    ProjectBuilder builder = built();
    const TextRange range{proposal.indexOf(u"开放数据"_qs), proposal.indexOf(u"培养"_qs)};
    builder.perform(addSection(builder.snapshot(), versionOf(builder), range));
    QCOMPARE(shapeOf(builder).last(2),
             (QStringList{u"开放数据"_qs, u"三、人才[培养。][引进。]"_qs}));
    const SectionTree &tree = builder.snapshot().sections(versionOf(builder));
    const QList<OutlineNode> &nodes = tree.outline().nodes();
    for (qsizetype node = 1; node < nodes.size(); ++node) {
        if (nodes[node].parent < 0)
            QVERIFY(nodes[node - 1].range.end <= nodes[node].range.start);
    }
}

void TestOutlineEdits::undoIsExact()
{
    for (const Edit &edit : {on(u"1.1"_qs, promoteSection), on(u"2"_qs, demoteSection),
                             on(u"1"_qs, dropSection), addAt(u"开放"_qs)}) {
        const ProjectBuilder builder = built();
        ProjectSnapshot project = builder.snapshot();
        const Change change = edit(builder).value();
        project.apply(change);
        project.apply(change.inverted());
        QCOMPARE(test::rowDifferences(project, builder.snapshot()), QStringList());
    }
}

void TestOutlineEdits::anyEditsKeepTheTreeWhole()
{
    QRandomGenerator random(20261129);
    QString text;
    for (int i = 0; i < 60; ++i) {
        static const QStringList lines{u"一、甲乙\n"_qs,
                                       u"二、丙丁\n"_qs,
                                       u"（一）戊己。庚辛。\n"_qs,
                                       u"正文一。正文二；正文三。\n"_qs,
                                       u"\n"_qs,
                                       u"  \U0001F4D6 说明\n"_qs,
                                       u"附件1：表\n"_qs};
        text += lines[random.bounded(static_cast<int>(lines.size()))];
    }
    ProjectBuilder builder = built(text);
    int done = 0;
    for (int i = 0; i < 400; ++i) {
        const SectionTree &tree = builder.snapshot().sections(builder.documentId());
        const int count = static_cast<int>(tree.outline().nodes().size());
        const SectionId id = count == 0 ? SectionId() : tree.idOf(random.bounded(count));
        const qsizetype at = random.bounded(static_cast<int>(text.size()));
        const TextRange range{at, std::min(text.size(), at + random.bounded(6))};
        Result<Change> change = Change{};
        switch (random.bounded(7)) {
        case 0:
            change = promoteSection(builder.snapshot(), id);
            break;
        case 1:
            change = demoteSection(builder.snapshot(), id);
            break;
        case 2:
            change = dropSection(builder.snapshot(), id);
            break;
        case 3:
            change = mergeWithNextSection(builder.snapshot(), id);
            break;
        case 4:
            change = splitSection(builder.snapshot(), id, range);
            break;
        default:
            change = addSection(builder.snapshot(), versionOf(builder), range);
            break;
        }
        if (!change)
            continue;
        ++done;
        QVERIFY(builder.snapshot().accepts(*change));
        builder.perform(change);
        const QString problem = treeProblem(builder.snapshot(), builder.documentId());
        QVERIFY2(problem.isEmpty(), qPrintable(QString::number(i) + u": "_qs + problem));
    }
    QVERIFY(done > 100);
    QCOMPARE(test::indexProblems(builder.snapshot()), QStringList());
}

QTEST_GUILESS_MAIN(TestOutlineEdits)
#include "tst_outlineedits.moc"
