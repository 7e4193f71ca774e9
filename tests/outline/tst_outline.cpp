// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/outline.h"

#include <QTest>

using namespace meipi;
using Kind = OutlineNode::Kind;

namespace {

OutlineNode node(Kind kind, int parent, int ordinal, TextRange range)
{
    OutlineNode result;
    result.kind = kind;
    result.parent = parent;
    result.ordinal = ordinal;
    result.range = range;
    return result;
}

// front [0,10), 一、[11,40) with two children and three measures, 二、[41,60), a part, back
QList<OutlineNode> sample()
{
    QList<OutlineNode> nodes{
        node(Kind::Front, -1, 0, {0, 10}),   node(Kind::Section, -1, 1, {11, 40}),
        node(Kind::Section, 1, 3, {15, 30}), node(Kind::Measure, 2, 1, {18, 22}),
        node(Kind::Measure, 2, 0, {22, 26}), node(Kind::Measure, 2, 2, {26, 30}),
        node(Kind::Section, 1, 4, {31, 40}), node(Kind::Section, -1, 2, {41, 60}),
        node(Kind::Part, -1, 1, {61, 90}),   node(Kind::Section, 8, 1, {70, 80}),
        node(Kind::Section, 8, 2, {81, 90}), node(Kind::Back, -1, 0, {91, 95}),
    };
    nodes[4].setAside = true;
    return nodes;
}

} // namespace

class TestOutline : public QObject {
    Q_OBJECT

private slots:
    void citesEveryNode();
    void countsPlacesWhereOrdinalsDoNotServe_data();
    void countsPlacesWhereOrdinalsDoNotServe();
    void countsPartsFromTheFirstThatHasSections();
    void tellsBackMattersApart();
    void findsNodesByPath_data();
    void findsNodesByPath();
    void findsNodesByPosition_data();
    void findsNodesByPosition();
    void walksTheTree();
    void isEmptyWithoutNodes();
};

void TestOutline::citesEveryNode()
{
    const Outline outline(sample());
    const QStringList expected{u"front"_qs, u"1"_qs, u"1.3"_qs, u"1.3.1"_qs, QString(), u"1.3.2"_qs,
                               u"1.4"_qs,   u"2"_qs, QString(), u"2:1"_qs,   u"2:2"_qs, u"back"_qs};
    for (int i = 0; i < expected.size(); ++i)
        QCOMPARE(outline.path(i), expected[i]);
}

void TestOutline::countsPlacesWhereOrdinalsDoNotServe_data()
{
    QTest::addColumn<QList<int>>("ordinals");
    QTest::addColumn<QStringList>("paths");

    QTest::newRow("ordinals") << QList<int>{4, 3, 10} << QStringList{u"4"_qs, u"3"_qs, u"10"_qs};
    QTest::newRow("repeated") << QList<int>{1, 2, 2} << QStringList{u"1"_qs, u"2"_qs, u"3"_qs};
    QTest::newRow("no numbers") << QList<int>{0, 0} << QStringList{u"1"_qs, u"2"_qs};
    QTest::newRow("preamble") << QList<int>{0, 1, 2} << QStringList{u"0"_qs, u"1"_qs, u"2"_qs};
    QTest::newRow("the first lost its number")
        << QList<int>{0, 2, 3} << QStringList{u"1"_qs, u"2"_qs, u"3"_qs};
    QTest::newRow("one in the middle takes a number away")
        << QList<int>{1, 0, 2} << QStringList{u"1"_qs, u"2"_qs, u"3"_qs};
}

void TestOutline::countsPlacesWhereOrdinalsDoNotServe()
{
    QFETCH(QList<int>, ordinals);
    QFETCH(QStringList, paths);

    QList<OutlineNode> nodes;
    for (const int ordinal : std::as_const(ordinals))
        nodes.append(node(Kind::Section, -1, ordinal, {nodes.size() * 10, nodes.size() * 10 + 9}));
    const Outline outline(nodes);
    for (int i = 0; i < paths.size(); ++i)
        QCOMPARE(outline.path(i), paths[i]);
}

void TestOutline::countsPartsFromTheFirstThatHasSections()
{
    const Outline outline({node(Kind::Front, -1, 0, {0, 10}), node(Kind::Part, -1, 1, {11, 30}),
                           node(Kind::Section, 1, 1, {15, 30}), node(Kind::Part, -1, 2, {31, 50}),
                           node(Kind::Section, 3, 1, {35, 50})});
    QCOMPARE(outline.path(2), u"1"_qs);
    QCOMPARE(outline.path(4), u"2:1"_qs);
}

void TestOutline::tellsBackMattersApart()
{
    const Outline outline({node(Kind::Section, -1, 1, {0, 10}), node(Kind::Back, -1, 0, {11, 20}),
                           node(Kind::Part, -1, 1, {21, 40}), node(Kind::Section, 2, 1, {25, 40}),
                           node(Kind::Back, -1, 0, {41, 50})});
    QCOMPARE(outline.path(1), u"1:back"_qs);
    QCOMPARE(outline.path(4), u"back"_qs);
}

void TestOutline::findsNodesByPath_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("node");

    QTest::newRow("front") << u"front"_qs << 0;
    QTest::newRow("section") << u"2"_qs << 7;
    QTest::newRow("nested") << u"1.4"_qs << 6;
    QTest::newRow("measure") << u"1.3.2"_qs << 5;
    QTest::newRow("in a part") << u"2:2"_qs << 10;
    QTest::newRow("back") << u"back"_qs << 11;
    QTest::newRow("prefix of another") << u"1.3.20"_qs << -1;
    QTest::newRow("none") << u"9"_qs << -1;
    QTest::newRow("empty") << QString() << -1;
}

void TestOutline::findsNodesByPath()
{
    QFETCH(QString, path);
    QFETCH(int, node);

    QCOMPARE(Outline(sample()).nodeAtPath(path), node);
}

void TestOutline::findsNodesByPosition_data()
{
    QTest::addColumn<qsizetype>("position");
    QTest::addColumn<int>("node");
    QTest::addColumn<int>("section");

    QTest::newRow("start") << qsizetype(0) << 0 << 0;
    QTest::newRow("between nodes") << qsizetype(10) << -1 << -1;
    QTest::newRow("heading of a section") << qsizetype(12) << 1 << 1;
    QTest::newRow("first of a measure") << qsizetype(22) << 4 << 2;
    QTest::newRow("last of a measure") << qsizetype(21) << 3 << 2;
    QTest::newRow("after the last child") << qsizetype(30) << 1 << 1;
    QTest::newRow("in a part before its sections") << qsizetype(65) << 8 << 8;
    QTest::newRow("past the end") << qsizetype(95) << -1 << -1;
    QTest::newRow("before the text") << qsizetype(-1) << -1 << -1;
}

void TestOutline::findsNodesByPosition()
{
    QFETCH(qsizetype, position);
    QFETCH(int, node);
    QFETCH(int, section);

    const Outline outline(sample());
    QCOMPARE(outline.nodeAt(position), node);
    QCOMPARE(outline.sectionAt(position), section);
}

void TestOutline::walksTheTree()
{
    const Outline outline(sample());
    QCOMPARE(outline.children(-1), (QList<int>{0, 1, 7, 8, 11}));
    QCOMPARE(outline.children(1), (QList<int>{2, 6}));
    QCOMPARE(outline.children(0), QList<int>());
    QCOMPARE(outline.nextSibling(1), 7);
    QCOMPARE(outline.nextSibling(2), 6);
    QCOMPARE(outline.nextSibling(6), -1);
    QCOMPARE(outline.nextSibling(11), -1);
    QCOMPARE(outline.depth(1), 0);
    QCOMPARE(outline.depth(5), 2);
    QVERIFY(outline.hasSections());
}

void TestOutline::isEmptyWithoutNodes()
{
    const Outline outline({}, u"标题"_qs);
    QVERIFY(!outline.hasSections());
    QCOMPARE(outline.nodeAt(0), -1);
    QCOMPARE(outline.children(-1), QList<int>());
    QCOMPARE(outline.documentTitle(), u"标题"_qs);
}

QTEST_GUILESS_MAIN(TestOutline)
#include "tst_outline.moc"
