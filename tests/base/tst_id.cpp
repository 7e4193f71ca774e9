// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"

#include <QSet>
#include <QTest>

using namespace meipi;

using TestId = Id<struct TestRow>;

class TestIds : public QObject {
    Q_OBJECT

private slots:
    void isNullUntilItIsMade();
    void comesBackFromText();
    void readsNothingFromRubbish_data();
    void readsNothingFromRubbish();
    void isUnique();
};

void TestIds::isNullUntilItIsMade()
{
    QVERIFY(TestId().isNull());
    QVERIFY(!TestId::create().isNull());
    QCOMPARE(TestId(), TestId());
}

void TestIds::comesBackFromText()
{
    const TestId id = TestId::create();
    QCOMPARE(TestId::fromString(id.toString()), id);
    QCOMPARE(TestId::fromString(id.toString().toUpper()), id);
    QCOMPARE(TestId::fromString(u'{' + id.toString() + u'}'), id);
    QCOMPARE(id.toString().size(), 36);
    QCOMPARE(TestId(id.uuid()), id);
}

void TestIds::readsNothingFromRubbish_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QString();
    QTest::newRow("a word") << u"算力"_qs;
    QTest::newRow("cut") << u"6c1d3c1e-5b7e-4b1e-9f6a-0d9f0b7f3e"_qs;
    QTest::newRow("no hexadecimal") << u"6c1d3c1e-5b7e-4b1e-9f6a-0d9f0b7f3exy"_qs;
}

void TestIds::readsNothingFromRubbish()
{
    QFETCH(QString, text);

    QVERIFY(TestId::fromString(text).isNull());
}

void TestIds::isUnique()
{
    QSet<TestId> ids;
    for (int i = 0; i < 1000; ++i)
        ids.insert(TestId::create());
    QCOMPARE(ids.size(), 1000);
}

QTEST_GUILESS_MAIN(TestIds)
#include "tst_id.moc"
