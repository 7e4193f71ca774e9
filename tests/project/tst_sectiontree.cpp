// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/sectiontree.h"
#include "support/outlinesketch.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace meipi;
using meipi::test::OutlineSketch;

class TestSectionTree : public QObject {
    Q_OBJECT

private slots:
    void anOutlineComesBackFromItsRows();
    void theOrderOfRowsDoesNotMatter();
    void childrenOfMissingParentsStandAtTheTop();
    void circlesStayOut();
    void aRowThatIsItsOwnParentStaysOut();
    void nestsAsDeepAsThereAreRows();
    void unknownIdsHaveNoNode();
};

static const QString body =
    u"导语。\n一、算力\n建设枢纽。开放数据。\n（一）标准\n先行。\n二、人才\n培养。\n作者简介"_qs;

static Outline sample()
{
    return OutlineSketch(body)
        .front(u"导语。"_qs)
        .section(0, 1, u"一、"_qs, u"算力"_qs, u"先行。"_qs)
        .measure(1, u"建设枢纽。"_qs)
        .measure(1, u"开放数据。"_qs)
        .section(1, 1, u"（一）"_qs, u"标准"_qs, u"先行。"_qs)
        .measure(2, u"先行。"_qs)
        .section(0, 2, u"二、"_qs, u"人才"_qs, u"培养。"_qs)
        .measure(1, u"培养。"_qs)
        .back(u"作者"_qs, u"简介"_qs)
        .outline();
}

void TestSectionTree::anOutlineComesBackFromItsRows()
{
    const Outline outline = sample();
    const VersionId version = VersionId::create();
    const QList<Section> rows = sectionsFrom(outline, version);
    QCOMPARE(rows.size(), 9);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QCOMPARE(rows[i].version, version);
        QVERIFY(!rows[i].id.isNull());
        const int parent = outline.nodes()[i].parent;
        QCOMPARE(rows[i].parent, parent < 0 ? SectionId() : rows[parent].id);
    }
    const SectionTree tree(rows);
    QCOMPARE(tree.outline().nodes(), outline.nodes());
    for (int node = 0; node < rows.size(); ++node) {
        QCOMPARE(tree.idOf(node), rows[node].id);
        QCOMPARE(tree.nodeOf(rows[node].id), node);
    }
}

void TestSectionTree::theOrderOfRowsDoesNotMatter()
{
    QList<Section> rows = sectionsFrom(sample(), VersionId::create());
    const SectionTree wanted(rows);
    QRandomGenerator random(5);
    for (int i = 0; i < 50; ++i) {
        std::shuffle(rows.begin(), rows.end(), random);
        QCOMPARE(SectionTree(rows).outline().nodes(), wanted.outline().nodes());
    }
}

void TestSectionTree::childrenOfMissingParentsStandAtTheTop()
{
    QList<Section> rows = sectionsFrom(sample(), VersionId::create());
    const SectionId gone = rows[1].id;
    rows.removeAt(1);
    const SectionTree tree(rows);
    QCOMPARE(tree.outline().nodes().size(), 8);
    QCOMPARE(tree.nodeOf(gone), -1);
    QCOMPARE(tree.outline().nodes()[tree.nodeOf(rows[1].id)].parent, -1);
    // Their own children stay below them.
    const int subsection = tree.nodeOf(rows[3].id);
    QCOMPARE(tree.outline().nodes()[subsection].label, u"（一）"_qs);
    QCOMPARE(tree.outline().nodes()[tree.nodeOf(rows[4].id)].parent, subsection);
}

void TestSectionTree::circlesStayOut()
{
    QList<Section> rows = sectionsFrom(sample(), VersionId::create());
    rows[1].parent = rows[4].id; // 一、 under its own （一）
    const SectionTree tree(rows);
    QCOMPARE(tree.outline().nodes().size(), 4);
    QCOMPARE(tree.nodeOf(rows[1].id), -1);
    QCOMPARE(tree.nodeOf(rows[5].id), -1);
    QVERIFY(tree.nodeOf(rows[6].id) >= 0);
    QCOMPARE(tree.outline().nodes()[tree.nodeOf(rows[7].id)].parent, tree.nodeOf(rows[6].id));
}

void TestSectionTree::aRowThatIsItsOwnParentStaysOut()
{
    QList<Section> rows = sectionsFrom(sample(), VersionId::create());
    rows[0].parent = rows[0].id;
    const SectionTree tree(rows);
    QCOMPARE(tree.outline().nodes().size(), 8);
    QCOMPARE(tree.nodeOf(rows[0].id), -1);
}

void TestSectionTree::nestsAsDeepAsThereAreRows()
{
    constexpr int depth = 20000;
    QList<Section> rows;
    for (int i = 0; i < depth; ++i) {
        Section row;
        row.id = SectionId::create();
        row.parent = i == 0 ? SectionId() : rows[i - 1].id;
        row.ordinal = 1;
        row.range = {0, 10};
        rows.append(row);
    }
    std::reverse(rows.begin(), rows.end());
    const SectionTree tree(rows);
    QCOMPARE(tree.outline().nodes().size(), depth);
    QCOMPARE(tree.outline().nodes().last().parent, depth - 2);
}

void TestSectionTree::unknownIdsHaveNoNode()
{
    QCOMPARE(SectionTree().nodeOf(SectionId::create()), -1);
    QCOMPARE(SectionTree().nodeOf({}), -1);
    QVERIFY(SectionTree(QList<Section>()).outline().nodes().isEmpty());
}

QTEST_GUILESS_MAIN(TestSectionTree)
#include "tst_sectiontree.moc"
