// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/odttext.h"

#include "export/pagestyle.h"

namespace meipi {

namespace {

constexpr const char *odtNamespaces =
    " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
    " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
    " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
    " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
    " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
    " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
    " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
    " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
    " xmlns:xlink=\"http://www.w3.org/1999/xlink\" office:version=\"1.3\">\n";
constexpr const char *odtDeclaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
constexpr double odtTextWidth = 453.5; // points, between the margins of A4

QByteArray points(double value)
{
    return QByteArray::number(value) + "pt";
}

QByteArray fontFaces()
{
    QByteArray out = "<office:font-face-decls>\n";
    for (const char *name : {officeSerif, officeSans, officeSerifAsian, officeSansAsian}) {
        const bool isSerif = name == officeSerif || name == officeSerifAsian;
        out += QByteArray("<style:font-face style:name=\"") + name + "\" svg:font-family=\"&apos;"
            + name + "&apos;\" style:font-family-generic=\"" + (isSerif ? "roman" : "swiss")
            + "\" style:font-pitch=\"variable\"/>\n";
    }
    return out + "</office:font-face-decls>\n";
}

// Names with characters that a style's name may not have are written as _20_ and the like.
QByteArray displayNames(const OfficeLook &look)
{
    return QByteArray(" style:name=\"") + look.key + "\" style:display-name=\"" + look.name + "\"";
}

QByteArray odtParagraphLooks(const OfficeLook &look)
{
    QByteArray out = "<style:paragraph-properties fo:margin-top=\"" + points(look.before)
        + "\" fo:margin-bottom=\"" + points(look.after) + "\" fo:margin-left=\""
        + points(look.indent) + "\" fo:line-height=\"135%\"";
    if (look.keepsWithNext)
        out += " fo:keep-with-next=\"always\"";
    if (look.fill)
        out += " fo:background-color=\"" + look.fill->toString().toLatin1() + '"';
    if (look.bar)
        out += " fo:padding=\"0pt\" fo:padding-left=\"6pt\" fo:border-left=\"2.25pt solid "
            + look.bar->toString().toLatin1() + '"';
    if (look.isRight)
        out += " fo:text-align=\"end\" style:justify-single-word=\"false\"";
    return out + "/>";
}

QByteArray odtTextLooks(const OfficeLook &look, const QByteArray &language)
{
    const QByteArray size = points(look.size);
    const QByteArray latin = look.isSans ? officeSans : officeSerif;
    const QByteArray asian = look.isSans ? officeSansAsian : officeSerifAsian;
    QByteArray out = "<style:text-properties style:font-name=\"" + latin
        + "\" style:font-name-asian=\"" + asian + "\" style:font-name-complex=\"" + latin
        + "\" fo:font-size=\"" + size + "\" style:font-size-asian=\"" + size
        + "\" style:font-size-complex=\"" + size + "\" fo:color=\""
        + look.colour.toString().toLatin1() + "\"" + language;
    if (look.isBold)
        out += " fo:font-weight=\"bold\" style:font-weight-asian=\"bold\""
               " style:font-weight-complex=\"bold\"";
    return out + "/>";
}

} // namespace

// Spaces next to each other, at the beginning and at the end would become one or none.
void OdtText::appendText(QStringView text, QChar &before)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isSpace = text[i] == u' ';
        if (isSpace && before != u' ' && i + 1 < text.size() && text[i + 1] != u' ') {
            before = u' ';
            continue;
        }
        if (isSpace || text[i] == u'\t') {
            m_body.text(text.sliced(start, i - start));
            m_body.raw(isSpace ? "<text:s/>" : "<text:tab/>");
            start = i + 1;
        }
        before = text[i];
    }
    m_body.text(text.sliced(start));
}

QByteArray OdtText::textStyle(const QByteArray &properties)
{
    QByteArray &name = m_styleNames[properties];
    if (name.isEmpty()) {
        name = 'T' + QByteArray::number(m_styleNames.size());
        m_styles += "<style:style style:name=\"" + name
            + "\" style:family=\"text\"><style:text-properties" + properties + "/></style:style>\n";
    }
    return name;
}

void OdtText::appendRuns(const StoryRuns &runs)
{
    QChar before = u' ';
    for (const StoryRun &run : runs) {
        if (run.swatch) {
            const QByteArray style =
                textStyle(" fo:color=\"" + run.swatch->toString().toLatin1() + '"');
            m_body.raw("<text:span text:style-name=\"" + style + "\">■</text:span>\u00a0");
            before = u'\u00a0';
        }
        QByteArray properties;
        if (run.look == RunLook::Strong)
            properties += " fo:font-weight=\"bold\" style:font-weight-asian=\"bold\"";
        if (const QString colour = runColour(run.look); !colour.isEmpty())
            properties += " fo:color=\"" + colour.toLatin1() + '"';
        if (!run.link.isEmpty())
            m_body.raw("<text:a xlink:type=\"simple\" xlink:href=\"").value(run.link).raw("\">");
        if (!properties.isEmpty())
            m_body.raw("<text:span text:style-name=\"" + textStyle(properties) + "\">");
        appendText(run.text, before);
        if (!properties.isEmpty())
            m_body.raw("</text:span>");
        if (!run.link.isEmpty())
            m_body.raw("</text:a>");
    }
}

void OdtText::paragraph(OfficeStyle style, const StoryRuns &runs)
{
    const OfficeLook &look = lookOf(style);
    const QList<StoryRuns> lines = linesOf(runs);
    for (const StoryRuns &line : lines) {
        const bool isHeading = look.outlineLevel > 0;
        m_body.raw(isHeading ? "<text:h text:style-name=\"" : "<text:p text:style-name=\"");
        m_body.raw(look.key);
        if (isHeading)
            m_body.raw("\" text:outline-level=\"").number(look.outlineLevel);
        m_body.raw("\">");
        appendRuns(line);
        m_body.raw(isHeading ? "</text:h>\n" : "</text:p>\n");
    }
}

void OdtText::table(const QList<QList<StoryRuns>> &rows, const QList<bool> &numeric)
{
    const QByteArray name = "Table" + QByteArray::number(++m_tables);
    m_styles += "<style:style style:name=\"" + name
        + "\" style:family=\"table\"><style:table-properties style:width=\"" + points(odtTextWidth)
        + "\" table:align=\"margins\"/></style:style>\n";
    m_body.raw("<table:table table:name=\"" + name + "\" table:style-name=\"" + name + "\">\n");
    const QList<double> shares = columnShares(rows, numeric);
    for (qsizetype column = 0; column < shares.size(); ++column) {
        const QByteArray own = name + "." + QByteArray::number(column + 1);
        m_styles += "<style:style style:name=\"" + own
            + "\" style:family=\"table-column\"><style:table-column-properties "
              "style:column-width=\""
            + points(shares[column] * odtTextWidth) + "\"/></style:style>\n";
        m_body.raw("<table:table-column table:style-name=\"" + own + "\"/>");
    }
    for (qsizetype at = 0; at < rows.size(); ++at) {
        m_body.raw(at == 0 ? "<table:table-header-rows>" : "");
        m_body.raw("<table:table-row table:style-name=\"MeipiRow\">");
        for (qsizetype column = 0; column < rows[at].size(); ++column) {
            m_body.raw("<table:table-cell table:style-name=\"MeipiCell\" "
                       "office:value-type=\"string\">");
            paragraph(numeric[column] ? OfficeStyle::TableNumber
                          : at == 0   ? OfficeStyle::TableHead
                                      : OfficeStyle::TableText,
                      rows[at][column]);
            m_body.raw("</table:table-cell>");
        }
        m_body.raw("</table:table-row>\n");
        m_body.raw(at == 0 ? "</table:table-header-rows>\n" : "");
    }
    m_body.raw("</table:table>\n");
}

QByteArray OdtText::content() const
{
    QByteArray content = QByteArray(odtDeclaration) + "<office:document-content" + odtNamespaces
        + fontFaces()
        + "<office:automatic-styles>\n"
          "<style:style style:name=\"MeipiRow\" style:family=\"table-row\">"
          "<style:table-row-properties fo:keep-together=\"always\"/></style:style>\n"
          "<style:style style:name=\"MeipiCell\" style:family=\"table-cell\">"
          "<style:table-cell-properties fo:padding=\"3pt\" fo:border-bottom=\"0.5pt solid "
        + pagestyle::rule.toString().toLatin1() + "\"/></style:style>\n" + m_styles
        + "</office:automatic-styles>\n<office:body><office:text>\n";
    content.append(m_body.bytes());
    return content.append("</office:text></office:body></office:document-content>\n");
}

QByteArray OdtText::styles(const OfficeFacts &facts)
{
    const bool isChinese = facts.language == u"zh";
    const QByteArray language = QByteArray(" fo:language=\"") + (isChinese ? "zh" : "en")
        + "\" fo:country=\"" + (isChinese ? "CN" : "GB")
        + "\" style:language-asian=\"zh\" style:country-asian=\"CN\"";
    QByteArray out = QByteArray(odtDeclaration) + "<office:document-styles" + odtNamespaces
        + fontFaces() + "<office:styles>\n";
    for (const OfficeLook &look : officeLooks()) {
        const bool isBody = look.style == OfficeStyle::Body;
        out += "<style:style" + displayNames(look) + " style:family=\"paragraph\"";
        if (!isBody)
            out += " style:parent-style-name=\"Normal\"";
        if (look.outlineLevel > 0)
            out += " style:default-outline-level=\"" + QByteArray::number(look.outlineLevel) + "\"";
        out += '>' + odtParagraphLooks(look) + odtTextLooks(look, language) + "</style:style>\n";
    }
    return out
        + "</office:styles>\n<office:automatic-styles><style:page-layout style:name=\"A4\">"
          "<style:page-layout-properties fo:page-width=\"21cm\" fo:page-height=\"29.7cm\" "
          "fo:margin-top=\"2.3cm\" fo:margin-bottom=\"1.2cm\" fo:margin-left=\"2.5cm\" "
          "fo:margin-right=\"2.5cm\"/><style:footer-style><style:header-footer-properties "
          "fo:min-height=\"1cm\" fo:margin-top=\"0.5cm\"/></style:footer-style>"
          "</style:page-layout></office:automatic-styles>\n<office:master-styles>"
          "<style:master-page style:name=\"Standard\" style:page-layout-name=\"A4\">"
          "<style:footer><text:p text:style-name=\"MeipiFurniture\"><text:page-number "
          "text:select-page=\"current\">1</text:page-number> / <text:page-count>1"
          "</text:page-count></text:p></style:footer></style:master-page>"
          "</office:master-styles></office:document-styles>\n";
}

QByteArray OdtText::facts(const OfficeFacts &facts)
{
    Markup out;
    out.raw(odtDeclaration).raw("<office:document-meta").raw(odtNamespaces);
    out.raw("<office:meta><meta:generator>Meipi</meta:generator><dc:title>").text(facts.title);
    out.raw("</dc:title><meta:initial-creator>").text(facts.author);
    out.raw("</meta:initial-creator><dc:creator>").text(facts.author).raw("</dc:creator>");
    if (!(facts.date == Timestamp())) {
        const QByteArray date = facts.date.toString().toLatin1();
        out.raw("<meta:creation-date>" + date + "</meta:creation-date><dc:date>" + date
                + "</dc:date>");
    }
    out.raw("<dc:language>").raw(facts.language == u"zh" ? "zh-CN" : "en-GB");
    return out.raw("</dc:language></office:meta></office:document-meta>\n").take();
}

Result<Done> OdtText::write(QIODevice &out, const OfficeFacts &facts) const
{
    static const QByteArray type("application/vnd.oasis.opendocument.text");
    QByteArray manifest = QByteArray(odtDeclaration)
        + "<manifest:manifest "
          "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
          "manifest:version=\"1.3\">\n<manifest:file-entry manifest:full-path=\"/\" "
          "manifest:version=\"1.3\" manifest:media-type=\""
        + type + "\"/>\n";
    for (const char *part : {"content.xml", "styles.xml", "meta.xml"})
        manifest += QByteArray("<manifest:file-entry manifest:full-path=\"") + part
            + "\" manifest:media-type=\"text/xml\"/>\n";
    manifest += "</manifest:manifest>\n";
    return writeParts({{QStringLiteral("mimetype"), type,
                        ZipWriter::Packing::Stored}, // first, so that it is seen
                       {QStringLiteral("content.xml"), content()},
                       {QStringLiteral("styles.xml"), styles(facts)},
                       {QStringLiteral("meta.xml"), OdtText::facts(facts)},
                       {QStringLiteral("META-INF/manifest.xml"), manifest}},
                      out);
}

} // namespace meipi
