// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/measures.h"
#include "outline/outlinefinder.h"

#include <QTest>

using namespace meipi;

class TestMeasures : public QObject {
    Q_OBJECT

private slots:
    void cutsABodyIntoStatements_data();
    void cutsABodyIntoStatements();
    void shortensTitles_data();
    void shortensTitles();
    void splits_data();
    void splits();
    void joinsWithTheNext();
    void refusesWhatIsNoMeasure();
};

void TestMeasures::cutsABodyIntoStatements_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("from");
    QTest::addColumn<QStringList>("measures");

    QTest::newRow("sentences") << u"甲。乙。"_qs << qsizetype(0)
                               << QStringList{u"甲。"_qs, u"乙。"_qs};
    QTest::newRow("semicolons") << u"甲；乙；丙。"_qs << qsizetype(0)
                                << QStringList{u"甲；"_qs, u"乙；"_qs, u"丙。"_qs};
    QTest::newRow("quoted sentence") << u"以“先行；先试”为原则。"_qs << qsizetype(0)
                                     << QStringList{u"以“先行；先试”为原则。"_qs};
    QTest::newRow("mark in brackets") << u"设立专项（含补贴；贷款）。"_qs << qsizetype(0)
                                      << QStringList{u"设立专项（含补贴；贷款）。"_qs};
    QTest::newRow("paragraphs") << u"甲。\n　　乙。\n"_qs << qsizetype(0)
                                << QStringList{u"甲。"_qs, u"　　乙。"_qs};
    QTest::newRow("blank lines") << u"甲。\n\n  \n乙。"_qs << qsizetype(0)
                                 << QStringList{u"甲。"_qs, u"乙。"_qs};
    QTest::newRow("page number between")
        << u"甲。\n— 3 —\n乙。"_qs << qsizetype(0) << QStringList{u"甲。"_qs, u"乙。"_qs};
    QTest::newRow("within a line")
        << u"（一）甲。乙。"_qs << qsizetype(5) << QStringList{u"乙。"_qs};
    QTest::newRow("no final mark")
        << u"甲。乙"_qs << qsizetype(0) << QStringList{u"甲。"_qs, u"乙"_qs};
    QTest::newRow("empty") << u"甲"_qs << qsizetype(1) << QStringList();
}

void TestMeasures::cutsABodyIntoStatements()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, from);
    QFETCH(QStringList, measures);

    const Text whole(text);
    QStringList found;
    const QList<TextRange> ranges = measuresIn(whole, {from, whole.size()});
    for (const TextRange range : ranges)
        found.append(whole.view(range).toString());
    QCOMPARE(found, measures);
}

void TestMeasures::shortensTitles_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("title");

    QTest::newRow("short") << u"加强领导。"_qs << u"加强领导。"_qs;
    QTest::newRow("indented") << u"　　加强领导。 "_qs << u"加强领导。"_qs;
    QTest::newRow("bold words") << u"**加强**领导。"_qs << u"加强领导。"_qs;
    QTest::newRow("line break inside") << u"加强\n  领导。"_qs << u"加强 领导。"_qs;
    QTest::newRow("forty characters") << QString(40, u'甲') << QString(40, u'甲');
    QTest::newRow("Latin, as wide") << QString(80, u'a') << QString(80, u'a');
    QTest::newRow("Latin, too wide") << QString(81, u'a') << QString(78, u'a') + u'…';
    QTest::newRow("Latin, cut between words")
        << QString(70, u'a') + u" bcde fghijklmnop"_qs << QString(70, u'a') + u" bcde…"_qs;
    QTest::newRow("long") << QString(41, u'甲') << QString(39, u'甲') + u'…';
    QTest::newRow("a pair at the cut")
        << QString(38, u'甲') + u"a\U00020BB7乙乙乙"_qs << QString(38, u'甲') + u"a…"_qs;
    QTest::newRow("a pair is one wide character")
        << QString(38, u'甲') + u"\U00020BB7乙乙乙"_qs << QString(38, u'甲') + u"\U00020BB7…"_qs;
}

void TestMeasures::shortensTitles()
{
    QFETCH(QString, statement);
    QFETCH(QString, title);

    QCOMPARE(measureTitle(statement), title);
}

void TestMeasures::splits_data()
{
    QTest::addColumn<QString>("at"); // what stands right of the cut; empty: at the very end
    QTest::addColumn<QString>("first"); // empty: refused
    QTest::addColumn<QString>("second");

    QTest::newRow("between words")
        << u"并补贴"_qs << u"建设\U00020BB7枢纽, "_qs << u"并补贴运营。"_qs;
    QTest::newRow("before a space")
        << u" 并补贴"_qs << u"建设\U00020BB7枢纽, "_qs << u"并补贴运营。"_qs;
    QTest::newRow("inside a pair")
        << QString(QChar(0xdfb7)) << u"建设"_qs << u"\U00020BB7枢纽, 并补贴运营。"_qs;
    QTest::newRow("at the start") << u"建设"_qs << QString() << QString();
    QTest::newRow("before the final mark") << u"。\n"_qs << QString() << QString();
    QTest::newRow("at the end") << QString() << QString() << QString();
}

void TestMeasures::splits()
{
    QFETCH(QString, at);
    QFETCH(QString, first);
    QFETCH(QString, second);

    const Text text(u"一、算力\n建设\U00020BB7枢纽, 并补贴运营。\n二、数据\n开放数据。"_qs);
    const Outline outline = findOutline(text);
    const int measure = outline.nodeAtPath(u"1.1");
    QVERIFY(measure >= 0);
    const qsizetype position =
        at.isEmpty() ? outline.nodes()[measure].range.end : text.string().indexOf(at);
    const auto halves = measureHalves(text, outline, measure, position);
    QCOMPARE(halves.has_value(), !first.isEmpty());
    if (!halves) {
        QCOMPARE(halves.error().code, Error::Code::Usage);
        return;
    }
    QCOMPARE(text.view(halves->first).toString(), first);
    QCOMPARE(text.view(halves->second).toString(), second);
}

void TestMeasures::joinsWithTheNext()
{
    const Text text(u"一、算力\n建设枢纽。\n\n补贴运营。\n二、数据\n开放数据。"_qs);
    const Outline outline = findOutline(text);
    const auto joined = joinedWithNextMeasure(outline, outline.nodeAtPath(u"1.1"));
    QVERIFY(joined);
    QCOMPARE(text.view(*joined).toString(), u"建设枢纽。\n\n补贴运营。"_qs);

    const auto last = joinedWithNextMeasure(outline, outline.nodeAtPath(u"1.2"));
    QVERIFY(!last);
    QCOMPARE(last.error().code, Error::Code::Usage);
}

void TestMeasures::refusesWhatIsNoMeasure()
{
    const Text text(u"一、算力\n建设枢纽。\n二、数据\n开放数据。"_qs);
    const Outline outline = findOutline(text);
    for (const int node :
         {-1, outline.nodeAtPath(u"1"), static_cast<int>(outline.nodes().size())}) {
        QVERIFY(!measureHalves(text, outline, node, 7));
        QVERIFY(!joinedWithNextMeasure(outline, node));
    }
}

QTEST_GUILESS_MAIN(TestMeasures)
#include "tst_measures.moc"
