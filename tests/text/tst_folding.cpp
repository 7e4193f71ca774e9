// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/folding.h"
#include "text/foldtable.h"
#include "text/pinyin.h"

#include <QRandomGenerator>
#include <QTest>

using namespace meipi;

class TestFolding : public QObject {
    Q_OBJECT

private slots:
    void takesSpellingsForTheSame_data();
    void takesSpellingsForTheSame();
    void keepsDifferentThingsApart_data();
    void keepsDifferentThingsApart();
    void foldsEveryCharacterForGood();
    void findsInTheText_data();
    void findsInTheText();
    void findsNothingForNothing();
    void mapsBackWhatItWasMadeFrom();
    void clampsRanges();
    void staysLinear_data();
    void staysLinear();
    void filters_data();
    void filters();
    void hasPinyinInitials_data();
    void hasPinyinInitials();
};

void TestFolding::takesSpellingsForTheSame_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");

    const auto row = [](const char *name, const QString &one, const QString &other) {
        QTest::newRow(name) << one << other;
    };
    row("case", u"GDP Straße"_qs, u"gdp STRASSE"_qs);
    row("Greek and Cyrillic case", u"ΣΟΦΟΣ Жизнь"_qs, u"σοφος жИЗНЬ"_qs);
    row("full-width letters and digits", u"ＧＤＰ２０２５"_qs, u"gdp2025"_qs);
    row("full-width marks", u"（90％），！"_qs, u"(90%),!"_qs);
    row("ideographic space", u"一　二"_qs, u"一 二"_qs);
    row("several spaces", u"national  \t plan"_qs, u"national plan"_qs);
    row("half-width kana", u"ｶﾞｲﾄﾞ"_qs, u"ガイド"_qs);
    row("traditional characters", u"發展雲計算與數據"_qs, u"发展云计算与数据"_qs);
    row("one character for two", u"皇后以後"_qs, u"皇后以后"_qs);
    row("Kangxi radicals", u"⼀⽹⾒⾨"_qs, u"一网见门"_qs);
    row("CJK radicals", u"意⻅⻔⻓⻢"_qs, u"意见门长马"_qs);
    row("radical outside the BMP", u"⺇"_qs, u"\U00020628"_qs);
    row("compatibility ideograph", u"\uF9B4\U0002F81A"_qs, u"领冬"_qs);
    row("composed or not", u"caf\u00e9"_qs, u"cafe\u0301"_qs);
    row("marks in another order", u"a\u0323\u0302"_qs, u"a\u0302\u0323"_qs);
    row("bracketed number", u"㈠⑴"_qs, u"(一)(1)"_qs);
    row("Hangul", u"\u1112\u1161\u11ab글"_qs, u"한글"_qs);
    row("soft hyphen and zero width", u"co\u00adop\u200berate\ufeff"_qs, u"cooperate"_qs);
    row("variation selector", u"葛\U000E0100\uFE00"_qs, u"葛"_qs);
    row("line end in Chinese", u"推动公\n共服务"_qs, u"推动公共服务"_qs);
    row("line end with indent", u"推动公 \r\n　　共服务"_qs, u"推动公共服务"_qs);
    row("line end by Latin in Chinese", u"增长\n30%\n以上"_qs, u"增长30%以上"_qs);
    row("line end in English", u"national\n  plan"_qs, u"national plan"_qs);
    row("line end at the edge", u"\nplan \n"_qs, u"plan"_qs);
    row("line separator", u"公\u2028共"_qs, u"公共"_qs);
}

void TestFolding::takesSpellingsForTheSame()
{
    QFETCH(QString, one);
    QFETCH(QString, other);

    QCOMPARE(folded(one), folded(other));
    QCOMPARE(FoldedText(one).string(), folded(one));
}

void TestFolding::keepsDifferentThingsApart_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");

    QTest::newRow("accents") << u"resume"_qs << u"resumé"_qs;
    QTest::newRow("space between Han characters") << u"公 共"_qs << u"公共"_qs;
    QTest::newRow("line end in Korean") << u"정책\n제안"_qs << u"정책제안"_qs;
    QTest::newRow("full stops") << u"。"_qs << u"."_qs;
    QTest::newRow("Han characters that look alike") << u"未"_qs << u"末"_qs;
}

void TestFolding::keepsDifferentThingsApart()
{
    QFETCH(QString, one);
    QFETCH(QString, other);

    QVERIFY(folded(one) != folded(other));
}

// What is folded must not change when it is folded again, or a query copied from a match fails.
void TestFolding::foldsEveryCharacterForGood()
{
    for (char32_t codePoint = 1; codePoint < 0x30000; ++codePoint) {
        const QString text = QString::fromUcs4(&codePoint, 1);
        const QString once = folded(text);
        if (folded(once) != once)
            QFAIL(qPrintable(QStringLiteral("U+%1").arg(codePoint, 4, 16)));
        if (foldedCluster(text) != once && !QChar::isSpace(codePoint))
            QFAIL(qPrintable(QStringLiteral("cluster U+%1").arg(codePoint, 4, 16)));
    }
}

void TestFolding::findsInTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("found");

    const auto row = [](const char *name, const QString &text, const QString &query,
                        const QStringList &found) {
        QTest::newRow(name) << text << query << found;
    };
    row("each once", u"算力，数据，算力"_qs, u"算力"_qs, {u"算力"_qs, u"算力"_qs});
    row("none", u"算力"_qs, u"数据"_qs, {});
    row("not overlapping", u"aaaa"_qs, u"aa"_qs, {u"aa"_qs, u"aa"_qs});
    row("across a line end", u"推动公\n　　共服务"_qs, u"公共"_qs, {u"公\n　　共"_qs});
    row("what vanished at the edge is out", u"推动\n公共\n服务"_qs, u"公共"_qs, {u"公共"_qs});
    row("query with a line end", u"推动公共服务"_qs, u"公\n共"_qs, {u"公共"_qs});
    row("traditional in simplified", u"推动数据发展"_qs, u"數據"_qs, {u"数据"_qs});
    row("part of a character", u"见㈠、…"_qs, u"一"_qs, {u"㈠"_qs});
    row("one character, several matches", u"等…等"_qs, u"."_qs, {u"…"_qs});
    row("after one that grew", u"㈠算力"_qs, u"算"_qs, {u"算"_qs});
    row("after one that shrank", u"e\u0301\u00ad算力"_qs, u"算力"_qs, {u"算力"_qs});
    row("letter with its marks", u"caf\u0065\u0301s"_qs, u"CAFÉ"_qs, {u"caf\u0065\u0301"_qs});
    row("outside the BMP", u"\U0001F4D6\U00020BB7野"_qs, u"\U00020BB7"_qs, {u"\U00020BB7"_qs});
    row("half of a pair", u"\U0001F4D6"_qs, QString(QChar(u'\xd83d')), {});
    row("at both ends", u"算力算"_qs, u"算"_qs, {u"算"_qs, u"算"_qs});
    row("right to left", u"אבג דהו"_qs, u"ד"_qs, {u"ד"_qs});
}

void TestFolding::findsInTheText()
{
    QFETCH(QString, text);
    QFETCH(QString, query);
    QFETCH(QStringList, found);

    QStringList passages;
    const QList<TextRange> ranges = findFolded(FoldedText(text), query);
    for (const TextRange &range : ranges)
        passages.append(text.sliced(range.start, range.length()));
    QCOMPARE(passages, found);
}

void TestFolding::findsNothingForNothing()
{
    QVERIFY(findFolded(FoldedText(u"算力"_qs), {}).isEmpty());
    QVERIFY(findFolded(FoldedText(u"算力"_qs), u"\u200b"_qs).isEmpty());
    QVERIFY(findFolded(FoldedText(u"算力"_qs), u"\n"_qs).isEmpty());
    QVERIFY(findFolded(FoldedText(QString()), u"算力"_qs).isEmpty());
}

// Every stretch of the shadow is the fold of the stretch of text that it maps to.
void TestFolding::mapsBackWhatItWasMadeFrom()
{
    const QStringList pieces{u"算"_qs, u"發"_qs,         u"a"_qs, u"Ａ"_qs,      u"\n"_qs,
                             u" "_qs,  u"㈠"_qs,         u"…"_qs, u"e\u0301"_qs, u"\u00ad"_qs,
                             u"⻅"_qs, u"\U00020BB7"_qs, u"ß"_qs, u"。"_qs};
    QRandomGenerator random(20240305);
    for (int run = 0; run < 3000; ++run) {
        QString text;
        const int length = random.bounded(12);
        for (int i = 0; i < length; ++i)
            text.append(pieces[random.bounded(int(pieces.size()))]);
        const FoldedText shadow(text);
        qsizetype end = 0;
        for (qsizetype i = 0; i < shadow.string().size(); ++i) {
            const TextRange range = shadow.original({i, i + 1});
            QVERIFY(range.start >= 0 && range.start < range.end && range.end <= text.size());
            QVERIFY2(range.end >= end, qPrintable(text));
            end = range.end;
            const QString original = text.sliced(range.start, range.length());
            if (!original.front().isSpace() && original.isValidUtf16())
                QVERIFY2(folded(original).contains(shadow.string()[i]), qPrintable(text));
        }
    }
}

void TestFolding::clampsRanges()
{
    const FoldedText shadow(u"甲\n乙"_qs);
    QCOMPARE(shadow.original({-7, 700}), (TextRange{0, 3}));
    QCOMPARE(shadow.original({1, 1}), (TextRange{2, 2}));
    QCOMPARE(shadow.original({700, 701}), (TextRange{3, 3}));
    QCOMPARE(FoldedText(QString()).original({0, 1}), (TextRange{0, 0}));
    QCOMPARE(FoldedText(u"\n\n"_qs).original({0, 1}), (TextRange{2, 2}));
}

void TestFolding::staysLinear_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("marks on one letter") << u"a"_qs + u"\u0301"_qs.repeated(500000);
    QTest::newRow("spaces") << u" "_qs.repeated(500000);
    QTest::newRow("line ends") << u"甲\n"_qs.repeated(500000);
    QTest::newRow("characters that grow") << u"\uFDFA"_qs.repeated(200000);
    QTest::newRow("unpaired surrogates") << QString(500000, QChar(u'\xd800'));
}

void TestFolding::staysLinear()
{
    QFETCH(QString, text);

    // Quadratic, these take longer than any test may.
    const FoldedText shadow(text);
    findFolded(shadow, u"a\u0301"_qs);
    QVERIFY(shadow.string().isValidUtf16());
}

void TestFolding::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("matches");

    const auto row = [](const char *name, const QString &text, const QString &query, bool matches) {
        QTest::newRow(name) << text << query << matches;
    };
    row("part", u"自主算力"_qs, u"算力"_qs, true);
    row("not a part", u"自主算力"_qs, u"数据"_qs, false);
    row("empty query", u"自主算力"_qs, QString(), true);
    row("blank query", u"自主算力"_qs, u"　 "_qs, true);
    row("empty text", QString(), u"a"_qs, false);
    row("both empty", QString(), QString(), true);
    row("initials", u"自主算力"_qs, u"sl"_qs, true);
    row("initials in capitals", u"自主算力"_qs, u"ZZ"_qs, true);
    row("initials in full width", u"自主算力"_qs, u"ｓｌ"_qs, true);
    row("initials of what is not there", u"自主算力"_qs, u"sj"_qs, false);
    row("initials not in a row", u"算法动力"_qs, u"sl"_qs, false);
    row("character and initial", u"自主算力"_qs, u"算l"_qs, true);
    row("initials around a mark", u"供给/人才培养"_qs, u"gjrc"_qs, true);
    row("initials with spaces", u"人才培养"_qs, u"rc py"_qs, true);
    row("mixed with Latin", u"提升AI能力"_qs, u"tsain"_qs, true);
    row("either reading", u"银行"_qs, u"yh"_qs, true);
    row("other reading", u"执行"_qs, u"zx"_qs, true);
    row("traditional text", u"數據開放"_qs, u"sjkf"_qs, true);
    row("rare character", u"鞶"_qs, u"p"_qs, true);
    row("Latin by its letters", u"Open data"_qs, u"DATA"_qs, true);
    row("Latin has no initials", u"Open data"_qs, u"od"_qs, false);
    row("marks only", u"算力（一）"_qs, u"(一)"_qs, true);
    row("emoji", u"重点\U0001F4D6"_qs, u"\U0001F4D6"_qs, true);
}

void TestFolding::filters()
{
    QFETCH(QString, text);
    QFETCH(QString, query);
    QFETCH(bool, matches);

    QCOMPARE(matchesFilter(text, query), matches);
}

void TestFolding::hasPinyinInitials_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("initials");

    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("Han") << u"自主算力"_qs << u"zzsl"_qs;
    QTest::newRow("first and last of the common ones") << u"啊座"_qs << u"az"_qs;
    QTest::newRow("every letter") << u"啊八次大饿发个和级可来民年欧平前人三他为小一在"_qs
                                  << u"abcdefghjklmnopqrstwxyz"_qs;
    QTest::newRow("letters and digits stay") << u"提升AI能力2025"_qs << u"tsainl2025"_qs;
    QTest::newRow("marks and spaces go") << u"供给 / 人才（培养）"_qs << u"ggrcpy"_qs;
    QTest::newRow("traditional") << u"開放數據"_qs << u"kfsj"_qs;
    QTest::newRow("rare") << u"囿瞰"_qs << u"yk"_qs;
    QTest::newRow("outside the BMP stays") << u"\U00020BB7野"_qs << u"\U00020BB7y"_qs;
}

void TestFolding::hasPinyinInitials()
{
    QFETCH(QString, text);
    QFETCH(QString, initials);

    QCOMPARE(pinyinInitials(text), initials);
}

QTEST_GUILESS_MAIN(TestFolding)
#include "tst_folding.moc"
