// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/contenthash.h"

#include <QTest>

#include <numeric>

using namespace meipi;

class TestContentHash : public QObject {
    Q_OBJECT

private slots:
    void blocksAreHashedInTheirOrder_data();
    void blocksAreHashedInTheirOrder();
};

void TestContentHash::blocksAreHashedInTheirOrder_data()
{
    QTest::addColumn<QList<qsizetype>>("sizes");

    constexpr qsizetype large = 3 << 20;
    QTest::newRow("none") << QList<qsizetype>();
    QTest::newRow("an empty one") << QList<qsizetype>{0};
    QTest::newRow("a small one") << QList<qsizetype>{100};
    QTest::newRow("a large one") << QList<qsizetype>{large};
    QTest::newRow("small, then large") << QList<qsizetype>{100, large};
    QTest::newRow("large, then small") << QList<qsizetype>{large, 100, 1, 0};
    QTest::newRow("many large") << QList<qsizetype>{large, large, large, large, 7};
}

void TestContentHash::blocksAreHashedInTheirOrder()
{
    QFETCH(QList<qsizetype>, sizes);
    QByteArray bytes(std::accumulate(sizes.cbegin(), sizes.cend(), qsizetype(0)), ' ');
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(i % 251);
    BlockHash hash;
    qsizetype done = 0;
    for (const qsizetype size : std::as_const(sizes)) {
        hash.add(QByteArrayView(bytes).sliced(done, size));
        done += size;
    }
    QCOMPARE(hash.result(), contentHash(bytes));
}

QTEST_GUILESS_MAIN(TestContentHash)
#include "tst_contenthash.moc"
