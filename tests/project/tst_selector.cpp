// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/selector.h"

#include <QTest>

using namespace meipi;

class TestSelector : public QObject {
    Q_OBJECT

private slots:
    void marksWhatCanBeMarked_data();
    void marksWhatCanBeMarked();
    void refusesTheRest_data();
    void refusesTheRest();
    void keepsThirtyTwoCharactersAround();
    void countsPairsAsOneCharacter();
    void endsAtTheTextsEnds();
};

void TestSelector::marksWhatCanBeMarked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("end");
    QTest::addColumn<QString>("marked");

    QTest::newRow("words") << u"建设算力网络"_qs << 2 << 4 << u"算力"_qs;
    QTest::newRow("whole text") << u"建设算力"_qs << 0 << 4 << u"建设算力"_qs;
    QTest::newRow("spaces at both ends") << u"a  bc  d"_qs << 1 << 7 << u"bc"_qs;
    QTest::newRow("ideographic spaces") << u"　　第一段　\n"_qs << 0 << 7 << u"第一段"_qs;
    QTest::newRow("over a line's end") << u"一\n二\n"_qs << 0 << 4 << u"一\n二"_qs;
    QTest::newRow("starts inside a pair") << u"a\U00020BB7b"_qs << 2 << 4 << u"\U00020BB7b"_qs;
    QTest::newRow("ends inside a pair") << u"a\U00020BB7b"_qs << 0 << 2 << u"a\U00020BB7"_qs;
    QTest::newRow("half a pair") << u"a\U0001F4D6b"_qs << 2 << 3 << u"\U0001F4D6"_qs;
    QTest::newRow("between two pairs") << u"\U0001F4D6\U0001F4D7"_qs << 2 << 4 << u"\U0001F4D7"_qs;
    QTest::newRow("zero-width space") << u"a\u200Bb\u200B"_qs << 1 << 4 << u"b"_qs;
    QTest::newRow("no-break space") << u"a\u00A0b"_qs << 1 << 3 << u"b"_qs;
    QTest::newRow("joined emoji stay")
        << u"\U0001F468\u200D\U0001F469 "_qs << 0 << 6 << u"\U0001F468\u200D\U0001F469"_qs;
}

void TestSelector::marksWhatCanBeMarked()
{
    QFETCH(QString, text);
    QFETCH(int, start);
    QFETCH(int, end);
    QFETCH(QString, marked);
    const Text all(text);
    const auto range = markableRange(all, {start, end});
    QVERIFY(range);
    QCOMPARE(all.view(*range).toString(), marked);
}

void TestSelector::refusesTheRest_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("end");

    QTest::newRow("nothing") << u"abc"_qs << 1 << 1;
    QTest::newRow("nothing inside a pair") << u"a\U0001F4D6"_qs << 2 << 2;
    QTest::newRow("spaces only") << u"a \n　\tb"_qs << 1 << 5;
    QTest::newRow("before the text") << u"abc"_qs << -1 << 2;
    QTest::newRow("beyond the text") << u"abc"_qs << 1 << 4;
    QTest::newRow("backwards") << u"abc"_qs << 2 << 1;
    QTest::newRow("empty text") << QString() << 0 << 0;
    QTest::newRow("empty text, something") << QString() << 0 << 1;
}

void TestSelector::refusesTheRest()
{
    QFETCH(QString, text);
    QFETCH(int, start);
    QFETCH(int, end);
    const auto range = markableRange(Text(text), {start, end});
    QVERIFY(!range);
    QCOMPARE(range.error().code, Error::Code::Usage);
    QVERIFY(!range.error().message.isEmpty());
}

void TestSelector::keepsThirtyTwoCharactersAround()
{
    const QString before = QString(40, u'前');
    const QString after = QString(40, u'后');
    const Text text(before + u"算力"_qs + after);
    const Selector selector = selectorAt(text, {40, 42});
    QCOMPARE(selector.quote, u"算力"_qs);
    QCOMPARE(selector.prefix, QString(32, u'前'));
    QCOMPARE(selector.suffix, QString(32, u'后'));
    QCOMPARE(selector.range, (TextRange{40, 42}));
}

void TestSelector::countsPairsAsOneCharacter()
{
    const QString book = u"\U0001F4D6"_qs;
    const Text text(book.repeated(40) + u"算力"_qs + book.repeated(40));
    const Selector selector = selectorAt(text, {80, 82});
    QCOMPARE(selector.prefix, book.repeated(32));
    QCOMPARE(selector.suffix, book.repeated(32));
}

void TestSelector::endsAtTheTextsEnds()
{
    const Selector selector = selectorAt(Text(u"\U0001F4D6算力x"_qs), {2, 4});
    QCOMPARE(selector.prefix, u"\U0001F4D6"_qs);
    QCOMPARE(selector.suffix, u"x"_qs);
    const Selector whole = selectorAt(Text(u"算力"_qs), {0, 2});
    QVERIFY(whole.prefix.isEmpty());
    QVERIFY(whole.suffix.isEmpty());
}

QTEST_GUILESS_MAIN(TestSelector)
#include "tst_selector.moc"
