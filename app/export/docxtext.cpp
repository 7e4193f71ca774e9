// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/docxtext.h"

#include "export/docxpackage.h"

namespace meipi {

namespace {

constexpr int docxTextWidth = 9070; // twentieths of a point, between the margins of A4
constexpr int docxFirstLink = 100; // relations below are the package's own

QByteArray docxColour(const QString &colour)
{
    return colour.sliced(1).toUpper().toLatin1();
}

QByteArray looksOf(const StoryRun &run)
{
    QByteArray looks;
    if (run.look == RunLook::Strong)
        looks += "<w:b/>";
    if (const QString colour = runColour(run.look); !colour.isEmpty())
        looks += "<w:color w:val=\"" + docxColour(colour) + "\"/>";
    if (!run.link.isEmpty())
        looks += "<w:u w:val=\"single\"/>";
    return looks;
}

} // namespace

void appendDocxRun(Markup &out, QStringView text, const QByteArray &looks)
{
    out.raw("<w:r>");
    if (!looks.isEmpty())
        out.raw("<w:rPr>").raw(looks).raw("</w:rPr>");
    qsizetype start = 0;
    while (start <= text.size()) {
        const qsizetype tab = text.indexOf(u'\t', start);
        const qsizetype end = tab < 0 ? text.size() : tab;
        if (end > start) {
            out.raw("<w:t xml:space=\"preserve\">").text(text.sliced(start, end - start));
            out.raw("</w:t>");
        }
        if (tab < 0)
            break;
        out.raw("<w:tab/>");
        start = tab + 1;
    }
    out.raw("</w:r>");
}

void DocxText::run(QStringView text, const QByteArray &looks)
{
    appendDocxRun(m_body, text, looks);
}

void DocxText::beginParagraph(OfficeStyle style)
{
    m_body.raw("<w:p><w:pPr><w:pStyle w:val=\"").raw(lookOf(style).key).raw("\"/></w:pPr>");
}

void DocxText::endParagraph()
{
    m_body.raw("</w:p>\n");
}

void DocxText::appendRuns(const StoryRuns &runs)
{
    for (const StoryRun &each : runs) {
        if (each.swatch) {
            run(u"■\u00a0", "<w:color w:val=\"" + docxColour(each.swatch->toString()) + "\"/>");
        }
        if (!each.link.isEmpty()) {
            qsizetype &number = m_linkNumbers[each.link];
            if (number == 0) {
                m_links.append(each.link);
                number = m_links.size();
            }
            m_body.raw("<w:hyperlink r:id=\"rId").number(docxFirstLink + number).raw("\">");
        }
        run(each.text, looksOf(each));
        if (!each.link.isEmpty())
            m_body.raw("</w:hyperlink>");
    }
}

void DocxText::paragraph(OfficeStyle style, const StoryRuns &runs)
{
    const QList<StoryRuns> lines = linesOf(runs);
    for (const StoryRuns &line : lines) {
        beginParagraph(style);
        appendRuns(line);
        endParagraph();
    }
}

void DocxText::table(const QList<QList<StoryRuns>> &rows, const QList<bool> &numeric)
{
    m_body.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"MeipiTable\"/><w:tblW w:w=\"5000\" "
               "w:type=\"pct\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
    QList<int> widths;
    const QList<double> shares = columnShares(rows, numeric);
    for (const double share : shares) {
        widths.append(int(share * docxTextWidth));
        m_body.raw("<w:gridCol w:w=\"").number(widths.last()).raw("\"/>");
    }
    m_body.raw("</w:tblGrid>\n");
    for (qsizetype at = 0; at < rows.size(); ++at) {
        m_body.raw("<w:tr><w:trPr><w:cantSplit/>");
        m_body.raw(at == 0 ? "<w:tblHeader/></w:trPr>" : "</w:trPr>");
        for (qsizetype column = 0; column < rows[at].size(); ++column) {
            m_body.raw("<w:tc><w:tcPr><w:tcW w:w=\"").number(widths[column]);
            m_body.raw("\" w:type=\"dxa\"/></w:tcPr>");
            paragraph(numeric[column] ? OfficeStyle::TableNumber
                          : at == 0   ? OfficeStyle::TableHead
                                      : OfficeStyle::TableText,
                      rows[at][column]);
            m_body.raw("</w:tc>");
        }
        m_body.raw("</w:tr>\n");
    }
    m_body.raw("</w:tbl>\n");
    paragraph(OfficeStyle::Body, {}); // two tables in a row would become one
}

int DocxText::addComment(const DocxComment &comment)
{
    m_comments.append(comment);
    return int(m_comments.size()) - 1;
}

void DocxText::beginComment(int number)
{
    m_body.raw("<w:commentRangeStart w:id=\"").number(number).raw("\"/>");
}

void DocxText::endComment(int number)
{
    m_body.raw("<w:commentRangeEnd w:id=\"").number(number);
    m_body.raw("\"/><w:r><w:commentReference w:id=\"").number(number).raw("\"/></w:r>");
}

QByteArray DocxText::documentPart() const
{
    Markup out;
    out.raw(docxHead("document")).raw("<w:body>\n").raw(m_body.bytes());
    out.raw("<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId5\"/>"
            "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1304\" w:right=\"1418\" "
            "w:bottom=\"1247\" w:left=\"1418\" w:header=\"709\" w:footer=\"624\" w:gutter=\"0\"/>"
            "</w:sectPr></w:body></w:document>\n");
    return out.take();
}

QByteArray DocxText::relations() const
{
    Markup out;
    out.raw(docxRelationsHead(!m_comments.isEmpty()));
    for (qsizetype i = 0; i < m_links.size(); ++i) {
        out.raw("<Relationship Id=\"rId").number(docxFirstLink + i + 1);
        out.raw("\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                "hyperlink\" Target=\"");
        out.value(m_links[i]).raw("\" TargetMode=\"External\"/>\n");
    }
    return out.raw("</Relationships>\n").take();
}

QByteArray DocxText::comments() const
{
    Markup out;
    out.raw(docxHead("comments"));
    for (qsizetype i = 0; i < m_comments.size(); ++i) {
        const DocxComment &comment = m_comments[i];
        out.raw("<w:comment w:id=\"").number(i).raw("\" w:author=\"").value(comment.author);
        out.raw("\" w:initials=\"").value(comment.author.left(1)).raw("\"");
        if (!(comment.date == Timestamp()))
            out.raw(" w:date=\"").raw(comment.date.toString().toLatin1()).raw("\"");
        out.raw(">");
        const QStringList lines = comment.text.split(u'\n');
        for (qsizetype line = 0; line < lines.size(); ++line) {
            out.raw("<w:p");
            if (line + 1 == lines.size())
                out.raw(" w14:paraId=\"").raw(docxKey(comment.key)).raw("\"");
            out.raw(">");
            appendDocxRun(out, lines[line], {});
            out.raw("</w:p>");
        }
        out.raw("</w:comment>\n");
    }
    return out.raw("</w:comments>\n").take();
}

QByteArray DocxText::commentsExtended() const
{
    Markup out;
    out.raw(docxExtendedHead());
    for (const DocxComment &comment : m_comments) {
        out.raw("<w15:commentEx w15:paraId=\"").raw(docxKey(comment.key)).raw("\"");
        if (comment.parent != 0)
            out.raw(" w15:paraIdParent=\"").raw(docxKey(comment.parent)).raw("\"");
        out.raw(comment.isDone ? " w15:done=\"1\"/>\n" : " w15:done=\"0\"/>\n");
    }
    return out.raw("</w15:commentsEx>\n").take();
}

Result<Done> DocxText::write(QIODevice &out, const OfficeFacts &facts) const
{
    const bool hasComments = !m_comments.isEmpty();
    QList<OfficePart> parts{
        {QStringLiteral("[Content_Types].xml"), docxContentTypes(hasComments)},
        {QStringLiteral("_rels/.rels"), docxPackageRelations()},
        {QStringLiteral("docProps/core.xml"), docxFacts(facts)},
        {QStringLiteral("docProps/app.xml"), docxProgram()},
        {QStringLiteral("word/document.xml"), documentPart()},
        {QStringLiteral("word/_rels/document.xml.rels"), relations()},
        {QStringLiteral("word/styles.xml"), docxStyles(facts)},
        {QStringLiteral("word/settings.xml"), docxSettings()},
        {QStringLiteral("word/fontTable.xml"), docxFonts()},
        {QStringLiteral("word/footer1.xml"), docxFooter()},
    };
    if (hasComments) {
        parts.append({QStringLiteral("word/comments.xml"), comments()});
        parts.append({QStringLiteral("word/commentsExtended.xml"), commentsExtended()});
    }
    return writeParts(parts, out);
}

} // namespace meipi
