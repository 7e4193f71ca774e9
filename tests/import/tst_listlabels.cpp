// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/listlabels.h"

#include <QTest>

using namespace meipi;

class TestListLabels : public QObject {
    Q_OBJECT

private slots:
    void writesNumerals_data();
    void writesNumerals();
    void printsLabelsOfLists_data();
    void printsLabelsOfLists();
    void seesLabelsOfTheTextItself_data();
    void seesLabelsOfTheTextItself();
};

void TestListLabels::writesNumerals_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("chinese");
    QTest::addColumn<QString>("roman");
    QTest::addColumn<QString>("letters");

    const auto row = [](int number, const QString &chinese, const QString &roman,
                        const QString &letters) {
        QTest::addRow("%d", number) << number << chinese << roman << letters;
    };
    row(-1, u"-1"_qs, u"-1"_qs, u"-1"_qs);
    row(0, u"〇"_qs, u"0"_qs, u"0"_qs);
    row(4, u"四"_qs, u"IV"_qs, u"D"_qs);
    row(10, u"十"_qs, u"X"_qs, u"J"_qs);
    row(12, u"十二"_qs, u"XII"_qs, u"L"_qs);
    row(27, u"二十七"_qs, u"XXVII"_qs, u"AA"_qs);
    row(40, u"四十"_qs, u"XL"_qs, u"AN"_qs);
    row(101, u"一百零一"_qs, u"CI"_qs, u"CW"_qs);
    row(110, u"一百一十"_qs, u"CX"_qs, u"DF"_qs);
    row(999, u"九百九十九"_qs, u"CMXCIX"_qs, u"ALK"_qs);
    row(1003, u"一千零三"_qs, u"MIII"_qs, u"ALO"_qs);
    row(5000, u"五千"_qs, u"5000"_qs, u"GJH"_qs);
    row(10000, u"10000"_qs, u"10000"_qs, u"NTP"_qs);
}

void TestListLabels::writesNumerals()
{
    QFETCH(int, number);
    QTEST(chineseNumeral(number), "chinese");
    QTEST(romanNumeral(number), "roman");
    QTEST(letterNumeral(number), "letters");
}

void TestListLabels::printsLabelsOfLists_data()
{
    QTest::addColumn<QString>("style");
    QTest::addColumn<QString>("delimiter");
    QTest::addColumn<QString>("label");

    QTest::newRow("default") << u"DefaultStyle"_qs << u"DefaultDelim"_qs << u"3."_qs;
    QTest::newRow("decimal") << u"Decimal"_qs << u"Period"_qs << u"3."_qs;
    QTest::newRow("one bracket") << u"LowerAlpha"_qs << u"OneParen"_qs << u"c)"_qs;
    QTest::newRow("two brackets") << u"LowerRoman"_qs << u"TwoParens"_qs << u"(iii)"_qs;
    QTest::newRow("capitals") << u"UpperRoman"_qs << u"Period"_qs << u"III."_qs;
}

void TestListLabels::printsLabelsOfLists()
{
    QFETCH(QString, style);
    QFETCH(QString, delimiter);
    QTEST(pandocListLabel(3, style, delimiter), "label");
}

void TestListLabels::seesLabelsOfTheTextItself_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("shows");

    QTest::newRow("ideograph") << u"一、总体要求"_qs << true;
    QTest::newRow("brackets") << u" （二）目标"_qs << true;
    QTest::newRow("article") << u"第三条 为了"_qs << true;
    QTest::newRow("bullet") << u"· 甲"_qs << true;
    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("text") << u"首页"_qs << false;
    QTest::newRow("number") << u"1.5亿元投入"_qs << false;
}

void TestListLabels::seesLabelsOfTheTextItself()
{
    QFETCH(QString, text);
    QTEST(showsLabel(text), "shows");
}

QTEST_GUILESS_MAIN(TestListLabels)
#include "tst_listlabels.moc"
