// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importer.h"

#include <QTest>

using namespace meipi;

class TestMarkdown : public QObject {
    Q_OBJECT

private slots:
    void readsWithoutMarks_data();
    void readsWithoutMarks();
    void hintsAtHeadings();
    void keepsBoldAndItalic();
    void showsTooIntricateTextAsItIs_data();
    void showsTooIntricateTextAsItIs();
};

namespace {

ImportedDocument importedMarkdown(const QString &markdown)
{
    Progress progress;
    const auto document = importBytes(markdown.toUtf8(), QStringLiteral("a.md"), {}, progress);
    if (!document)
        qFatal("%s", qUtf8Printable(document.error().message));
    return *document;
}

} // namespace

void TestMarkdown::readsWithoutMarks_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, const QString &markdown, const QString &text) {
        QTest::newRow(name) << markdown << text;
    };
    row("empty", {}, {});
    row("paragraphs", u"甲\n\n乙\n"_qs, u"甲\n乙\n"_qs);
    row("lines stay lines", u"第一条 甲\n第二条 乙\n"_qs, u"第一条 甲\n第二条 乙\n"_qs);
    row("headings", u"# 一\n\n二\n===\n"_qs, u"一\n二\n"_qs);
    row("emphasis", u"**建**议*书*\U0001F4D6"_qs, u"建议书\U0001F4D6\n"_qs);
    row("escapes and entities", u"1\\. a &amp; b"_qs, u"1. a & b\n"_qs);
    row("numbers as typed", u"3. a\n7. b\n"_qs, u"3. a\n7. b\n"_qs);
    row("numbers not meant", u"1. a\n1. b\n1. c\n"_qs, u"1. a\n2. b\n3. c\n"_qs);
    row("bracketed", u"2) a\n3) b\n"_qs, u"2) a\n3) b\n"_qs);
    row("bullets", u"- a\n- （一）b\n"_qs, u"• a\n（一）b\n"_qs);
    row("nested lists", u"1. a\n   - b\n2. c\n"_qs, u"1. a\n• b\n2. c\n"_qs);
    row("no list", u"1.建议\n"_qs, u"1.建议\n"_qs);
    row("table", u"|a|b|\n|-|-|\n|1|2|\n"_qs, u"a\tb\n1\t2\n"_qs);
    row("link and picture", u"[甲](http://x) ![乙](y.png)"_qs, u"甲 乙\n"_qs);
    row("code", u"```\nx  y\n```\n"_qs, u"x  y\n"_qs);
    row("HTML", u"<!-- no -->\n\n<div>甲</div>\n\n乙<br>丙\n"_qs, u"甲\n乙\n丙\n"_qs);
    row("note", u"甲[^x]\n\n乙\n\n[^x]: 丙\n"_qs, u"甲[1]\n乙\n[1] 丙\n"_qs);
    row("metadata", u"---\ntitle: 题\n---\n\n甲\n"_qs, u"title: 题\n甲\n"_qs);
    row("a rule is no metadata", u"甲\n\n---\n\n乙\n"_qs, u"甲\n乙\n"_qs);
    row("script stays text", u"<script>alert(1)</script>\n"_qs, u"alert(1)\n"_qs);
}

void TestMarkdown::readsWithoutMarks()
{
    QFETCH(QString, markdown);
    QTEST(importedMarkdown(markdown).text.string(), "text");
}

void TestMarkdown::hintsAtHeadings()
{
    const ImportedDocument document = importedMarkdown(u"甲\n\n## 乙\n\n**丙**\n\n丁\n"_qs);
    QCOMPARE(document.hints.size(), 2);
    QCOMPARE(document.hints[0].paragraph, 1);
    QCOMPARE(document.hints[0].level, 2);
    QVERIFY(!document.hints[0].bold);
    QCOMPARE(document.hints[1].paragraph, 2);
    QVERIFY(document.hints[1].bold);
}

void TestMarkdown::keepsBoldAndItalic()
{
    const QList<StyledRange> expected{
        {{0, 1}, true, false}, {{2, 3}, false, true}, {{3, 4}, true, true}};
    QCOMPARE(importedMarkdown(u"**甲**乙*丙**丁***"_qs).structure.styles, expected);
}

void TestMarkdown::showsTooIntricateTextAsItIs_data()
{
    QTest::addColumn<QString>("markdown");

    QTest::newRow("emphasis without end") << u"# 甲\n\n"_qs + u"**a "_qs.repeated(50'000);
    QTest::newRow("brackets") << u"# 甲\n\n"_qs + u"["_qs.repeated(50'000);
    QTest::newRow("quotes in quotes") << u"# 甲\n\n"_qs + u"> "_qs.repeated(50'000) + u"a"_qs;
}

void TestMarkdown::showsTooIntricateTextAsItIs()
{
    QFETCH(QString, markdown);
    const ImportedDocument document = importedMarkdown(markdown);
    QCOMPARE(document.text.string(), markdown);
    QCOMPARE(document.hints.size(), 1);
    QCOMPARE(document.problems.size(), 1);
}

QTEST_GUILESS_MAIN(TestMarkdown)
#include "tst_markdown.moc"
