// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/highlightindex.h"

#include <QRandomGenerator>
#include <QTest>

using namespace meipi;
using Entry = HighlightIndex::Entry;

namespace {

// The same by looking at every entry.
class Naive {
public:
    void insert(const Entry &entry)
    {
        m_entries.append(entry);
        std::sort(m_entries.begin(), m_entries.end());
    }
    void remove(const Entry &entry) { m_entries.removeOne(entry); }
    const QList<Entry> &all() const { return m_entries; }
    QList<Entry> overlapping(TextRange range) const
    {
        QList<Entry> found;
        for (const Entry &entry : m_entries) {
            if (entry.range.start < range.end && range.start < entry.range.end)
                found.append(entry);
        }
        return found;
    }
    std::optional<Entry> next(qsizetype position) const
    {
        for (const Entry &entry : m_entries) {
            if (entry.range.start > position)
                return entry;
        }
        return std::nullopt;
    }
    std::optional<Entry> previous(qsizetype position) const
    {
        std::optional<Entry> found;
        for (const Entry &entry : m_entries) {
            if (entry.range.start < position)
                found = entry;
        }
        return found;
    }

private:
    QList<Entry> m_entries;
};

Entry randomEntry(QRandomGenerator &random, int textLength, int longest)
{
    const int start = random.bounded(textLength);
    // Now and then one that spans most of the text, as a reader's "all of this" does.
    const int length = 1 + random.bounded(random.bounded(50) == 0 ? textLength : longest);
    return {{start, start + length}, HighlightId::create()};
}

} // namespace

class TestHighlightIndex : public QObject {
    Q_OBJECT

private slots:
    void anEmptyIndexHasNothing();
    void sortsByStartThenLongerFirst();
    void touchingRangesDoNotOverlap();
    void agreesWithTheNaiveSearch_data();
    void agreesWithTheNaiveSearch();
    void removingWhatIsNotThereChangesNothing();
    void aCopyKeepsWhatItHad();
};

void TestHighlightIndex::anEmptyIndexHasNothing()
{
    HighlightIndex index;
    index.remove({{0, 1}, HighlightId::create()});
    QCOMPARE(index.size(), 0);
    QVERIFY(index.overlapping({0, 1000}).isEmpty());
    QVERIFY(!index.next(-1));
    QVERIFY(!index.previous(1000));
}

void TestHighlightIndex::sortsByStartThenLongerFirst()
{
    const Entry inner{{5, 8}, HighlightId::create()};
    const Entry outer{{5, 20}, HighlightId::create()};
    const Entry before{{4, 5}, HighlightId::create()};
    const QList<Entry> wanted{before, outer, inner};
    QCOMPARE(HighlightIndex({inner, outer, before}).all(), wanted);
    HighlightIndex grown;
    for (const Entry &entry : {inner, outer, before})
        grown.insert(entry);
    QCOMPARE(grown.all(), wanted);
}

void TestHighlightIndex::touchingRangesDoNotOverlap()
{
    const Entry entry{{5, 8}, HighlightId::create()};
    const HighlightIndex index({entry});
    QVERIFY(index.overlapping({0, 5}).isEmpty());
    QVERIFY(index.overlapping({8, 20}).isEmpty());
    QVERIFY(index.at(8).isEmpty());
    QCOMPARE(index.at(7), QList<Entry>{entry});
    QCOMPARE(index.overlapping({4, 6}), QList<Entry>{entry});
    QCOMPARE(*index.next(4), entry);
    QVERIFY(!index.next(5));
    QCOMPARE(*index.previous(6), entry);
    QVERIFY(!index.previous(5));
}

void TestHighlightIndex::agreesWithTheNaiveSearch_data()
{
    QTest::addColumn<int>("initial");
    QTest::addColumn<int>("textLength");
    QTest::addColumn<int>("longest");

    QTest::newRow("grown from nothing") << 0 << 500 << 30;
    QTest::newRow("many at the same places") << 900 << 40 << 5;
    QTest::newRow("several chunks, sparse") << 1500 << 100000 << 20;
    QTest::newRow("several chunks, deep overlap") << 1500 << 3000 << 800;
}

void TestHighlightIndex::agreesWithTheNaiveSearch()
{
    QFETCH(int, initial);
    QFETCH(int, textLength);
    QFETCH(int, longest);
    QRandomGenerator random(static_cast<quint32>(initial + textLength));
    Naive naive;
    QList<Entry> entries;
    for (int i = 0; i < initial; ++i)
        entries.append(randomEntry(random, textLength, longest));
    for (const Entry &entry : std::as_const(entries))
        naive.insert(entry);
    HighlightIndex index(entries);

    for (int step = 0; step < 2500; ++step) {
        // First growth, then decline until chunks empty.
        const bool grows = random.bounded(100) < (step < 1200 ? 75 : 20);
        if (grows || naive.all().isEmpty()) {
            const Entry entry = randomEntry(random, textLength, longest);
            naive.insert(entry);
            index.insert(entry);
        } else {
            const Entry entry = naive.all().at(random.bounded(naive.all().size()));
            naive.remove(entry);
            index.remove(entry);
        }
        const qsizetype position = random.bounded(textLength);
        const TextRange range{position, position + 1 + random.bounded(longest)};
        QCOMPARE(index.size(), naive.all().size());
        QCOMPARE(index.overlapping(range), naive.overlapping(range));
        QCOMPARE(index.next(position), naive.next(position));
        QCOMPARE(index.previous(position), naive.previous(position));
    }
    QCOMPARE(index.all(), naive.all());
}

void TestHighlightIndex::removingWhatIsNotThereChangesNothing()
{
    const Entry entry{{5, 8}, HighlightId::create()};
    HighlightIndex index({entry});
    index.remove({{5, 9}, entry.id});
    index.remove({{5, 8}, HighlightId::create()});
    index.remove({{0, 1}, entry.id});
    QCOMPARE(index.all(), QList<Entry>{entry});
}

void TestHighlightIndex::aCopyKeepsWhatItHad()
{
    const Entry entry{{5, 8}, HighlightId::create()};
    HighlightIndex index({entry});
    const HighlightIndex copy = index;
    index.remove(entry);
    QCOMPARE(copy.at(6), QList<Entry>{entry});
    QVERIFY(index.at(6).isEmpty());
}

QTEST_GUILESS_MAIN(TestHighlightIndex)
#include "tst_highlightindex.moc"
