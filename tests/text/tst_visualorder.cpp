// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/visualorder.h"

#include <QTest>

using namespace meipi;

class TestVisualOrder : public QObject {
    Q_OBJECT

private slots:
    void putsIntoReadingOrder_data();
    void putsIntoReadingOrder();
    void tellsTheDirection_data();
    void tellsTheDirection();
};

void TestVisualOrder::putsIntoReadingOrder_data()
{
    QTest::addColumn<QString>("visual");
    QTest::addColumn<bool>("isRightToLeft");
    QTest::addColumn<QString>("logical");

    QTest::newRow("empty") << QString() << true << QString();
    QTest::newRow("Latin") << u"Act 2 (b)."_qs << false << u"Act 2 (b)."_qs;
    QTest::newRow("Hebrew with its full stop") << u".ןובשחו ןיד"_qs << true << u"דין וחשבון."_qs;
    QTest::newRow("numbers run the other way")
        << u".ןוילימ 1.5 לע 30% וא"_qs << true << u"או 30% על 1.5 מיליון."_qs;
    QTest::newRow("several Latin words stay in their order")
        << u"יווילל Meipi AI לש"_qs << true << u"של Meipi AI לליווי"_qs;
    QTest::newRow("Hebrew words in Latin text")
        << u"call it תינכת לש or so."_qs << false << u"call it של תכנית or so."_qs;
    QTest::newRow("pairs stay pairs") << u"ב\U0001F4D6א"_qs << true << u"א\U0001F4D6ב"_qs;
}

void TestVisualOrder::putsIntoReadingOrder()
{
    QFETCH(QString, visual);
    QFETCH(bool, isRightToLeft);
    QFETCH(QString, logical);

    QString found;
    for (const qsizetype place : readingOrder(visual, isRightToLeft))
        found.append(visual[place]);
    QCOMPARE(found, logical);
}

void TestVisualOrder::tellsTheDirection_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("hasSome");
    QTest::addColumn<bool>("isMost");

    QTest::newRow("empty") << QString() << false << false;
    QTest::newRow("Chinese") << u"一、总体要求"_qs << false << false;
    QTest::newRow("a word in English") << u"call it תכנית or so"_qs << true << false;
    QTest::newRow("a word of English") << u"של Meipi לליווי"_qs << true << true;
    QTest::newRow("Arabic") << u"خطة 2030"_qs << true << true;
    QTest::newRow("Arabic in its forms of presentation")
        << u"\uFEE7\uFEE4\uFEEE"_qs << true << true;
    QTest::newRow("digits alone") << u"2030"_qs << false << false;
}

void TestVisualOrder::tellsTheDirection()
{
    QFETCH(QString, text);
    QFETCH(bool, hasSome);
    QFETCH(bool, isMost);

    QCOMPARE(hasRightToLeft(text), hasSome);
    QCOMPARE(isMostlyRightToLeft(text), isMost);
}

QTEST_GUILESS_MAIN(TestVisualOrder)
#include "tst_visualorder.moc"
