// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/numerals.h"

#include <QTest>

using namespace meipi;

class TestNumerals : public QObject {
    Q_OBJECT

private slots:
    void readsChineseNumbers_data();
    void readsChineseNumbers();
    void knowsEveryNumberItWrites();
    void refusesWhatIsNoNumber_data();
    void refusesWhatIsNoNumber();
    void findsNumeralsInLines_data();
    void findsNumeralsInLines();
    void readsRomanNumbers_data();
    void readsRomanNumbers();
    void readsEnclosedNumbers_data();
    void readsEnclosedNumbers();
};

void TestNumerals::readsChineseNumbers_data()
{
    QTest::addColumn<QString>("numeral");
    QTest::addColumn<int>("value");

    QTest::newRow("one") << u"一"_qs << 1;
    QTest::newRow("ten") << u"十"_qs << 10;
    QTest::newRow("ten and a digit") << u"十九"_qs << 19;
    QTest::newRow("tens") << u"二十"_qs << 20;
    QTest::newRow("tens and a digit") << u"九十九"_qs << 99;
    QTest::newRow("one ten in full") << u"一十二"_qs << 12;
    QTest::newRow("old twenty") << u"廿一"_qs << 21;
    QTest::newRow("old thirty") << u"卅"_qs << 30;
    QTest::newRow("hundred") << u"一百"_qs << 100;
    QTest::newRow("hundred with a zero") << u"一百零五"_qs << 105;
    QTest::newRow("hundred with a round zero") << u"一百〇五"_qs << 105;
    QTest::newRow("hundred and ten") << u"一百一十"_qs << 110;
    QTest::newRow("three digits") << u"二百六十三"_qs << 263;
    QTest::newRow("article of the Civil Code") << u"一千零三十四"_qs << 1034;
    QTest::newRow("last article of the Civil Code") << u"一千二百六十"_qs << 1260;
    QTest::newRow("digit by digit") << u"二〇"_qs << 20;
    QTest::newRow("year") << u"二〇二四"_qs << 2024;
}

void TestNumerals::readsChineseNumbers()
{
    QFETCH(QString, numeral);
    QFETCH(int, value);

    QCOMPARE(chineseNumber(numeral).value_or(-1), value);
}

// The other direction, written by the book, so that no number up to 999 is forgotten.
void TestNumerals::knowsEveryNumberItWrites()
{
    static constexpr QStringView digits = u"零一二三四五六七八九";
    for (int value = 1; value <= 999; ++value) {
        const int hundreds = value / 100;
        const int tens = value / 10 % 10;
        const int ones = value % 10;
        QString numeral;
        if (hundreds > 0)
            numeral += digits[hundreds] + QString(u'百');
        if (tens > 0)
            numeral += (tens == 1 && hundreds == 0 ? QString() : QString(digits[tens])) + u'十';
        else if (hundreds > 0 && ones > 0)
            numeral += u'零';
        if (ones > 0)
            numeral += digits[ones];
        QVERIFY2(chineseNumber(numeral) == value, qPrintable(numeral));
    }
}

void TestNumerals::refusesWhatIsNoNumber_data()
{
    QTest::addColumn<QString>("numeral");

    QTest::newRow("nothing") << QString();
    QTest::newRow("zero") << u"零"_qs;
    QTest::newRow("two digits without a unit") << u"二三"_qs;
    QTest::newRow("year without a zero") << u"一九九五"_qs;
    QTest::newRow("units in the wrong order") << u"十百"_qs;
    QTest::newRow("a unit twice") << u"二十三十"_qs;
    QTest::newRow("ends with a zero") << u"一百零"_qs;
    QTest::newRow("two zeros") << u"一百零零五"_qs;
    QTest::newRow("starts with a zero") << u"零五"_qs;
    QTest::newRow("a zero before ten") << u"一百零十"_qs;
    QTest::newRow("hundred without its digit") << u"百二十"_qs;
    QTest::newRow("another character") << u"一甲"_qs;
}

void TestNumerals::refusesWhatIsNoNumber()
{
    QFETCH(QString, numeral);

    QVERIFY(chineseNumber(numeral).value_or(0) == 0);
}

void TestNumerals::findsNumeralsInLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("value"); // 0: none
    QTest::addColumn<int>("end");

    QTest::newRow("chinese") << u"十二、附则"_qs << 0 << 12 << 2;
    QTest::newRow("chinese with spaces inside") << u"第 二 十 三 条"_qs << 2 << 23 << 7;
    QTest::newRow("the space after it stays") << u"三 总则"_qs << 0 << 3 << 1;
    QTest::newRow("arabic") << u"12.3"_qs << 0 << 12 << 2;
    QTest::newRow("full width") << u"４、强化"_qs << 0 << 4 << 1;
    QTest::newRow("mixed widths") << u"1２．"_qs << 0 << 12 << 2;
    QTest::newRow("five digits") << u"12345"_qs << 0 << 0 << 0;
    QTest::newRow("arabic zero") << u"0.5"_qs << 0 << 0 << 0;
    QTest::newRow("no numeral") << u"总则"_qs << 0 << 0 << 0;
    QTest::newRow("past the end") << u"一"_qs << 1 << 0 << 0;
}

void TestNumerals::findsNumeralsInLines()
{
    QFETCH(QString, line);
    QFETCH(int, position);
    QFETCH(int, value);
    QFETCH(int, end);

    auto numeral = arabicNumeralAt(line, position);
    if (!numeral)
        numeral = chineseNumeralAt(line, position);
    QCOMPARE(numeral ? numeral->value : 0, value);
    QCOMPARE(numeral ? numeral->end : 0, qsizetype(end));
}

void TestNumerals::readsRomanNumbers_data()
{
    QTest::addColumn<QString>("numeral");
    QTest::addColumn<int>("value");

    QTest::newRow("upper case") << u"XIV"_qs << 14;
    QTest::newRow("lower case") << u"iv"_qs << 4;
    QTest::newRow("forty-nine") << u"XLIX"_qs << 49;
    QTest::newRow("not canonical") << u"IIII"_qs << 0;
    QTest::newRow("mixed case") << u"Iv"_qs << 0;
    QTest::newRow("a word") << u"MIX"_qs << 0;
    QTest::newRow("nothing") << QString() << 0;
}

void TestNumerals::readsRomanNumbers()
{
    QFETCH(QString, numeral);
    QFETCH(int, value);

    QCOMPARE(romanNumber(numeral).value_or(0), value);
}

void TestNumerals::readsEnclosedNumbers_data()
{
    QTest::addColumn<QString>("character");
    QTest::addColumn<EnclosedNumber::Form>("form");
    QTest::addColumn<int>("value");

    QTest::newRow("circled one") << u"①"_qs << EnclosedNumber::Form::Circled << 1;
    QTest::newRow("circled twenty") << u"⑳"_qs << EnclosedNumber::Form::Circled << 20;
    QTest::newRow("circled twenty-one") << u"㉑"_qs << EnclosedNumber::Form::Circled << 21;
    QTest::newRow("circled thirty-six") << u"㊱"_qs << EnclosedNumber::Form::Circled << 36;
    QTest::newRow("circled fifty") << u"㊿"_qs << EnclosedNumber::Form::Circled << 50;
    QTest::newRow("in brackets") << u"⑵"_qs << EnclosedNumber::Form::Parenthesized << 2;
    QTest::newRow("with a point") << u"⒊"_qs << EnclosedNumber::Form::FullStop << 3;
    QTest::newRow("chinese in brackets")
        << u"㈣"_qs << EnclosedNumber::Form::ParenthesizedChinese << 4;
    QTest::newRow("a month is none") << u"㋀"_qs << EnclosedNumber::Form::Circled << 0;
    QTest::newRow("a letter is none") << u"a"_qs << EnclosedNumber::Form::Circled << 0;
}

void TestNumerals::readsEnclosedNumbers()
{
    QFETCH(QString, character);
    QFETCH(EnclosedNumber::Form, form);
    QFETCH(int, value);

    const auto number = enclosedNumber(character.front());
    QCOMPARE(number ? number->value : 0, value);
    if (number)
        QCOMPARE(number->form, form);
}

QTEST_GUILESS_MAIN(TestNumerals)
#include "tst_numerals.moc"
