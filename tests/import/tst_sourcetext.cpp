// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/sourcetext.h"

#include <QTest>

using namespace meipi;

class TestSourceText : public QObject {
    Q_OBJECT

private slots:
    void makesALineOfABlock_data();
    void makesALineOfABlock();
    void hintsAtHeadings();
    void hintsAtShortLinesInBold_data();
    void hintsAtShortLinesInBold();
    void keepsStylesInPlace();
    void remembersPlaces();
};

namespace {

ImportedDocument documentOf(SourceText &text)
{
    ImportedDocument document;
    text.moveTo(document);
    return document;
}

constexpr CharacterStyle bold{true, false};
constexpr CharacterStyle italic{false, true};

} // namespace

void TestSourceText::makesALineOfABlock_data()
{
    QTest::addColumn<QString>("block");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("text");

    QTest::newRow("plain") << u"甲"_qs << QString() << u"甲\n"_qs;
    QTest::newRow("nothing") << QString() << QString() << QString();
    QTest::newRow("white space") << u" \t\u00a0\u3000"_qs << QString() << QString();
    QTest::newRow("space around") << u"  甲 "_qs << QString() << u"甲\n"_qs;
    QTest::newRow("a wide indent stays")
        << u"\u3000\u3000甲"_qs << QString() << u"\u3000\u3000甲\n"_qs;
    QTest::newRow("label") << u"甲"_qs << u"1."_qs << u"1. 甲\n"_qs;
    QTest::newRow("Chinese label") << u"甲"_qs << u"一、"_qs << u"一、甲\n"_qs;
    QTest::newRow("line ends within") << u"甲\r\n乙"_qs << QString() << u"甲  乙\n"_qs;
    QTest::newRow("NUL") << u"甲\0"_qs << QString() << u"甲\ufffd\n"_qs;
    QTest::newRow("half a pair") << QString(QChar(0xd83d)) + u"甲"_qs << QString()
                                 << u"\ufffd甲\n"_qs;
    QTest::newRow("outside the BMP") << u"\U0001F4D6"_qs << QString() << u"\U0001F4D6\n"_qs;
}

void TestSourceText::makesALineOfABlock()
{
    QFETCH(QString, block);
    QFETCH(QString, label);
    QFETCH(QString, text);

    SourceText source;
    source.beginBlock(0, label);
    source.append(block);
    QCOMPARE(documentOf(source).text.string(), text);
}

void TestSourceText::hintsAtHeadings()
{
    SourceText source;
    source.beginBlock();
    source.append(u"前言");
    source.beginBlock(2);
    source.append(u"总体");
    source.breakLine();
    source.append(u"要求");
    source.beginBlock();
    source.append(u"正文");
    source.breakLine();
    source.append(u"又一行");
    source.beginBlock(1); // without text
    source.beginBlock(3);
    source.append(u"末");
    const ImportedDocument document = documentOf(source);
    QCOMPARE(document.text.string(), u"前言\n总体 要求\n正文\n又一行\n末\n"_qs);
    QCOMPARE(document.hints.size(), 2);
    QCOMPARE(document.hints[0].paragraph, 1);
    QCOMPARE(document.hints[0].level, 2);
    QVERIFY(!document.hints[0].bold);
    QCOMPARE(document.hints[1].paragraph, 4);
    QCOMPARE(document.hints[1].level, 3);
}

void TestSourceText::hintsAtShortLinesInBold_data()
{
    QTest::addColumn<QString>("first"); // in bold
    QTest::addColumn<QString>("second"); // plain
    QTest::addColumn<QString>("third"); // in bold
    QTest::addColumn<bool>("isHinted");

    QTest::newRow("whole") << u"总体要求"_qs << QString() << QString() << true;
    QTest::newRow("in two parts") << u"总体"_qs << QString() << u"要求"_qs << true;
    QTest::newRow("parts with a space between") << u"总体"_qs << u" "_qs << u"要求"_qs << true;
    QTest::newRow("followed by text") << u"坚持。"_qs << u"全面"_qs << QString() << false;
    QTest::newRow("text between") << u"甲"_qs << u"乙"_qs << u"丙"_qs << false;
    QTest::newRow("a whole paragraph") << QString(200, u'甲') << QString() << QString() << false;
}

void TestSourceText::hintsAtShortLinesInBold()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, third);
    QFETCH(bool, isHinted);

    SourceText source;
    source.append(first, bold);
    source.append(second);
    source.append(third, bold);
    const ImportedDocument document = documentOf(source);
    QCOMPARE(!document.hints.isEmpty(), isHinted);
    if (isHinted)
        QVERIFY(document.hints.first().bold);
}

void TestSourceText::keepsStylesInPlace()
{
    SourceText source;
    source.append(u"\U0001F4D6\n");
    source.beginBlock(0, u"1."_qs);
    source.append(u"  甲", bold);
    source.append(u"乙", bold);
    source.append(u"丙", italic);
    source.append(u"丁");
    const ImportedDocument document = documentOf(source);
    QCOMPARE(document.text.string(), u"\U0001F4D6\n1.   甲乙丙丁\n"_qs);
    const QList<StyledRange> expected{{{6, 10}, true, false}, {{10, 11}, false, true}};
    QCOMPARE(document.structure.styles, expected);
}

void TestSourceText::remembersPlaces()
{
    SourceText source;
    const int start = source.markPlace();
    source.append(u"  甲");
    const int within = source.markPlace();
    source.append(u"乙");
    source.breakLine();
    const int second = source.markPlace();
    source.append(u"丙 ");
    const int after = source.markPlace();
    source.beginBlock();
    const int empty = source.markPlace();
    source.append(u" ");
    source.beginBlock();
    source.append(u"丁");
    const int last = source.markPlace();
    const ImportedDocument document = documentOf(source);
    QCOMPARE(document.text.string(), u"甲乙\n丙\n丁\n"_qs);
    QCOMPARE(source.placeOf(start), 0);
    QCOMPARE(source.placeOf(within), 1);
    QCOMPARE(source.placeOf(second), 3);
    QCOMPARE(source.placeOf(after), 4);
    QCOMPARE(source.placeOf(empty), 5);
    QCOMPARE(source.placeOf(last), 6);
}

QTEST_GUILESS_MAIN(TestSourceText)
#include "tst_sourcetext.moc"
