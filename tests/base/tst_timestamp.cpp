// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/timestamp.h"

#include <QDateTime>
#include <QTest>

using namespace meipi;

class TestTimestamp : public QObject {
    Q_OBJECT

private slots:
    void readsIsoTimes_data();
    void readsIsoTimes();
    void knowsNoTimeFromRubbish_data();
    void knowsNoTimeFromRubbish();
    void writesUtc_data();
    void writesUtc();
    void isNow();
    void nextNeverRepeats();
    void isOrdered();
};

void TestTimestamp::readsIsoTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("milliseconds");

    const qint64 moment = 1767323045000;
    QTest::newRow("UTC") << u"2026-01-02T03:04:05Z"_qs << moment;
    QTest::newRow("with milliseconds") << u"2026-01-02T03:04:05.678Z"_qs << moment + 678;
    QTest::newRow("in China") << u"2026-01-02T11:04:05+08:00"_qs << moment;
    QTest::newRow("west of Greenwich") << u"2026-01-01T22:04:05-05:00"_qs << moment;
    QTest::newRow("before 1970") << u"1969-12-31T23:59:59Z"_qs << qint64(-1000);
    QTest::newRow("leap day") << u"2024-02-29T00:00:00Z"_qs << qint64(1709164800000);
}

void TestTimestamp::readsIsoTimes()
{
    QFETCH(QString, text);
    QFETCH(qint64, milliseconds);

    QCOMPARE(Timestamp::fromString(text).milliseconds, milliseconds);
}

void TestTimestamp::knowsNoTimeFromRubbish_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QString();
    QTest::newRow("a word") << u"昨天"_qs;
    QTest::newRow("no such day") << u"2026-02-30T00:00:00Z"_qs;
    QTest::newRow("no such hour") << u"2026-02-03T25:00:00Z"_qs;
    QTest::newRow("cut") << u"2026-01-02T03:0"_qs;
}

void TestTimestamp::knowsNoTimeFromRubbish()
{
    QFETCH(QString, text);

    QCOMPARE(Timestamp::fromString(text).milliseconds, 0);
}

void TestTimestamp::writesUtc_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("text");

    QTest::newRow("a moment") << qint64(1767323045000) << u"2026-01-02T03:04:05Z"_qs;
    QTest::newRow("parts of a second are cut")
        << qint64(1767323045999) << u"2026-01-02T03:04:05Z"_qs;
    QTest::newRow("not known") << qint64(0) << QString();
    QTest::newRow("far away") << qint64(253402300799000) << u"9999-12-31T23:59:59Z"_qs;
}

void TestTimestamp::writesUtc()
{
    QFETCH(qint64, milliseconds);
    QFETCH(QString, text);

    const Timestamp written{milliseconds};
    QCOMPARE(written.toString(), text);
    QCOMPARE(Timestamp::fromString(text).milliseconds, milliseconds / 1000 * 1000);
}

void TestTimestamp::isNow()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const qint64 now = Timestamp::now().milliseconds;
    QVERIFY(before <= now && now <= QDateTime::currentMSecsSinceEpoch());
}

void TestTimestamp::nextNeverRepeats()
{
    const Timestamp start = Timestamp::now();
    Timestamp last = Timestamp::next();
    QVERIFY(!(last < start));
    for (int i = 0; i < 10'000; ++i) {
        const Timestamp next = Timestamp::next();
        QVERIFY(last < next);
        last = next;
    }
}

void TestTimestamp::isOrdered()
{
    QVERIFY(Timestamp{1} < Timestamp{2});
    QVERIFY(!(Timestamp{2} < Timestamp{2}));
    QCOMPARE(Timestamp{2}, Timestamp{2});
}

QTEST_GUILESS_MAIN(TestTimestamp)
#include "tst_timestamp.moc"
