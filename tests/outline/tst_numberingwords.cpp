// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/numberingwords.h"

#include <QTest>

using namespace meipi;

class TestNumberingWords : public QObject {
    Q_OBJECT

private slots:
    void readsEveryKindOfLine();
    void ordersHeadingsByRank();
    void pointsAtTheMistake_data();
    void pointsAtTheMistake();
    void hasItsTableBuiltIn();
    void comparesBeginningsAndEnds();
};

void TestNumberingWords::readsEveryKindOfLine()
{
    const auto words = parseNumberingWords(u"# a comment\n"
                                           "\n"
                                           "heading\t30\t第#章\n"
                                           "article\t50\tArticle #\n"
                                           "annex\t附件#\n"
                                           "contents\t目录\n"
                                           "kind\t办法\n"
                                           "byline\t文|\n"
                                           "ending\t上一篇\n"
                                           "tail\t来源：\n"
                                           "closing\t特此\n"
                                           "opening\tHome\n"
                                           "suffix\ter\n"
                                           "number\t3\tThree\n");
    QVERIFY(words);
    QCOMPARE(words->headings.size(), 2);
    QCOMPARE(words->headings[0].before, u"第"_qs);
    QCOMPARE(words->headings[0].after, u"章"_qs);
    QVERIFY(!words->headings[0].isArticle && !words->headings[0].isLatin);
    QVERIFY(words->headings[1].isArticle && words->headings[1].isLatin);
    QCOMPARE(words->annexes.size(), 1);
    QCOMPARE(words->contents, QStringList{u"目录"_qs});
    QCOMPARE(words->kinds, QStringList{u"办法"_qs});
    QCOMPARE(words->suffixes, QStringList{u"er"_qs});
    QCOMPARE(words->startsFrom.value(u'文').bylines, QStringList{u"文|"_qs});
    QCOMPARE(words->startsFrom.value(u'上').endings, QStringList{u"上一篇"_qs});
    QCOMPARE(words->startsFrom.value(u'来').tails, QStringList{u"来源："_qs});
    QCOMPARE(words->startsFrom.value(u'特').closings, QStringList{u"特此"_qs});
    QCOMPARE(words->startsFrom.value(u'h').openings, QStringList{u"Home"_qs});
    QCOMPARE(words->startsFrom.value(u'H').openings, QStringList{u"Home"_qs});
    QVERIFY(words->startsFrom.value(u'附').mayBeAnnex);
    QVERIFY(words->startsFrom.value(u'目').mayBeContents);
    QCOMPARE(words->headingsFrom.value(u'第'), QList<int>{0});
    QCOMPARE(words->headingsFrom.value(u'a'), QList<int>{1});
    QCOMPARE(words->numbers.value(u"three"_qs), 3);
    QVERIFY(words->numberInitials.test(u'第') && words->numberInitials.test(u'a'));
    QVERIFY(words->landmarkInitials.test(u'附') && !words->landmarkInitials.test(u'办'));
}

void TestNumberingWords::ordersHeadingsByRank()
{
    const auto words = parseNumberingWords(u"heading\t40\t第#节\nheading\t30\t第#章\n");
    QVERIFY(words);
    QCOMPARE(words->headings.front().after, u"章"_qs);
}

void TestNumberingWords::pointsAtTheMistake_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<qsizetype>("offset");

    QTest::newRow("unknown key") << u"kind\t办法\nsort\t办法"_qs << qsizetype(8);
    QTest::newRow("rank missing") << u"heading\t第#章"_qs << qsizetype(0);
    QTest::newRow("rank no number") << u"heading\tx\t第#章"_qs << qsizetype(0);
    QTest::newRow("no place for the number") << u"heading\t30\t第章"_qs << qsizetype(0);
    QTest::newRow("nothing before the number") << u"annex\t#附"_qs << qsizetype(0);
    QTest::newRow("no word") << u"kind\t"_qs << qsizetype(0);
    QTest::newRow("number without value") << u"\nnumber\tone\tone"_qs << qsizetype(1);
}

void TestNumberingWords::pointsAtTheMistake()
{
    QFETCH(QString, table);
    QFETCH(qsizetype, offset);

    const auto words = parseNumberingWords(table);
    QVERIFY(!words);
    QCOMPARE(words.error().code, Error::Code::Malformed);
    QCOMPARE(words.error().offset, offset);
}

void TestNumberingWords::hasItsTableBuiltIn()
{
    const NumberingWords &words = numberingWords();
    QVERIFY(words.headings.size() > 10);
    QVERIFY(!words.kinds.isEmpty() && !words.startsFrom.isEmpty() && !words.annexes.isEmpty());
    QCOMPARE(words.numbers.value(u"seven"_qs), 7);
}

void TestNumberingWords::comparesBeginningsAndEnds()
{
    const QStringList words{u"Read more"_qs, u"上一篇"_qs};
    QVERIFY(startsWithAny(u"READ MORE: cats", words));
    QVERIFY(startsWithAny(u"上一篇：猫", words));
    QVERIFY(!startsWithAny(u"再上一篇", words));
    QVERIFY(!startsWithAny(u"", words));
    QVERIFY(endsWithAny(u"见上一篇", words));
    QVERIFY(!endsWithAny(u"上一篇：猫", words));
}

QTEST_GUILESS_MAIN(TestNumberingWords)
#include "tst_numberingwords.moc"
