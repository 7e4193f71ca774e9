// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/finding.h"

#include <QRandomGenerator>
#include <QTest>

using namespace meipi;

namespace {

FindQuery words(const QString &text)
{
    FindQuery query;
    query.words = text;
    return query;
}

FindQuery strict(const QString &text)
{
    FindQuery query = words(text);
    query.isStrict = true;
    return query;
}

FindQuery whole(const QString &text)
{
    FindQuery query = words(text);
    query.isWhole = true;
    return query;
}

FindQuery pattern(const QString &text)
{
    FindQuery query = words(text);
    query.isPattern = true;
    return query;
}

FindQuery near(const QString &text, const QString &other, FindQuery::Nearness nearness,
               qsizetype distance = 0)
{
    FindQuery query = words(text);
    query.other = other;
    query.nearness = nearness;
    query.distance = distance;
    return query;
}

struct Findings {
    QList<TextRange> ranges;
    Result<Done> result;
    int batches = 0;
};

Findings find(const FindQuery &query, SearchedText &text)
{
    const auto finder = Finder::make(query);
    if (!finder)
        return {{}, tl::unexpected(finder.error())};
    Findings findings;
    Progress progress;
    findings.result = finder->find(text, progress, [&findings](const QList<TextRange> &ranges) {
        findings.ranges += ranges;
        ++findings.batches;
    });
    return findings;
}

QStringList passages(const FindQuery &query, const QString &string)
{
    SearchedText text{Text(string)};
    QStringList found;
    const Findings findings = find(query, text);
    for (const TextRange &range : findings.ranges)
        found.append(text.text().view(range).toString());
    return found;
}

} // namespace

class TestFinding : public QObject {
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void findsNothingForNothing_data();
    void findsNothingForNothing();
    void findsAlikeInPartsAndAtOnce();
    void findsAsPlainSearchDoes();
    void tellsFirstHitsEarly();
    void keepsTheShadowForTheNextQuery();
    void refusesPatterns_data();
    void refusesPatterns();
    void givesUpRunawayPatterns_data();
    void givesUpRunawayPatterns();
    void matchesLongParagraphsInPieces();
    void stops_data();
    void stops();
};

void TestFinding::finds_data()
{
    QTest::addColumn<FindQuery>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");

    const auto row = [](const char *name, const FindQuery &query, const QString &text,
                        const QStringList &found) {
        QTest::newRow(name) << query << text << found;
    };
    using Near = FindQuery::Nearness;

    // The traps of Chinese text.
    row("across a line end", words(u"公共"_qs), u"推动公\n共服务"_qs, {u"公\n共"_qs});
    row("across a line end and an indent", words(u"公共"_qs), u"推动公\n　　共服务"_qs,
        {u"公\n　　共"_qs});
    row("digits of full width", words(u"2025"_qs), u"到２０２５年"_qs, {u"２０２５"_qs});
    row("half-width query", words(u"２０２５"_qs), u"到2025年"_qs, {u"2025"_qs});
    row("letters of full width", words(u"gdp"_qs), u"ＧＤＰ增长"_qs, {u"ＧＤＰ"_qs});
    row("percent sign", words(u"90%"_qs), u"达90％"_qs, {u"90％"_qs});
    row("simplified for traditional", words(u"发展"_qs), u"經濟發展"_qs, {u"發展"_qs});
    row("traditional for simplified", words(u"發展"_qs), u"经济发展"_qs, {u"发展"_qs});
    row("brackets of either width", words(u"（一）"_qs), u"(一)二"_qs, {u"(一)"_qs});
    row("one character for the bracketed number", words(u"（一）"_qs), u"㈠二"_qs, {u"㈠"_qs});
    row("Kangxi radicals", words(u"一网"_qs), u"⼀⽹通办"_qs, {u"⼀⽹"_qs});
    row("CJK radicals", words(u"意见"_qs), u"征求意⻅"_qs, {u"意⻅"_qs});
    row("one character", words(u"数"_qs), u"数据与算数"_qs, {u"数"_qs, u"数"_qs});
    row("two characters", words(u"公共"_qs), u"公共、公共"_qs, {u"公共"_qs, u"公共"_qs});
    row("a mark only", words(u"。"_qs), u"一。二，三。"_qs, {u"。"_qs, u"。"_qs});
    row("a comma of either width", words(u","_qs), u"一,二，三"_qs, {u","_qs, u"，"_qs});
    row("marks only", words(u"……"_qs), u"等……等"_qs, {u"……"_qs});
    row("no match across a mark", words(u"公共"_qs), u"公。共"_qs, {});
    row("outside the BMP", words(u"\U00020BB7野"_qs), u"去\U00020BB7野家"_qs, {u"\U00020BB7野"_qs});
    row("emoji", words(u"\U0001F4D6"_qs), u"一\U0001F4D6二"_qs, {u"\U0001F4D6"_qs});
    row("right to left", words(u"דהו"_qs), u"אבג דהו"_qs, {u"דהו"_qs});
    row("space around the query", words(u" 数据 "_qs), u"大数据库"_qs, {u"数据"_qs});
    row("space inside the query", words(u"open data"_qs), u"Open  data, opendata"_qs,
        {u"Open  data"_qs});

    row("strict: as printed", strict(u"2025"_qs), u"2025与２０２５"_qs, {u"2025"_qs});
    row("strict: case counts", strict(u"GDP"_qs), u"gdp GDP"_qs, {u"GDP"_qs});
    row("strict: kind of character", strict(u"发展"_qs), u"發展、发展"_qs, {u"发展"_qs});
    row("strict: not across a line end", strict(u"公共"_qs), u"公\n共"_qs, {});
    row("strict: a space", strict(u" "_qs), u"a b　c"_qs, {u" "_qs});
    row("strict: line ends as they come", strict(u"公\r\n共"_qs), u"公\n共"_qs, {u"公\n共"_qs});

    row("whole word", whole(u"公共"_qs), u"推动公共服务均等化"_qs, {u"公共"_qs});
    row("no whole word", whole(u"共服"_qs), u"推动公共服务均等化"_qs, {});
    row("whole word across a line end", whole(u"公共"_qs), u"推动公\n共服务"_qs, {u"公\n共"_qs});
    row("several whole words", whole(u"公共服务"_qs), u"公共服务均等化"_qs, {u"公共服务"_qs});
    row("whole English word", whole(u"plan"_qs), u"planned plan, plan."_qs,
        {u"plan"_qs, u"plan"_qs});
    row("whole word after its part", whole(u"a a"_qs), u"ba a a"_qs, {u"a a"_qs});
    row("whole number", whole(u"30"_qs), u"1,300、30.5、30％"_qs, {u"30"_qs});
    row("whole word, traditional", whole(u"服务"_qs), u"公共服務"_qs, {u"服務"_qs});

    row("pattern", pattern(u"\\d+年"_qs), u"到2025年、2030年"_qs, {u"2025年"_qs, u"2030年"_qs});
    row("pattern: digits of full width", pattern(u"\\d+"_qs), u"２０２５"_qs, {u"２０２５"_qs});
    row("pattern: ends of paragraphs", pattern(u"^.|.$"_qs), u"甲乙丙\n丁戊"_qs,
        {u"甲"_qs, u"丙"_qs, u"丁"_qs, u"戊"_qs});
    row("pattern: nothing across paragraphs", pattern(u"甲\\s*乙"_qs), u"甲\n乙"_qs, {});
    row("pattern: nothing empty", pattern(u"x*"_qs), u"axxb"_qs, {u"xx"_qs});
    row("pattern: case does not count", pattern(u"gdp"_qs), u"GDP"_qs, {u"GDP"_qs});
    row("pattern: a character outside the BMP", pattern(u"^.$"_qs), u"\U0001F4D6"_qs,
        {u"\U0001F4D6"_qs});
    row("pattern: half a pair in the text", pattern(u"乙"_qs), QString(QChar(u'\xd800')) + u'乙',
        {u"乙"_qs});
    FindQuery strictPattern = pattern(u"gdp"_qs);
    strictPattern.isStrict = true;
    row("pattern: strict", strictPattern, u"GDP gdp"_qs, {u"gdp"_qs});
    FindQuery wholePattern = pattern(u"公.|.服"_qs);
    wholePattern.isWhole = true;
    row("pattern: whole words", wholePattern, u"公共服务"_qs, {u"公共"_qs});

    row("within so many characters", near(u"数据"_qs, u"开放"_qs, Near::Characters, 2),
        u"数据的开放。有序，有序数据有序地开放"_qs, {u"数据"_qs});
    row("before as well as behind", near(u"数据"_qs, u"开放"_qs, Near::Characters, 1),
        u"开放的数据"_qs, {u"数据"_qs});
    row("right beside it", near(u"数据"_qs, u"开放"_qs, Near::Characters, 0), u"数据开放"_qs,
        {u"数据"_qs});
    row("distance counts characters", near(u"数"_qs, u"开"_qs, Near::Characters, 1),
        u"数\U0001F4D6开"_qs, {u"数"_qs});
    row("not itself", near(u"数据"_qs, u"数"_qs, Near::Characters, 10), u"数据"_qs, {});
    row("another of its kind", near(u"数"_qs, u"数"_qs, Near::Characters, 1), u"数与数"_qs,
        {u"数"_qs, u"数"_qs});
    row("same sentence", near(u"数据"_qs, u"开放"_qs, Near::Sentence),
        u"数据要开放。数据要安全。开放要有序。"_qs, {u"数据"_qs});
    row("same paragraph", near(u"数据"_qs, u"开放"_qs, Near::Paragraph),
        u"数据要安全。开放要有序。\n数据"_qs, {u"数据"_qs});
    row("folded on both sides", near(u"数据"_qs, u"开放"_qs, Near::Paragraph), u"數據開放"_qs,
        {u"數據"_qs});
    row("nothing near", near(u"数据"_qs, u"开放"_qs, Near::Paragraph), u"数据\n开放"_qs, {});
}

void TestFinding::finds()
{
    QFETCH(FindQuery, query);
    QFETCH(QString, text);
    QFETCH(QStringList, found);

    QCOMPARE(passages(query, text), found);
}

void TestFinding::findsNothingForNothing_data()
{
    QTest::addColumn<FindQuery>("query");

    QTest::newRow("empty") << words({});
    QTest::newRow("blank") << words(u" 　\n"_qs);
    QTest::newRow("invisible") << words(u"\u200b"_qs);
    QTest::newRow("strict and empty") << strict({});
    QTest::newRow("strict half of a pair") << strict(QString(QChar(u'\xd83d')));
    QTest::newRow("empty pattern") << pattern({});
    QTest::newRow("near nothing") << near(u"书"_qs, u" "_qs, FindQuery::Nearness::Paragraph);
}

void TestFinding::findsNothingForNothing()
{
    QFETCH(FindQuery, query);

    const auto finder = Finder::make(query);
    QVERIFY(finder);
    QVERIFY(finder->findsNothing());
    QCOMPARE(passages(query, u"书 \U0001F4D6　书\u200b"_qs), QStringList());
    QCOMPARE(passages(words(u"书"_qs), {}), QStringList());
}

// The shadow of a long text is made in steps, and hits may lie on their borders.
void TestFinding::findsAlikeInPartsAndAtOnce()
{
    QRandomGenerator random(20260301);
    const QStringList pieces{u"公"_qs,      u"共"_qs, u"\n"_qs,   u" "_qs,      u"…"_qs,
                             u"e\u0301"_qs, u"㈠"_qs, u"公共"_qs, u"\u00ad"_qs, u"發"_qs};
    QString string;
    while (string.size() < 1'300'000)
        string += pieces[random.bounded(int(pieces.size()))];
    const FoldedText atOnce(string);
    for (const QString &query : {u"公共"_qs, u"."_qs, u"é"_qs, u"一)公"_qs, u"发共公"_qs}) {
        SearchedText text{Text(string)};
        const Findings grown = find(words(query), text);
        QCOMPARE(grown.ranges, findFolded(atOnce, query));
        QCOMPARE(text.shadow().string(), atOnce.string());
        QCOMPARE(find(words(query), text).ranges, grown.ranges);
    }
}

void TestFinding::findsAsPlainSearchDoes()
{
    QRandomGenerator random(7);
    QString string;
    for (int i = 0; i < 1'500'000; ++i)
        string.append(QChar(u'一' + random.bounded(4)));
    const QString query = string.sliced(1'100'000, 6);
    QList<TextRange> expected;
    for (qsizetype at = string.indexOf(query); at >= 0; at = string.indexOf(query, at + 6))
        expected.append({at, at + 6});
    SearchedText text{Text(string)};
    QCOMPARE(find(strict(query), text).ranges, expected);
    QCOMPARE(find(words(query), text).ranges, expected);
}

void TestFinding::tellsFirstHitsEarly()
{
    SearchedText text{Text(u"数据，"_qs.repeated(500'000))};
    const auto finder = Finder::make(words(u"数据"_qs));
    QVERIFY(finder);
    Progress progress;
    const auto result = finder->find(text, progress, [&](const QList<TextRange> &) {
        // Only a little is folded by then.
        QVERIFY(text.shadow().foldedUnits() < 200'000);
        progress.cancel();
    });
    QVERIFY(!result);
    QCOMPARE(result.error().code, Error::Code::Cancelled);
}

void TestFinding::keepsTheShadowForTheNextQuery()
{
    SearchedText text{Text(u"数据，"_qs.repeated(100'000))};
    QCOMPARE(text.memory(), 0);
    find(words(u"数据"_qs), text);
    QCOMPARE(text.shadow().foldedUnits(), text.text().size());
    const QChar *made = text.shadow().string().constData();
    find(words(u"据"_qs), text);
    QCOMPARE(text.shadow().string().constData(), made);
    QVERIFY(text.memory() < 3 * text.text().size());
}

void TestFinding::refusesPatterns_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<qsizetype>("offset");

    const int malformed = int(Error::Code::Malformed);
    QTest::newRow("open group") << u"(数据"_qs << malformed << qsizetype(3);
    QTest::newRow("nothing to repeat") << u"数据|*"_qs << malformed << qsizetype(3);
    QTest::newRow("too long") << u"a"_qs.repeated(10'001) << int(Error::Code::TooLarge)
                              << qsizetype(-1);
    QTest::newRow("far too large when compiled")
        << u"(((a{1000}){1000}){1000}){1000}"_qs << malformed << qsizetype(-2);
}

void TestFinding::refusesPatterns()
{
    QFETCH(QString, words);
    QFETCH(int, code);
    QFETCH(qsizetype, offset);

    const auto finder = Finder::make(pattern(words));
    QVERIFY(!finder);
    QCOMPARE(int(finder.error().code), code);
    if (offset >= -1)
        QCOMPARE(finder.error().offset, offset);
    QVERIFY(!finder.error().message.isEmpty());
}

void TestFinding::givesUpRunawayPatterns_data()
{
    QTest::addColumn<QString>("words");

    QTest::newRow("nested repetitions") << u"(a+)+$"_qs;
    QTest::newRow("alternatives") << u"(a|a|aa)+$"_qs;
    QTest::newRow("with a limit of their own") << u"(*LIMIT_MATCH=4000000000)(a+)+$"_qs;
}

void TestFinding::givesUpRunawayPatterns()
{
    QFETCH(QString, words);

    // Without limits, it takes longer than any test may.
    SearchedText text{Text(u"b\n"_qs + u"a"_qs.repeated(5000) + u'b')};
    const Findings findings = find(pattern(words), text);
    QVERIFY(!findings.result);
    QCOMPARE(findings.result.error().code, Error::Code::TooLarge);
}

void TestFinding::matchesLongParagraphsInPieces()
{
    QString string = u"\U0001F4D6"_qs.repeated(30'000);
    for (qsizetype at = 1000; at < string.size(); at += 1000)
        string.replace(at, 6, u"数据开放共享"_qs);
    SearchedText text{Text(string)};
    const Findings findings = find(pattern(u"(?<=\U0001F4D6)数.*?享"_qs), text);
    QVERIFY(findings.result);
    QCOMPARE(findings.ranges.size(), 59);
    for (qsizetype i = 0; i < 59; ++i)
        QCOMPARE(findings.ranges[i], (TextRange{1000 * (i + 1), 1000 * (i + 1) + 6}));
    const Findings greedy = find(pattern(u"数.*享"_qs), text);
    for (qsizetype i = 1; i < greedy.ranges.size(); ++i)
        QVERIFY(greedy.ranges[i - 1].end <= greedy.ranges[i].start);
}

void TestFinding::stops_data()
{
    QTest::addColumn<FindQuery>("query");

    QTest::newRow("words") << words(u"数"_qs);
    QTest::newRow("strict") << strict(u"数"_qs);
    QTest::newRow("pattern") << pattern(u"数"_qs);
    QTest::newRow("near") << near(u"数"_qs, u"据"_qs, FindQuery::Nearness::Section);
}

void TestFinding::stops()
{
    QFETCH(FindQuery, query);

    SearchedText text{Text(u"数据"_qs)};
    Progress progress;
    progress.cancel();
    const auto result = Finder::make(query)->find(
        text, progress, [](const QList<TextRange> &) { QFAIL("found something"); });
    QVERIFY(!result);
    QCOMPARE(result.error().code, Error::Code::Cancelled);
}

QTEST_GUILESS_MAIN(TestFinding)
#include "tst_finding.moc"
