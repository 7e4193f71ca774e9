// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/colour.h"

#include <QTest>

using namespace meipi;

class TestColour : public QObject {
    Q_OBJECT

private slots:
    void readsHexadecimal_data();
    void readsHexadecimal();
    void refusesOthers_data();
    void refusesOthers();
    void writesSixDigits_data();
    void writesSixDigits();
};

void TestColour::readsHexadecimal_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<quint32>("rgb");

    QTest::newRow("six digits") << u"#3377cc"_qs << 0x3377ccU;
    QTest::newRow("capitals") << u"#3377CC"_qs << 0x3377ccU;
    QTest::newRow("three digits") << u"#37c"_qs << 0x3377ccU;
    QTest::newRow("black") << u"#000000"_qs << 0x000000U;
    QTest::newRow("white") << u"#FFF"_qs << 0xffffffU;
}

void TestColour::readsHexadecimal()
{
    QFETCH(QString, text);
    QFETCH(quint32, rgb);

    const auto colour = Colour::fromString(text);
    QVERIFY(colour);
    QCOMPARE(colour->rgb, rgb);
}

void TestColour::refusesOthers_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QString();
    QTest::newRow("only the mark") << u"#"_qs;
    QTest::newRow("no mark") << u"3377cc"_qs;
    QTest::newRow("a name") << u"blue"_qs;
    QTest::newRow("with opacity") << u"#3377ccff"_qs;
    QTest::newRow("one digit less") << u"#3377c"_qs;
    QTest::newRow("no digit") << u"#3377cg"_qs;
    QTest::newRow("a sign") << u"#-377cc"_qs;
    QTest::newRow("full-width digits") << u"#３３７"_qs;
    QTest::newRow("spaces") << u" #3377cc"_qs;
    QTest::newRow("outside the BMP") << u"#\U0001F4D6a"_qs;
}

void TestColour::refusesOthers()
{
    QFETCH(QString, text);

    QVERIFY(!Colour::fromString(text));
}

void TestColour::writesSixDigits_data()
{
    QTest::addColumn<quint32>("rgb");
    QTest::addColumn<QString>("text");

    QTest::newRow("lower case") << 0x3377ccU << u"#3377cc"_qs;
    QTest::newRow("leading zeros") << 0x00000aU << u"#00000a"_qs;
    QTest::newRow("opacity is left out") << 0xff3377ccU << u"#3377cc"_qs;
}

void TestColour::writesSixDigits()
{
    QFETCH(quint32, rgb);
    QFETCH(QString, text);

    QCOMPARE(Colour{rgb}.toString(), text);
    QCOMPARE(Colour::fromString(text)->rgb, rgb & 0xffffffU);
}

QTEST_GUILESS_MAIN(TestColour)
#include "tst_colour.moc"
