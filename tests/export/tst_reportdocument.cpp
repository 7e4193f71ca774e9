// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/reportdocument.h"

#include "officereader.h"

#include <QTest>

using namespace meipi;
using namespace meipi::test;

class TestReportDocument : public QObject {
    Q_OBJECT

private slots:
    void writesBars();
    void writesParagraphsWhereCellsHaveLines();
    void writesWord();
    void writesTheSameTwice();
    void writesNothing();
};

namespace {

ReportTable smallTable()
{
    ReportTable table;
    table.title = u"Cross-tabulation"_qs;
    table.heads = {u"工具"_qs, u"甲|乙"_qs, u"Total"_qs};
    table.rows = {{ReportCell::words(u"激励"_qs), ReportCell::count(2), ReportCell::share(0.5)},
                  {ReportCell::words(u"补贴😀\x01"_qs), ReportCell::count(0),
                   ReportCell::share(std::nullopt)}};
    table.depths = {0, 1};
    table.remarks = {u"Counted are measures."_qs};
    return table;
}

} // namespace

void TestReportDocument::writesBars()
{
    ReportTable table = smallTable();
    table.rows[1][0].text = u"补贴"_qs;
    QCOMPARE(plainTextOf(table),
             u"Cross-tabulation\n\n| 工具 | 甲\\|乙 | Total |\n| --- | ---: | ---: |\n"
             u"| 激励 | 2 | 50.0% |\n| – 补贴 | 0 | — |\n\nCounted are measures.\n"_qs);
}

void TestReportDocument::writesParagraphsWhereCellsHaveLines()
{
    ReportTable table = smallTable();
    table.rows = {{ReportCell::words(u"激励"_qs), ReportCell::words(u"要旨\n1-1 “补贴”"_qs),
                   ReportCell::words(u"(nothing)"_qs)}};
    QCOMPARE(plainTextOf(table),
             u"Cross-tabulation\n\n# 激励\n\n甲|乙\n  要旨\n  1-1 “补贴”\n\nTotal\n  (nothing)\n\n"
             u"Counted are measures.\n"_qs);
}

void TestReportDocument::writesWord()
{
    const auto bytes = docxOf(smallTable(), Timestamp());
    QVERIFY(bytes);
    const QByteArray part = unzipped(*bytes)[u"word/document.xml"_qs];
    QCOMPARE(xmlErrorIn(part), QString());
    QStringList texts;
    for (const OfficeParagraph &paragraph : paragraphsIn(part))
        texts.append(paragraph.text);
    for (const QString &wanted : {u"Cross-tabulation"_qs, u"甲|乙"_qs, u"激励"_qs, u"50.0%"_qs,
                                  u"Counted are measures."_qs})
        QVERIFY2(texts.contains(wanted), qPrintable(wanted));
    QVERIFY(texts.join(u'\n').contains(u"　补贴😀"_qs));
}

void TestReportDocument::writesTheSameTwice()
{
    QCOMPARE(*docxOf(smallTable(), Timestamp()), *docxOf(smallTable(), Timestamp()));
}

void TestReportDocument::writesNothing()
{
    const auto bytes = docxOf({}, Timestamp());
    QVERIFY(bytes);
    QCOMPARE(xmlErrorIn(unzipped(*bytes)[u"word/document.xml"_qs]), QString());
    QVERIFY(!plainTextOf({}).contains(u'#'));
}

QTEST_GUILESS_MAIN(TestReportDocument)
#include "tst_reportdocument.moc"
