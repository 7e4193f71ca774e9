// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/codepoints.h"

#include <QRandomGenerator>
#include <QTest>

using namespace meipi;

class TestCodePoints : public QObject {
    Q_OBJECT

private slots:
    void convertsBothWays_data();
    void convertsBothWays();
    void takesTheInsideOfAPairForItsStart();
    void countsUnpairedSurrogates_data();
    void countsUnpairedSurrogates();
    void clampsPositions();
    void convertsRanges();
    void agreesWithCountingByHand_data();
    void agreesWithCountingByHand();
};

void TestCodePoints::convertsBothWays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("unit");
    QTest::addColumn<qsizetype>("codePoint");

    const QString mixed = u"甲\U0001F4D6a\U00020BB7乙"_qs;
    QTest::newRow("start") << mixed << qsizetype(0) << qsizetype(0);
    QTest::newRow("before a pair") << mixed << qsizetype(1) << qsizetype(1);
    QTest::newRow("after a pair") << mixed << qsizetype(3) << qsizetype(2);
    QTest::newRow("after two pairs") << mixed << qsizetype(6) << qsizetype(4);
    QTest::newRow("end") << mixed << qsizetype(7) << qsizetype(5);
    QTest::newRow("empty text") << QString() << qsizetype(0) << qsizetype(0);
    QTest::newRow("no pairs") << u"甲乙丙"_qs << qsizetype(2) << qsizetype(2);
    QTest::newRow("combining mark") << u"e\u0301x"_qs << qsizetype(2) << qsizetype(2);
}

void TestCodePoints::convertsBothWays()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, unit);
    QFETCH(qsizetype, codePoint);

    const CodePoints points(text);
    QCOMPARE(points.fromUtf16(unit), codePoint);
    QCOMPARE(points.toUtf16(codePoint), unit);
    QCOMPARE(points.count(), text.toUcs4().size());
    QCOMPARE(codePointCount(text), points.count());
    QCOMPARE(codePointCount(QStringView(text).first(unit)), codePoint);
}

void TestCodePoints::takesTheInsideOfAPairForItsStart()
{
    const CodePoints points(u"甲\U0001F4D6乙");
    QCOMPARE(points.fromUtf16(2), 1);
    QCOMPARE(points.fromUtf16(3), 2);
}

void TestCodePoints::countsUnpairedSurrogates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("count");

    const QChar high(u'\xd83d');
    const QChar low(u'\xdcd6');
    QTest::newRow("first half") << QString(high) << qsizetype(1);
    QTest::newRow("second half") << QString(low) << qsizetype(1);
    QTest::newRow("the wrong way round") << QString(low) + high << qsizetype(2);
    QTest::newRow("two first halves and a second") << QString(high) + high + low << qsizetype(2);
    QTest::newRow("a first half and two seconds") << QString(high) + low + low << qsizetype(2);
    QTest::newRow("first half at the end") << u"甲"_qs + high << qsizetype(2);
}

void TestCodePoints::countsUnpairedSurrogates()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, count);

    const CodePoints points(text);
    QCOMPARE(points.count(), count);
    QCOMPARE(codePointCount(text), count);
    for (qsizetype i = 0; i <= count; ++i)
        QCOMPARE(points.fromUtf16(points.toUtf16(i)), i);
}

void TestCodePoints::clampsPositions()
{
    const CodePoints points(u"甲\U0001F4D6");
    QCOMPARE(points.fromUtf16(-5), 0);
    QCOMPARE(points.fromUtf16(500), 2);
    QCOMPARE(points.toUtf16(-5), 0);
    QCOMPARE(points.toUtf16(500), 3);
    const CodePoints none{QStringView()};
    QCOMPARE(none.toUtf16(1), 0);
    QCOMPARE(none.fromUtf16(1), 0);
}

void TestCodePoints::convertsRanges()
{
    const CodePoints points(u"甲\U0001F4D6乙");
    QCOMPARE(points.fromUtf16(TextRange{1, 4}), (TextRange{1, 3}));
    QCOMPARE(points.toUtf16(TextRange{1, 3}), (TextRange{1, 4}));
}

void TestCodePoints::agreesWithCountingByHand_data()
{
    QTest::addColumn<QString>("text");

    // Longer than the steps that it remembers, with pairs on either side of their borders.
    QTest::newRow("no pairs") << u"甲"_qs.repeated(10000);
    QTest::newRow("pairs") << u"\U0001F4D6"_qs.repeated(5000);
    QTest::newRow("pairs off by one") << u"甲"_qs + u"\U0001F4D6"_qs.repeated(5000);
    QRandomGenerator random(20240305);
    QString mixed;
    while (mixed.size() < 12500)
        mixed += random.bounded(2) == 0 ? u"\U00020BB7"_qs : u"甲"_qs;
    QTest::newRow("mixed") << mixed;
    QTest::newRow("a multiple of the steps") << mixed.first(8192);
}

void TestCodePoints::agreesWithCountingByHand()
{
    QFETCH(QString, text);

    const CodePoints points(text);
    qsizetype codePoint = 0;
    for (qsizetype unit = 0; unit < text.size(); ++codePoint) {
        QCOMPARE(points.fromUtf16(unit), codePoint);
        QCOMPARE(points.toUtf16(codePoint), unit);
        const bool isPair = text[unit].isHighSurrogate() && unit + 1 < text.size();
        if (isPair)
            QCOMPARE(points.fromUtf16(unit + 1), codePoint);
        unit += isPair ? 2 : 1;
    }
    QCOMPARE(points.count(), codePoint);
    QCOMPARE(points.fromUtf16(text.size()), codePoint);
    QCOMPARE(points.toUtf16(codePoint), text.size());
}

QTEST_GUILESS_MAIN(TestCodePoints)
#include "tst_codepoints.moc"
