// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importer.h"
#include "wordfile.h"

#include <QTest>

using namespace meipi;
using meipi::test::archiveOf;
using meipi::test::wordFile;
using meipi::test::wordPart;

class TestWordDocument : public QObject {
    Q_OBJECT

private slots:
    void makesTextOfTheBody_data();
    void makesTextOfTheBody();
    void printsTheNumbersOfWord_data();
    void printsTheNumbersOfWord();
    void hintsAtHeadings();
    void knowsBoldFromStyles();
    void readsTrackedChanges_data();
    void readsTrackedChanges();
    void putsNotesAtTheEnd();
    void bringsCommentsWithTheirAnswers();
    void listsCommentsWithoutAPlace();
    void tellsPages();
    void readsWhatIsLeftOfADamagedFile();
    void findsItsPartsByRelation();
    void readsNoOtherFile();
};

namespace {

QString run(const QString &text, const QString &properties = {})
{
    return u"<w:r><w:rPr>%1</w:rPr><w:t>%2</w:t></w:r>"_qs.arg(properties, text);
}

QString para(const QString &content, const QString &properties = {})
{
    return u"<w:p><w:pPr>%1</w:pPr>%2</w:p>"_qs.arg(properties, content);
}

QString item(const QString &text, int list, int level)
{
    return para(
        run(text),
        u"<w:numPr><w:ilvl w:val=\"%1\"/><w:numId w:val=\"%2\"/></w:numPr>"_qs.arg(level).arg(
            list));
}

QString row(const QStringList &cells)
{
    return u"<w:tr><w:tc>"_qs + cells.join(u"</w:tc><w:tc>"_qs) + u"</w:tc></w:tr>"_qs;
}

QString level(int number, const QString &format, const QString &text, const QString &more = {})
{
    return u"<w:lvl w:ilvl=\"%1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%2\"/>%4"
           "<w:lvlText w:val=\"%3\"/></w:lvl>"_qs.arg(number)
               .arg(format, text, more);
}

// Lists 1 and 2 of the same definition, 2 beginning anew.
QByteArray numbering(const QString &levels)
{
    return wordPart(
        u"numbering"_qs,
        u"<w:abstractNum w:abstractNumId=\"7\">%1</w:abstractNum>"
        "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
        "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\">"
        "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"_qs.arg(levels));
}

ImportedDocument imported(const QByteArray &bytes, const ImportOptions &options = {})
{
    Progress progress;
    const auto document = importBytes(bytes, QStringLiteral("a.docx"), options, progress);
    if (!document)
        qFatal("%s", qUtf8Printable(document.error().message));
    return *document;
}

} // namespace

void TestWordDocument::makesTextOfTheBody_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("text");

    const QString a = para(run(u"甲"_qs));
    const QString b = para(run(u"乙"_qs));
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("paragraphs") << a + para({}) + b << u"甲\n乙\n"_qs;
    QTest::newRow("runs") << para(run(u"建"_qs) + run(u"议\U0001F4D6"_qs))
                          << u"建议\U0001F4D6\n"_qs;
    QTest::newRow("breaks and tabs")
        << para(u"<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>"_qs)
        << u"a\tb\nc\n"_qs;
    QTest::newRow("hidden") << para(run(u"甲"_qs) + run(u"乙"_qs, u"<w:vanish/>"_qs)) << u"甲\n"_qs;
    QTest::newRow("field") << para(
        u"<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGE</w:instrText></w:r>"_qs
        + run(u"3"_qs)) << u"3\n"_qs;
    QTest::newRow("link and content control")
        << u"<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>%1</w:sdtContent></w:sdt>"_qs
               .arg(para(u"<w:hyperlink>%1</w:hyperlink>"_qs.arg(run(u"甲"_qs))))
        << u"甲\n"_qs;
    QTest::newRow("table") << u"<w:tbl>"_qs + row({a, b}) + row({a + b, {}}) + u"</w:tbl>"_qs
                           << u"甲\t乙\n甲乙\n"_qs;
    QTest::newRow("table of one column")
        << u"<w:tbl>"_qs + row({a + b}) + u"</w:tbl>"_qs << u"甲\n乙\n"_qs;
    QTest::newRow("table in a table")
        << u"<w:tbl>"_qs + row({u"<w:tbl>"_qs + row({a, b}) + u"</w:tbl>"_qs, b}) + u"</w:tbl>"_qs
        << u"甲\t乙\t乙\n"_qs;
    QTest::newRow("text box") << para(
        run(u"甲"_qs)
        + u"<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>%1"
          "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>%1"
          "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>"_qs.arg(b)
        + run(u"丙"_qs)) << u"甲丙\n乙\n"_qs;
    QTest::newRow("how it is read aloud")
        << para(u"<w:r><w:ruby><w:rt>%1</w:rt><w:rubyBase>%2</w:rubyBase></w:ruby></w:r>"_qs.arg(
               run(u"pī"_qs), run(u"批"_qs)))
        << u"批\n"_qs;
    QTest::newRow("fraction") << para(
        u"<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t>"
        "</m:r></m:den></m:f></m:oMath>"_qs)
                              << u"a/b\n"_qs;
    QTest::newRow("box to tick") << para(
        u"<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/><w:t>是</w:t></w:r>"_qs)
                                 << u"□是\n"_qs;
    QString deep = a;
    for (int i = 0; i < 300; ++i)
        deep = u"<w:sdt><w:sdtContent>"_qs + deep + u"</w:sdtContent></w:sdt>"_qs;
    QTest::newRow("too deep") << deep + b << u"乙\n"_qs;
}

void TestWordDocument::makesTextOfTheBody()
{
    QFETCH(QString, body);
    QTEST(imported(wordFile(body)).text.string(), "text");
}

void TestWordDocument::printsTheNumbersOfWord_data()
{
    QTest::addColumn<QString>("levels");
    QTest::addColumn<QList<QList<int>>>("items"); // list, level
    QTest::addColumn<QString>("text");

    const QList<QList<int>> nested{{1, 0}, {1, 1}, {1, 1}, {1, 0}, {1, 1}};
    QTest::newRow("Chinese, one below the other")
        << level(0, u"chineseCountingThousand"_qs, u"%1、"_qs)
            + level(1, u"chineseCounting"_qs, u"（%2）"_qs)
        << nested << u"一、x\n（一）x\n（二）x\n二、x\n（一）x\n"_qs;
    QTest::newRow("articles that run through chapters")
        << level(0, u"chineseCounting"_qs, u"第%1章"_qs)
            + level(1, u"chineseCounting"_qs, u"第%2条"_qs, u"<w:lvlRestart w:val=\"0\"/>"_qs)
        << nested << u"第一章 x\n第一条 x\n第二条 x\n第二章 x\n第三条 x\n"_qs;
    QTest::newRow("decimals") << level(0, u"decimal"_qs, u"%1."_qs)
            + level(1, u"decimal"_qs, u"%1.%2"_qs)
                              << nested << u"1. x\n1.1 x\n1.2 x\n2. x\n2.1 x\n"_qs;
    QTest::newRow("legal numbers under Chinese ones") << level(0, u"chineseCounting"_qs, u"%1、"_qs)
            + level(1, u"decimal"_qs, u"%1.%2"_qs,
                    u"<w:isLgl/>"_qs) << nested << u"一、x\n1.1 x\n1.2 x\n二、x\n2.1 x\n"_qs;
    QTest::newRow("a list that begins anew")
        << level(0, u"decimal"_qs, u"%1、"_qs) << QList<QList<int>>{{1, 0}, {1, 0}, {2, 0}, {2, 0}}
        << u"1、x\n2、x\n1、x\n2、x\n"_qs;
    QTest::newRow("below what is missing")
        << level(0, u"decimal"_qs, u"%1."_qs) + level(1, u"lowerLetter"_qs, u"%1%2)"_qs)
        << QList<QList<int>>{{1, 1}, {1, 1}} << u"1a) x\n1b) x\n"_qs;
    QTest::newRow("bullets") << level(0, u"bullet"_qs, u"\uf0b7"_qs) << QList<QList<int>>{{1, 0}}
                             << u"• x\n"_qs;
    QTest::newRow("no such list") << QString() << QList<QList<int>>{{9, 0}, {1, 12}}
                                  << u"x\nx\n"_qs;
    QTest::newRow("circled") << level(0, u"decimalEnclosedCircle"_qs, u"%1"_qs)
                             << QList<QList<int>>{{1, 0}} << u"① x\n"_qs;
}

void TestWordDocument::printsTheNumbersOfWord()
{
    QFETCH(QString, levels);
    QFETCH(QList<QList<int>>, items);

    QString body;
    for (const QList<int> &each : items)
        body += item(u"x"_qs, each[0], each[1]);
    QTEST(imported(wordFile(body, {{u"numbering.xml"_qs, numbering(levels)}})).text.string(),
          "text");
}

void TestWordDocument::hintsAtHeadings()
{
    const QByteArray styles = wordPart(
        u"styles"_qs,
        u"<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/><w:pPr>"
        "<w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
        "<w:style w:type=\"paragraph\" w:styleId=\"own\"><w:name w:val=\"章\"/>"
        "<w:basedOn w:val=\"1\"/></w:style>"_qs);
    const QByteArray document =
        wordFile(para(run(u"总则"_qs), u"<w:pStyle w:val=\"own\"/>"_qs) + para(run(u"文"_qs))
                     + para(run(u"目的"_qs), u"<w:outlineLvl w:val=\"1\"/>"_qs),
                 {{u"styles.xml"_qs, styles},
                  {u"numbering.xml"_qs, numbering(level(0, u"chineseCounting"_qs, u"第%1章"_qs))}});
    const ImportedDocument read = imported(document);
    QCOMPARE(read.text.string(), u"第一章 总则\n文\n目的\n"_qs);
    QCOMPARE(read.hints.size(), 2);
    QCOMPARE(read.hints[0].level, 1);
    QCOMPARE(read.hints[1].paragraph, 2);
    QCOMPARE(read.hints[1].level, 2);
}

void TestWordDocument::knowsBoldFromStyles()
{
    const QByteArray styles = wordPart(
        u"styles"_qs,
        u"<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"n\"><w:rPr><w:b/></w:rPr>"
        "</w:style><w:style w:type=\"character\" w:styleId=\"c\"><w:rPr><w:i/></w:rPr></w:style>"_qs);
    const ImportedDocument read =
        imported(wordFile(para(run(u"甲"_qs) + run(u"乙"_qs, u"<w:b w:val=\"0\"/>"_qs)
                               + run(u"丙"_qs, u"<w:rStyle w:val=\"c\"/>"_qs)),
                          {{u"styles.xml"_qs, styles}}));
    const QList<StyledRange> expected{{{0, 1}, true, false}, {{2, 3}, true, true}};
    QCOMPARE(read.structure.styles, expected);
}

void TestWordDocument::readsTrackedChanges_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("final");
    QTest::addColumn<QString>("original");

    const QString gone = u"<w:del w:id=\"1\"><w:r><w:delText>旧</w:delText></w:r></w:del>"_qs;
    const QString come = u"<w:ins w:id=\"2\">%1</w:ins>"_qs.arg(run(u"新"_qs));
    QTest::newRow("words") << para(run(u"甲"_qs) + gone + come) << u"甲新\n"_qs << u"甲旧\n"_qs;
    QTest::newRow("paragraphs that became one")
        << para(run(u"甲"_qs), u"<w:rPr><w:del w:id=\"3\"/></w:rPr>"_qs) + para(run(u"乙"_qs))
        << u"甲乙\n"_qs << u"甲\n乙\n"_qs;
    QTest::newRow("paragraph that became two")
        << para(run(u"甲"_qs), u"<w:rPr><w:ins w:id=\"3\"/></w:rPr>"_qs) + para(run(u"乙"_qs))
        << u"甲\n乙\n"_qs << u"甲乙\n"_qs;
    QTest::newRow("row that is gone")
        << u"<w:tbl>%1<w:tr><w:trPr><w:del w:id=\"4\"/></w:trPr><w:tc>%2</w:tc></w:tr></w:tbl>"_qs
               .arg(row({para(run(u"甲"_qs))}), para(run(u"乙"_qs)))
        << u"甲\n"_qs << u"甲\n乙\n"_qs;
    QTest::newRow("moved") << para(u"<w:moveFrom w:id=\"5\">%1</w:moveFrom>"_qs.arg(run(u"甲"_qs))
                                   + run(u"乙"_qs)
                                   + u"<w:moveTo w:id=\"6\">%1</w:moveTo>"_qs.arg(run(u"甲"_qs)))
                           << u"乙甲\n"_qs << u"甲乙\n"_qs;
}

void TestWordDocument::readsTrackedChanges()
{
    QFETCH(QString, body);

    const ImportedDocument after = imported(wordFile(body));
    QTEST(after.text.string(), "final");
    QVERIFY(after.changes > 0);
    QCOMPARE(after.problems.size(), 1);
    ImportOptions options;
    options.changes = ImportOptions::Changes::Original;
    QTEST(imported(wordFile(body), options).text.string(), "original");
}

void TestWordDocument::putsNotesAtTheEnd()
{
    const QString mark = u"<w:r><w:%1Reference w:id=\"2\"/></w:r>"_qs;
    const auto note = [](const QString &kind, const QString &text) {
        return wordPart(kind + u's', u"<w:%1 w:id=\"2\">%2</w:%1>"_qs.arg(kind, para(run(text))));
    };
    const ImportedDocument read =
        imported(wordFile(para(run(u"甲"_qs) + mark.arg(u"endnote"_qs) + mark.arg(u"footnote"_qs))
                              + para(run(u"乙"_qs)),
                          {{u"footnotes.xml"_qs, note(u"footnote"_qs, u"脚"_qs)},
                           {u"endnotes.xml"_qs, note(u"endnote"_qs, u"尾"_qs)}}));
    QCOMPARE(read.text.string(), u"甲[1][2]\n乙\n[1] 尾\n[2] 脚\n"_qs);
}

void TestWordDocument::bringsCommentsWithTheirAnswers()
{
    const QString body =
        para(run(u"开放"_qs) + u"<w:commentRangeStart w:id=\"1\"/>"_qs + run(u"公共数据"_qs)
             + u"<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r>"_qs
             + run(u"。"_qs))
        + para(run(u"乙"_qs) + u"<w:r><w:commentReference w:id=\"3\"/></w:r>"_qs);
    const auto comment = [](int id, const QString &author, const QString &text) {
        return u"<w:comment w:id=\"%1\" w:author=\"%2\" w:date=\"2024-03-05T06:07:08Z\">"
               "<w:p w14:paraId=\"A%1\"><w:r><w:t>%3</w:t></w:r></w:p></w:comment>"_qs.arg(id)
                   .arg(author, text);
    };
    const QByteArray comments =
        wordPart(u"comments"_qs,
                 comment(1, u"李"_qs, u"范围？"_qs) + comment(2, u"王"_qs, u"见附件"_qs)
                     + comment(3, u"李"_qs, u"好 \U0001F9ED"_qs));
    const QByteArray extended =
        wordPart(u"commentsEx"_qs,
                 u"<w15:commentEx w15:paraId=\"A1\"/>"
                 "<w15:commentEx w15:paraId=\"A2\" w15:paraIdParent=\"A1\"/>"_qs);
    const ImportedDocument read = imported(
        wordFile(body, {{u"comments.xml"_qs, comments}, {u"commentsExtended.xml"_qs, extended}}));
    QCOMPARE(read.text.string(), u"开放公共数据。\n乙\n"_qs);
    QCOMPARE(read.marks.size(), 2);
    const ImportedMark &first = read.marks.first();
    QCOMPARE(first.quote, u"公共数据"_qs);
    QCOMPARE(first.range, (TextRange{2, 6}));
    QCOMPARE(first.author, u"李"_qs);
    QCOMPARE(first.date.toString(), u"2024-03-05T06:07:08Z"_qs);
    QCOMPARE(first.note, u"范围？"_qs);
    QCOMPARE(first.replies.size(), 1);
    QCOMPARE(first.replies.first().author, u"王"_qs);
    QCOMPARE(first.replies.first().text, u"见附件"_qs);
    QCOMPARE(read.marks[1].quote, u"乙"_qs); // a point stands for its paragraph
    QVERIFY(read.problems.isEmpty());
}

void TestWordDocument::listsCommentsWithoutAPlace()
{
    const QByteArray comments =
        wordPart(u"comments"_qs,
                 u"<w:comment w:id=\"1\" w:author=\"李\">%1</w:comment>"_qs.arg(
                     para(run(u"为何删去？"_qs))));
    const ImportedDocument read =
        imported(wordFile(para(run(u"甲"_qs)), {{u"comments.xml"_qs, comments}}));
    QVERIFY(read.marks.isEmpty());
    QCOMPARE(read.problems.size(), 1);
    QVERIFY(read.problems.first().message.contains(u"为何删去？"));
    QVERIFY(read.problems.first().message.contains(u"李"));
}

void TestWordDocument::tellsPages()
{
    const QString page = u"<w:r><w:lastRenderedPageBreak/></w:r>"_qs;
    const QString section = u"<w:sectPr><w:pgNumType w:fmt=\"%1\" w:start=\"%2\"/></w:sectPr>"_qs;
    const ImportedDocument read = imported(wordFile(
        para(run(u"甲"_qs)) + para(page + run(u"乙"_qs), section.arg(u"lowerRoman"_qs).arg(1))
        + para(page + run(u"丙"_qs) + page + run(u"丁"_qs)) + section.arg(u"decimal"_qs).arg(1)));
    QCOMPARE(read.text.string(), u"甲\n乙\n丙丁\n"_qs);
    const QList<PageStart> expected{{0, u"i"_qs}, {2, u"ii"_qs}, {4, u"1"_qs}, {5, u"2"_qs}};
    QCOMPARE(read.structure.pages, expected);
    QVERIFY(imported(wordFile(para(run(u"甲"_qs)))).structure.pages.isEmpty());
}

void TestWordDocument::readsWhatIsLeftOfADamagedFile()
{
    QByteArray part = wordPart(u"document"_qs, u"<w:body>"_qs + para(run(u"甲"_qs)) + u"乙"_qs);
    part.truncate(part.indexOf(u"乙"_qs.toUtf8()));
    const ImportedDocument read = imported(archiveOf({{u"word/document.xml"_qs, part}}));
    QCOMPARE(read.text.string(), u"甲\n"_qs);
    QCOMPARE(read.problems.size(), 1);
    Progress progress;
    const auto nothing =
        importBytes(archiveOf({{u"word/document.xml"_qs, "<w"}}), u"a.docx"_qs, {}, progress);
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().code, Error::Code::Malformed);
    const auto none = importBytes(archiveOf({{u"word/a.xml"_qs, {}}}), u"a.docx"_qs, {}, progress);
    QVERIFY(!none);
    QCOMPARE(none.error().code, Error::Code::Malformed);
}

void TestWordDocument::findsItsPartsByRelation()
{
    const QByteArray relations =
        "<Relationships><Relationship Id=\"1\" Type=\"http://x/officeDocument\" "
        "Target=\"/doc/body.xml\"/></Relationships>";
    const QByteArray body =
        wordPart(u"document"_qs, u"<w:body>"_qs + para(run(u"甲"_qs)) + u"</w:body>"_qs);
    Progress progress;
    const auto read =
        importBytes(archiveOf({{u"_rels/.rels"_qs, relations}, {u"doc/body.xml"_qs, body}}),
                    u"a.docx"_qs, {}, progress);
    QVERIFY(read);
    QCOMPARE(read->text.string(), u"甲\n"_qs);
}

void TestWordDocument::readsNoOtherFile()
{
    QByteArray part =
        wordPart(u"document"_qs,
                 u"<w:body>"_qs + para(run(u"甲"_qs)) + para(run(u"&up;"_qs)) + u"</w:body>"_qs);
    part.replace("?>", "?><!DOCTYPE d [<!ENTITY up SYSTEM \"file:///etc/passwd\">]>");
    const ImportedDocument read = imported(archiveOf({{u"word/document.xml"_qs, part}}));
    QVERIFY(read.text.string().startsWith(u"甲\n"));
    QVERIFY(!read.text.string().contains(u"root"));
}

QTEST_GUILESS_MAIN(TestWordDocument)
#include "tst_worddocument.moc"
