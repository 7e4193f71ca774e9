// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sourcepositions.h"

#include <QTest>

using namespace meipi;

class TestSourcePositions : public QObject {
    Q_OBJECT

private slots:
    void findsTheUnit_data();
    void findsTheUnit();
    void goesByTheOrigin_data();
    void goesByTheOrigin();
    void refusesWhatIsOutside();
    void knowsQuotes_data();
    void knowsQuotes();
};

void TestSourcePositions::findsTheUnit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("hasMark");
    QTest::addColumn<qint64>("start");
    QTest::addColumn<qint64>("end");

    // what is meant is 枢纽, behind two lines and a character of two units
    const QString lf = u"一\n二😀\n建枢纽。"_qs;
    const QString crlf = u"一\r\n二😀\r\n建枢纽。"_qs;
    QTest::newRow("code points") << lf << false << qint64(6) << qint64(8);
    QTest::newRow("code points, mark not counted") << lf << true << qint64(6) << qint64(8);
    QTest::newRow("code points, mark counted") << lf << true << qint64(7) << qint64(9);
    QTest::newRow("UTF-16 units") << lf << false << qint64(7) << qint64(9);
    QTest::newRow("CR LF as one") << crlf << false << qint64(6) << qint64(8);
    QTest::newRow("CR LF as two") << crlf << false << qint64(8) << qint64(10);
    QTest::newRow("CR LF as two, mark counted") << crlf << true << qint64(9) << qint64(11);
    QTest::newRow("CR LF as two, UTF-16 units") << crlf << false << qint64(9) << qint64(11);
}

void TestSourcePositions::findsTheUnit()
{
    QFETCH(QString, text);
    QFETCH(bool, hasMark);
    QFETCH(qint64, start);
    QFETCH(qint64, end);
    SourcePositions positions(text, hasMark);
    positions.decide({{start, end, u"枢纽"_qs}}, QString());
    const auto range = positions.range(start, end);
    QVERIFY(range.has_value());
    QCOMPARE(positions.canonical().sliced(range->start, range->length()), u"枢纽"_qs);
    QVERIFY(!positions.isGuess());
}

void TestSourcePositions::goesByTheOrigin_data()
{
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QString>("found");

    QTest::newRow("ATLAS.ti counts CR LF once") << u"ATLAS.ti Windows 23"_qs << u"bc"_qs;
    QTest::newRow("others count what they write") << u"MAXQDA 24"_qs << u"ab"_qs;
}

void TestSourcePositions::goesByTheOrigin()
{
    QFETCH(QString, origin);
    QFETCH(QString, found);
    SourcePositions positions(u"x\r\nabcd"_qs, false);
    positions.decide({{3, 5, QString()}}, origin);
    QVERIFY(positions.isGuess());
    const auto range = positions.range(3, 5);
    QVERIFY(range.has_value());
    QCOMPARE(positions.canonical().sliced(range->start, range->length()), found);
}

void TestSourcePositions::refusesWhatIsOutside()
{
    SourcePositions positions(u"abc"_qs, false);
    positions.decide({}, QString());
    QVERIFY(!positions.range(0, 4).has_value());
    QVERIFY(!positions.range(-1, 2).has_value());
    QVERIFY(!positions.range(2, 1).has_value());
    QVERIFY(positions.range(0, 3).has_value());
}

void TestSourcePositions::knowsQuotes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("quote");
    QTest::addColumn<bool>("isQuote");

    QTest::newRow("the same") << u"枢纽"_qs << u"枢纽"_qs << true;
    QTest::newRow("other white space") << u"a\n b"_qs << u"a b"_qs << true;
    QTest::newRow("cut off") << u"由县级以上人民政府负责"_qs << u"由县级以上人民政..."_qs << true;
    QTest::newRow("cut off too early") << u"由县级以上"_qs << u"由县…"_qs << false;
    QTest::newRow("a number of a line") << u"abc"_qs << u"line:6"_qs << false;
    QTest::newRow("nothing") << u"abc"_qs << QString() << false;
}

void TestSourcePositions::knowsQuotes()
{
    QFETCH(QString, text);
    QFETCH(QString, quote);
    QFETCH(bool, isQuote);
    QCOMPARE(isQuoteOf(text, quote), isQuote);
}

QTEST_GUILESS_MAIN(TestSourcePositions)
#include "tst_sourcepositions.moc"
