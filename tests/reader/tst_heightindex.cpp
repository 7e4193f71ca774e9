// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/heightindex.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace meipi;

namespace {

qint64 offsetIn(const QList<qint32> &heights, qsizetype piece)
{
    return std::accumulate(heights.cbegin(), heights.cbegin() + piece, qint64(0));
}

qsizetype pieceIn(const QList<qint32> &heights, qint64 y)
{
    for (qsizetype piece = 0; piece < heights.size(); ++piece) {
        if (y < heights[piece])
            return piece;
        y -= heights[piece];
    }
    return heights.size() - 1;
}

} // namespace

class TestHeightIndex : public QObject {
    Q_OBJECT

private slots:
    void anEmptyOneHasNoPiece();
    void saysWhatPlainSummingSays_data();
    void saysWhatPlainSummingSays();
    void clampsToTheEnds();
    void passesOverPiecesWithoutHeight();
    void countsBeyondThirtyTwoBits();
    void keepsWhatItToldOfChunks_data();
    void keepsWhatItToldOfChunks();
};

void TestHeightIndex::anEmptyOneHasNoPiece()
{
    HeightIndex index;
    QCOMPARE(index.pieceAt(0), -1);
    index.reset({});
    QCOMPARE(index.count(), 0);
    QCOMPARE(index.total(), 0);
    QCOMPARE(index.pieceAt(100), -1);
    QCOMPARE(index.offsetOf(0), 0);
}

void TestHeightIndex::saysWhatPlainSummingSays_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("one piece") << 1;
    QTest::newRow("one less than a chunk") << 255;
    QTest::newRow("a chunk") << 256;
    QTest::newRow("one more than a chunk") << 257;
    QTest::newRow("a power of two of chunks") << 1024;
    QTest::newRow("many, unevenly") << 5003;
}

void TestHeightIndex::saysWhatPlainSummingSays()
{
    QFETCH(int, count);
    QRandomGenerator random(static_cast<quint32>(count));
    QList<qint32> heights;
    for (int i = 0; i < count; ++i)
        heights.append(random.bounded(90));
    HeightIndex index;
    index.reset(heights);
    for (int step = 0; step < 400; ++step) {
        const int changed = random.bounded(count);
        heights[changed] = random.bounded(90);
        index.setHeight(changed, heights[changed]);
        const int asked = random.bounded(count + 1);
        QCOMPARE(index.offsetOf(asked), offsetIn(heights, asked));
        QCOMPARE(index.total(), offsetIn(heights, count));
        const qint64 y = random.bounded(std::max(index.total(), qint64(1)));
        QCOMPARE(index.pieceAt(y), pieceIn(heights, y));
    }
}

void TestHeightIndex::clampsToTheEnds()
{
    HeightIndex index;
    index.reset({10, 20, 30});
    QCOMPARE(index.pieceAt(-5), 0);
    QCOMPARE(index.pieceAt(9), 0);
    QCOMPARE(index.pieceAt(10), 1);
    QCOMPARE(index.pieceAt(59), 2);
    QCOMPARE(index.pieceAt(60), 2);
    QCOMPARE(index.pieceAt(1000), 2);
}

void TestHeightIndex::passesOverPiecesWithoutHeight()
{
    HeightIndex index;
    index.reset({0, 0, 10, 0, 10});
    QCOMPARE(index.pieceAt(0), 2);
    QCOMPARE(index.pieceAt(10), 4);
}

void TestHeightIndex::countsBeyondThirtyTwoBits()
{
    HeightIndex index;
    index.reset(QList<qint32>(100000, 1'000'000));
    QCOMPARE(index.total(), 100'000'000'000);
    QCOMPARE(index.offsetOf(99999), 99'999'000'000);
    QCOMPARE(index.pieceAt(99'999'000'000), 99999);
}

void TestHeightIndex::keepsWhatItToldOfChunks_data()
{
    QTest::addColumn<int>("estimate");
    QTest::addColumn<int>("sum");
    QTest::newRow("estimates that are right") << 20 << 20 * 256;
    QTest::newRow("too low") << 13 << 20 * 256 + 7;
    QTest::newRow("too high") << 100 << 1234;
    QTest::newRow("nothing at all") << 0 << 3001;
}

void TestHeightIndex::keepsWhatItToldOfChunks()
{
    QFETCH(int, estimate);
    QFETCH(int, sum);

    HeightIndex index;
    index.reset(600, {sum, sum, 88 * estimate}, [estimate](qsizetype) { return estimate; });
    const qint64 total = index.total();
    QCOMPARE(total, 2 * sum + 88 * estimate);
    QCOMPARE(index.offsetOf(256), sum);
    qint64 added = 0;
    for (qsizetype piece = 0; piece < 600; ++piece) {
        QCOMPARE(index.offsetOf(piece), added);
        QVERIFY(index.height(piece) >= 0);
        if (index.height(piece) > 0)
            QCOMPARE(index.pieceAt(added), piece);
        added += index.height(piece);
    }
    QCOMPARE(added, total);
    index.setHeight(300, 999);
    QCOMPARE(index.height(300), 999);
    QCOMPARE(index.offsetOf(301) - index.offsetOf(300), 999);
    QCOMPARE(index.offsetOf(600), index.total());
}

QTEST_GUILESS_MAIN(TestHeightIndex)
#include "tst_heightindex.moc"
