// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportcases.h"
#include "export/nastyprojects.h"
#include "export/notetable.h"
#include "text/csv.h"

#include <QRegularExpression>
#include <QTest>

using namespace meipi;
using namespace meipi::test;

class TestCsvExporter : public QObject {
    Q_OBJECT

private slots:
    void writesLinesOfRfc4180_data();
    void writesLinesOfRfc4180();
    void listsEveryNoteInTheOrderOfGroups();
    void countsPlacesInCodePoints();
    void writesAllDigitsOfNumbers_data();
    void writesAllDigitsOfNumbers();
    void givesTheWordsBack();
    void leavesPrivateNotesOut();
    void setsAByteOrderMarkWhenAsked();
};

namespace {

using Rows = QList<QStringList>;

// Another reader than the writer: a machine of states over characters.
Rows cellsOf(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    Rows rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        if (quoted) {
            if (unit == u'"' && i + 1 < text.size() && text[i + 1] == u'"')
                cell += text[i++];
            else if (unit == u'"')
                quoted = false;
            else
                cell += unit;
        } else if (unit == u'"') {
            quoted = true;
        } else if (unit == u',' || unit == u'\r') {
            row.append(cell);
            cell.clear();
            if (unit == u'\r') {
                rows.append(row);
                row.clear();
                ++i; // the LF
            }
        } else {
            cell += unit;
        }
    }
    return rows;
}

// What a cell said before it was made harmless.
QString csvCellText(const QString &cell)
{
    return cell.startsWith(u'\'') ? cell.sliced(1) : cell;
}

QStringList column(const Rows &rows, const QString &title)
{
    const qsizetype at = rows.first().indexOf(title);
    QStringList cells;
    for (qsizetype row = 1; row < rows.size(); ++row)
        cells.append(csvCellText(rows[row].value(at)));
    return cells;
}

} // namespace

void TestCsvExporter::writesLinesOfRfc4180_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QByteArray>("line");

    QTest::newRow("plain") << QStringList{u"a"_qs, u"二"_qs} << QByteArray("a,二\r\n");
    QTest::newRow("empty cells") << QStringList{QString(), QString()} << QByteArray(",\r\n");
    QTest::newRow("one empty cell") << QStringList{QString()} << QByteArray("\"\"\r\n");
    QTest::newRow("comma") << QStringList{u"a,b"_qs} << QByteArray("\"a,b\"\r\n");
    QTest::newRow("quotes") << QStringList{u"a\"b"_qs} << QByteArray("\"a\"\"b\"\r\n");
    QTest::newRow("lines") << QStringList{u"a\nb"_qs} << QByteArray("\"a\nb\"\r\n");
    QTest::newRow("equals") << QStringList{u"=1+1"_qs} << QByteArray("'=1+1\r\n");
    QTest::newRow("plus") << QStringList{u"+1"_qs} << QByteArray("'+1\r\n");
    QTest::newRow("minus") << QStringList{u"-1"_qs} << QByteArray("'-1\r\n");
    QTest::newRow("at") << QStringList{u"@a"_qs} << QByteArray("'@a\r\n");
    QTest::newRow("tabulator") << QStringList{u"\t=1"_qs} << QByteArray("'\t=1\r\n");
    QTest::newRow("carriage return") << QStringList{u"\r=1"_qs} << QByteArray("\"'\r=1\"\r\n");
    QTest::newRow("full-width equals") << QStringList{u"＝1"_qs} << QByteArray("'＝1\r\n");
    QTest::newRow("apostrophe") << QStringList{u"'tis"_qs} << QByteArray("''tis\r\n");
    QTest::newRow("formula with quotes")
        << QStringList{u"=\"a\""_qs} << QByteArray("\"'=\"\"a\"\"\"\r\n");
}

void TestCsvExporter::writesLinesOfRfc4180()
{
    QFETCH(QStringList, cells);
    QStringList harmless;
    for (const QString &cell : cells)
        harmless.append(harmlessCsvField(cell));
    const QByteArray line = csvRow(harmless);
    QTEST(line, "line");
    QStringList read;
    const QStringList row = cellsOf(line).value(0);
    for (const QString &cell : row)
        read.append(csvCellText(cell));
    QCOMPARE(read, cells);
}

void TestCsvExporter::listsEveryNoteInTheOrderOfGroups()
{
    ExportOptions options;
    const ProjectSnapshot project = readProposal().snapshot();
    const Rows bySection = cellsOf(exported(u"csv", project, options));
    QCOMPARE(column(bySection, u"编号"_qs).filter(QRegularExpression(u"^(front|[123])"_qs)),
             (QStringList{u"front"_qs, u"front"_qs, u"1.1"_qs, u"2.2"_qs, u"2.1"_qs, u"2.2"_qs}));
    QCOMPARE(column(bySection, u"类别"_qs).count(u"回复"_qs), 1);
    options.groupBy = ExportOptions::GroupBy::Theme;
    options.language = u"en"_qs;
    const Rows byTheme = cellsOf(exported(u"csv", project, options));
    QCOMPARE(column(byTheme, u"Passage"_qs).count(u"建设覆盖各村的光纤网络，2027年底前完成。"_qs),
             2);
    QCOMPARE(column(byTheme, u"Group"_qs).count(u"光纤"_qs), 3);
    options.groupBy = ExportOptions::GroupBy::Document;
    QCOMPARE(cellsOf(exported(u"csv", project, options)).size(), bySection.size());
}

void TestCsvExporter::countsPlacesInCodePoints()
{
    ProjectBuilder builder;
    builder.document(u"📌𠀀甲乙丙。"_qs).highlight(u"甲乙"_qs);
    const Rows rows = cellsOf(exported(u"csv", builder.snapshot()));
    QCOMPARE(column(rows, u"起"_qs), QStringList{u"2"_qs});
    QCOMPARE(column(rows, u"止"_qs), QStringList{u"4"_qs});
}

void TestCsvExporter::givesTheWordsBack()
{
    for (int seed = 0; seed < nastyProjectCount(20); ++seed) {
        const ProjectSnapshot project = nastyProject(seed);
        const QByteArray bytes = exported(u"csv", project);
        QCOMPARE(exported(u"csv", rebuilt(project)), bytes);
        const Rows rows = cellsOf(bytes);
        for (const QStringList &row : rows)
            QCOMPARE(row.size(), rows.first().size());
        const auto asUtf8 = [](QStringList list) {
            for (QString &each : list)
                each = QString::fromUtf8(each.toUtf8());
            return sorted(list);
        };
        QStringList notes = column(rows, u"批注"_qs);
        notes.removeAll(QString());
        QCOMPARE(sorted(notes), asUtf8(notesOf(project)));
        QHash<QString, QString> quotes; // a highlight has a row for each of its notes
        const QStringList ids = column(rows, u"标注 ID"_qs);
        const QStringList cells = column(rows, u"原文"_qs);
        for (qsizetype i = 0; i < ids.size(); ++i) {
            if (!ids[i].isEmpty())
                quotes.insert(ids[i], cells[i]);
        }
        QCOMPARE(sorted(quotes.values()), asUtf8(quotesOf(project)));
    }
}

void TestCsvExporter::leavesPrivateNotesOut()
{
    const ProjectSnapshot project = readProposal().snapshot();
    QVERIFY(!exported(u"csv", project).contains("自己看的"));
    ExportOptions options;
    options.includePrivate = true;
    QVERIFY(exported(u"csv", project, options).contains("自己看的"));
}

void TestCsvExporter::setsAByteOrderMarkWhenAsked()
{
    ExportOptions options;
    QVERIFY(exported(u"csv", {}, options).startsWith("分组,"));
    options.byteOrderMark = true;
    QVERIFY(exported(u"csv", {}, options).startsWith("\xef\xbb\xbf分组,"));
}

void TestCsvExporter::writesAllDigitsOfNumbers_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << 0.0 << u"0"_qs;
    QTest::newRow("place in a long document") << 12345678.0 << u"12345678"_qs;
    QTest::newRow("below nothing") << -7.0 << u"-7"_qs;
    QTest::newRow("part") << 0.125 << u"0.125"_qs;
    QTest::newRow("beyond whole numbers") << 1e300 << u"1e+300"_qs;
}

void TestCsvExporter::writesAllDigitsOfNumbers()
{
    QFETCH(double, number);
    SheetCell cell;
    cell.number = number;
    QTEST(cell.toString(), "words");
}

QTEST_GUILESS_MAIN(TestCsvExporter)
#include "tst_csvexporter.moc"
