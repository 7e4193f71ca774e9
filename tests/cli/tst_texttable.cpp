// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"
#include "cli/texttable.h"

#include <QTest>

using namespace meipi;

class TestTextTable : public QObject {
    Q_OBJECT

private slots:
    void countsColumns_data();
    void countsColumns();
    void cuts_data();
    void cuts();
    void staysInOneLine_data();
    void staysInOneLine();
    void alignsByWhatTheTerminalShows();
    void isEmptyWithoutRows();
};

void TestTextTable::countsColumns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");

    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("Latin") << u"abc"_qs << 3;
    QTest::newRow("Han") << u"算力"_qs << 4;
    QTest::newRow("Han of the second plane") << u"\U00020BB7"_qs << 2;
    QTest::newRow("full-width comma") << u"，"_qs << 2;
    QTest::newRow("half-width kana") << u"ｱ"_qs << 1;
    QTest::newRow("Hangul") << u"한"_qs << 2;
    QTest::newRow("Hangul in letters") << u"\u1112\u1161\u11ab"_qs << 2;
    QTest::newRow("emoji") << u"😀"_qs << 2;
    QTest::newRow("accent on a letter") << u"e\u0301"_qs << 1;
    QTest::newRow("zero-width joiner") << u"a\u200db"_qs << 2;
    QTest::newRow("curly quotes are narrow") << u"“”"_qs << 2;
    QTest::newRow("Arabic") << u"سلام"_qs << 4;
    QTest::newRow("before the wide ones") << u"\u10ff"_qs << 1;
    QTest::newRow("after the last wide plane") << u"\U00040000"_qs << 1;
}

void TestTextTable::countsColumns()
{
    QFETCH(QString, text);
    QFETCH(int, columns);
    QCOMPARE(columnsOf(text), columns);
}

void TestTextTable::cuts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QString>("shown");

    QTest::newRow("fits") << u"abc"_qs << 3 << u"abc"_qs;
    QTest::newRow("one too many") << u"abcd"_qs << 3 << u"ab…"_qs;
    QTest::newRow("wide fits") << u"算力"_qs << 4 << u"算力"_qs;
    QTest::newRow("wide does not fit") << u"算力网"_qs << 4 << u"算…"_qs;
    QTest::newRow("no half a pair") << u"\U00020BB7\U00020BB7"_qs << 2 << u"…"_qs;
    QTest::newRow("nothing fits") << u"算力"_qs << 1 << u"…"_qs;
    QTest::newRow("empty") << QString() << 5 << QString();
}

void TestTextTable::cuts()
{
    QFETCH(QString, text);
    QFETCH(int, columns);
    QFETCH(QString, shown);
    QCOMPARE(cutTo(text, columns), shown);
}

void TestTextTable::staysInOneLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");

    QTest::newRow("line ends") << u"a\nb\r\nc"_qs << u"a b  c"_qs;
    QTest::newRow("tab") << u"a\tb"_qs << u"a b"_qs;
    QTest::newRow("escape sequence") << u"\u001b[2J"_qs << u"\uFFFD[2J"_qs;
    QTest::newRow("second half") << u"\u009b2J"_qs << u"\uFFFD2J"_qs;
    QTest::newRow("turned direction") << u"a\u202eb\u2066"_qs << u"a\uFFFDb\uFFFD"_qs;
    QTest::newRow("NUL") << QString(QChar(0)) << u"\uFFFD"_qs;
    QTest::newRow("paragraph separator") << u"a\u2029b"_qs << u"a b"_qs;
}

void TestTextTable::staysInOneLine()
{
    QFETCH(QString, text);
    QFETCH(QString, line);
    QCOMPARE(oneLine(text), line);
}

void TestTextTable::alignsByWhatTheTerminalShows()
{
    TextTable table({u"No."_qs, u"Name"_qs, u"Last"_qs}, {TextTable::Align::Right});
    table.addRow({u"1"_qs, u"算力"_qs, u"x"_qs});
    table.addRow({u"10"_qs, u"a\nb"_qs, QString()});
    QCOMPARE(table.toString(),
             u"No.  Name  Last\n"
             u"  1  算力  x\n"
             u" 10  a b\n"_qs);
}

void TestTextTable::isEmptyWithoutRows()
{
    const TextTable table({u"Name"_qs});
    QVERIFY(table.isEmpty());
    QCOMPARE(table.toString(), QString());
}

QTEST_GUILESS_MAIN(TestTextTable)
#include "tst_texttable.moc"
