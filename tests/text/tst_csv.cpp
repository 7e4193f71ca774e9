// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/csv.h"

#include <QRandomGenerator>
#include <QTest>

using namespace meipi;

class TestCsv : public QObject {
    Q_OBJECT

private slots:
    void readsRows_data();
    void readsRows();
    void pointsAtTheMistake_data();
    void pointsAtTheMistake();
    void quotesWhatHasToBe_data();
    void quotesWhatHasToBe();
    void handsRowsOverInPieces();
    void readsWhatItWrote();
    void takesBackItsApostrophes_data();
    void takesBackItsApostrophes();
    void staysLinear();
};

using Rows = QList<QStringList>;

void TestCsv::readsRows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Rows>("rows");

    const auto row = [](const char *name, const QByteArray &bytes, const Rows &rows) {
        QTest::newRow(name) << bytes << rows;
    };
    row("nothing", "", {});
    row("only a mark", "\xef\xbb\xbf", {});
    row("one field", "a", {{u"a"_qs}});
    row("LF", "a,b\nc,d\n", {{u"a"_qs, u"b"_qs}, {u"c"_qs, u"d"_qs}});
    row("CR LF", "a,b\r\nc,d\r\n", {{u"a"_qs, u"b"_qs}, {u"c"_qs, u"d"_qs}});
    row("CR", "a,b\rc,d", {{u"a"_qs, u"b"_qs}, {u"c"_qs, u"d"_qs}});
    row("mark before a quote", "\xef\xbb\xbf\"a\",b", {{u"a"_qs, u"b"_qs}});
    row("empty fields", ",\na,,b\n", {{{}, {}}, {u"a"_qs, {}, u"b"_qs}});
    row("comma at the end", "a,", {{u"a"_qs, {}}});
    row("comma at the end of a line", "a,\nb", {{u"a"_qs, {}}, {u"b"_qs}});
    row("empty lines", "\n\na\n\n\r\nb\n\n", {{u"a"_qs}, {u"b"_qs}});
    row("rows of different length", "a\nb,c\n", {{u"a"_qs}, {u"b"_qs, u"c"_qs}});
    row("spaces stay", " a , b\n", {{u" a "_qs, u" b"_qs}});
    row("comma in quotes", "\"a,b\",c", {{u"a,b"_qs, u"c"_qs}});
    row("quotes in quotes", "\"say \"\"hi\"\"\"\n", {{u"say \"hi\""_qs}});
    row("only a quoted quote", "\"\"\"\"", {{u"\""_qs}});
    row("empty quotes", "\"\"\n\"\",\"\"", {{QString()}, {{}, {}}});
    row("line end in quotes", "\"a\nb\",c\r\n\"d\r\ne\"", {{u"a\nb"_qs, u"c"_qs}, {u"d\ne"_qs}});
    row("quote within a field", "5\" disk,b", {{u"5\" disk"_qs, u"b"_qs}});
    row("Chinese", "名称,定义\n算力,“硬件，软件”",
        {{u"名称"_qs, u"定义"_qs}, {u"算力"_qs, u"“硬件，软件”"_qs}});
    row("as spreadsheets save it in China",
        QByteArray("\xc3\xfb\xb3\xc6,\xb6\xa8\xd2\xe5\r\n\xcb\xe3\xc1\xa6,\xd3\xb2\xbc\xfe\r\n"),
        {{u"名称"_qs, u"定义"_qs}, {u"算力"_qs, u"硬件"_qs}});
    row("emoji and NUL", QByteArray("\xf0\x9f\x93\x96,a\0b", 8), {{u"\U0001F4D6"_qs, u"a\0b"_qs}});
}

void TestCsv::readsRows()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Rows, rows);

    const auto read = readCsv(bytes);
    QVERIFY(read);
    QCOMPARE(*read, rows);
}

void TestCsv::pointsAtTheMistake_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qsizetype>("offset");

    QTest::newRow("quote not closed") << QByteArray("a,\"b\nc") << qsizetype(2);
    QTest::newRow("a quote alone") << QByteArray("\"") << qsizetype(0);
    QTest::newRow("text after a quote") << QByteArray("\"a\"b,c") << qsizetype(3);
    QTest::newRow("space after a quote") << QByteArray("\"a\" ,c") << qsizetype(3);
    QTest::newRow("after a surrogate pair") << QByteArray("\xf0\x9f\x93\x96,\"") << qsizetype(3);
    QTest::newRow("after a mark") << QByteArray("\xef\xbb\xbf"
                                                "a,\"")
                                  << qsizetype(2);
    QTest::newRow("broken bytes") << u"名称,定义\n算力,硬件和软件\n"_qs.toUtf8() + "a,\xff\xff"
                                  << qsizetype(17);
    QTest::newRow("no text") << QByteArray(5000, '\0') << qsizetype(0);
}

void TestCsv::pointsAtTheMistake()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qsizetype, offset);

    const auto read = readCsv(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Malformed);
    QCOMPARE(read.error().offset, offset);
    QVERIFY(!read.error().message.isEmpty());
}

void TestCsv::quotesWhatHasToBe_data()
{
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("plain") << QStringList{u"a"_qs, u"算力"_qs} << QByteArray("a,算力\r\n");
    QTest::newRow("comma") << QStringList{u"a,b"_qs, u"c"_qs} << QByteArray("\"a,b\",c\r\n");
    QTest::newRow("full-width comma") << QStringList{u"a，b"_qs} << QByteArray("a，b\r\n");
    QTest::newRow("quotes") << QStringList{u"\"a\""_qs} << QByteArray("\"\"\"a\"\"\"\r\n");
    QTest::newRow("line end") << QStringList{u"a\nb"_qs} << QByteArray("\"a\nb\"\r\n");
    QTest::newRow("empty ones") << QStringList{{}, {}} << QByteArray(",\r\n");
    QTest::newRow("a single empty one") << QStringList{QString()} << QByteArray("\"\"\r\n");
    QTest::newRow("spaces around") << QStringList{u" a "_qs} << QByteArray("\" a \"\r\n");
}

void TestCsv::quotesWhatHasToBe()
{
    QFETCH(QStringList, fields);
    QFETCH(QByteArray, bytes);

    QCOMPARE(csvRow(fields), bytes);
}

void TestCsv::handsRowsOverInPieces()
{
    CsvRows rows;
    rows.add(u"a\"b");
    rows.add({});
    rows.endRow();
    rows.add({});
    rows.endRow();
    QCOMPARE(rows.take(), QByteArray("\"a\"\"b\",\r\n\"\"\r\n"));
    rows.add({});
    rows.endRow();
    QCOMPARE(rows.take(), QByteArray("\"\"\r\n"));
    QCOMPARE(rows.take(), QByteArray());
}

void TestCsv::readsWhatItWrote()
{
    const QStringList pieces{u"a"_qs, u"\""_qs, u","_qs,         u"\n"_qs,
                             u" "_qs, u"算"_qs, u"\U0001F4D6"_qs};
    QRandomGenerator random(20240305);
    for (int run = 0; run < 2000; ++run) {
        Rows rows;
        QByteArray bytes;
        for (int i = random.bounded(4); i > 0; --i) {
            QStringList row;
            for (int k = random.bounded(1, 4); k > 0; --k) {
                QString field;
                for (int n = random.bounded(5); n > 0; --n)
                    field.append(pieces[random.bounded(int(pieces.size()))]);
                row.append(field);
            }
            rows.append(row);
            bytes += csvRow(row);
        }
        const auto read = readCsv(bytes);
        QVERIFY2(read, bytes.constData());
        QCOMPARE(*read, rows);
    }
}

void TestCsv::takesBackItsApostrophes_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("harmless");

    const auto row = [](const QString &field, const QString &harmless) {
        QTest::addRow("%s", field.toUtf8().toPercentEncoding().constData()) << field << harmless;
    };
    row({}, {});
    row(u"算力"_qs, u"算力"_qs);
    row(u"=1+1"_qs, u"'=1+1"_qs);
    row(u"-5%"_qs, u"'-5%"_qs);
    row(u"＠名"_qs, u"'＠名"_qs);
    row(u"\t=1"_qs, u"'\t=1"_qs);
    row(u"'quoted'"_qs, u"''quoted'"_qs);
    row(u"'"_qs, u"''"_qs);
    row(u"5'"_qs, u"5'"_qs);
}

void TestCsv::takesBackItsApostrophes()
{
    QFETCH(QString, field);
    QFETCH(QString, harmless);
    QCOMPARE(harmlessCsvField(field), harmless);
    QCOMPARE(plainCsvField(harmless), field);
    // One that people typed and that keeps nothing apart stays.
    QCOMPARE(plainCsvField(u"'a"_qs), u"'a"_qs);
}

void TestCsv::staysLinear()
{
    const auto quotes = readCsv('"' + QByteArray("\"\"").repeated(1000000) + '"');
    QVERIFY(quotes);
    QCOMPARE(quotes->first().first().size(), 1000000);
    const auto commas = readCsv(QByteArray(1000000, ','));
    QVERIFY(commas);
    QCOMPARE(commas->first().size(), 1000001);
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
