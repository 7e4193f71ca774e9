// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/docxpackage.h"

#include "export/markup.h"

namespace meipi {

namespace {

constexpr const char *xmlDeclaration =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr const char *docxTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
constexpr const char *docxRelation =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

QByteArray twips(double points)
{
    return QByteArray::number(qRound(points * 20));
}

QByteArray hexColour(Colour colour)
{
    return colour.toString().sliced(1).toUpper().toLatin1();
}

QByteArray fontsOf(bool isSans)
{
    const QByteArray latin = isSans ? officeSans : officeSerif;
    const QByteArray asian = isSans ? officeSansAsian : officeSerifAsian;
    return "<w:rFonts w:ascii=\"" + latin + "\" w:hAnsi=\"" + latin + "\" w:cs=\"" + latin
        + "\" w:eastAsia=\"" + asian + "\" w:hint=\"eastAsia\"/>";
}

QByteArray paragraphLooks(const OfficeLook &look)
{
    QByteArray out;
    if (look.keepsWithNext)
        out += "<w:keepNext/>";
    if (look.bar)
        out += "<w:pBdr><w:left w:val=\"single\" w:sz=\"18\" w:space=\"6\" w:color=\""
            + hexColour(*look.bar) + "\"/></w:pBdr>";
    if (look.fill)
        out += "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + hexColour(*look.fill) + "\"/>";
    out += "<w:spacing w:before=\"" + twips(look.before) + "\" w:after=\"" + twips(look.after)
        + "\" w:line=\"320\" w:lineRule=\"auto\"/>";
    if (look.indent > 0)
        out += "<w:ind w:left=\"" + twips(look.indent) + "\"/>";
    if (look.isRight)
        out += "<w:jc w:val=\"right\"/>";
    if (look.outlineLevel > 0)
        out += "<w:outlineLvl w:val=\"" + QByteArray::number(look.outlineLevel - 1) + "\"/>";
    return out;
}

} // namespace

QByteArray docxKey(quint32 key)
{
    return QByteArray::number(key, 16).toUpper().rightJustified(8, '0');
}

QByteArray docxHead(const char *element)
{
    return QByteArray(xmlDeclaration) + "<w:" + element
        + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
          " mc:Ignorable=\"w14\">";
}

QByteArray docxExtendedHead()
{
    return QByteArray(xmlDeclaration)
        + "<w15:commentsEx xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\""
          " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          " mc:Ignorable=\"w15\">\n";
}

QByteArray docxContentTypes(bool hasComments)
{
    QByteArray out = QByteArray(xmlDeclaration)
        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          "<Default Extension=\"rels\" "
          "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
          "<Override PartName=\"/docProps/core.xml\" "
          "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
          "<Override PartName=\"/docProps/app.xml\" "
          "ContentType=\"application/vnd.openxmlformats-officedocument.extended-properties+xml\"/>";
    const auto add = [&out](const char *part, const char *type) {
        out += QByteArray("<Override PartName=\"/word/") + part + "\" ContentType=\"" + docxTypes
            + type + "+xml\"/>";
    };
    add("document.xml", "document.main");
    add("styles.xml", "styles");
    add("settings.xml", "settings");
    add("fontTable.xml", "fontTable");
    add("footer1.xml", "footer");
    if (hasComments) {
        add("comments.xml", "comments");
        add("commentsExtended.xml", "commentsExtended");
    }
    return out + "</Types>\n";
}

QByteArray docxPackageRelations()
{
    return QByteArray(xmlDeclaration)
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          "<Relationship Id=\"rId1\" Type=\""
        + docxRelation
        + "officeDocument\" Target=\"word/document.xml\"/><Relationship Id=\"rId2\" "
          "Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
          "core-properties\" Target=\"docProps/core.xml\"/><Relationship Id=\"rId3\" Type=\""
        + docxRelation + "extended-properties\" Target=\"docProps/app.xml\"/></Relationships>\n";
}

QByteArray docxRelationsHead(bool hasComments)
{
    QByteArray out = QByteArray(xmlDeclaration)
        + "<Relationships "
          "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\n";
    const auto add = [&out](int number, const QByteArray &type, const char *target) {
        out += "<Relationship Id=\"rId" + QByteArray::number(number) + "\" Type=\"" + type
            + "\" Target=\"" + target + "\"/>\n";
    };
    add(1, QByteArray(docxRelation) + "styles", "styles.xml");
    add(2, QByteArray(docxRelation) + "settings", "settings.xml");
    add(3, QByteArray(docxRelation) + "fontTable", "fontTable.xml");
    add(5, QByteArray(docxRelation) + "footer", "footer1.xml");
    if (hasComments) {
        add(6, QByteArray(docxRelation) + "comments", "comments.xml");
        add(7, "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
            "commentsExtended.xml");
    }
    return out;
}

QByteArray docxFacts(const OfficeFacts &facts)
{
    Markup out;
    out.raw(xmlDeclaration);
    out.raw("<cp:coreProperties "
            "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
            " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
            " xmlns:dcterms=\"http://purl.org/dc/terms/\""
            " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>");
    out.text(facts.title).raw("</dc:title><dc:creator>").text(facts.author);
    out.raw("</dc:creator><dc:language>").raw(facts.language == u"zh" ? "zh-CN" : "en-GB");
    out.raw("</dc:language>");
    if (!(facts.date == Timestamp())) {
        const QByteArray date = facts.date.toString().toLatin1();
        out.raw("<dcterms:created xsi:type=\"dcterms:W3CDTF\">" + date + "</dcterms:created>");
        out.raw("<dcterms:modified xsi:type=\"dcterms:W3CDTF\">" + date + "</dcterms:modified>");
    }
    return out.raw("</cp:coreProperties>\n").take();
}

QByteArray docxProgram()
{
    return QByteArray(xmlDeclaration)
        + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/"
          "extended-properties\"><Application>Meipi</Application></Properties>\n";
}

QByteArray docxStyles(const OfficeFacts &facts)
{
    QByteArray out = docxHead("styles") + "<w:docDefaults><w:rPrDefault><w:rPr>" + fontsOf(false)
        + "<w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/><w:lang w:val=\""
        + (facts.language == u"zh" ? "zh-CN" : "en-GB")
        + "\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault>"
          "<w:pPrDefault/></w:docDefaults>\n";
    for (const OfficeLook &look : officeLooks()) {
        const bool isBody = look.style == OfficeStyle::Body;
        const QByteArray size = QByteArray::number(qRound(look.size * 2));
        out += QByteArray("<w:style w:type=\"paragraph\"") + (isBody ? " w:default=\"1\"" : "")
            + " w:styleId=\"" + look.key + "\"><w:name w:val=\"" + look.name + "\"/>"
            + (isBody ? "" : "<w:basedOn w:val=\"Normal\"/>") + "<w:qFormat/><w:pPr>"
            + paragraphLooks(look) + "</w:pPr><w:rPr>" + fontsOf(look.isSans)
            + (look.isBold ? "<w:b/><w:bCs/>" : "") + "<w:color w:val=\"" + hexColour(look.colour)
            + "\"/><w:sz w:val=\"" + size + "\"/><w:szCs w:val=\"" + size
            + "\"/></w:rPr></w:style>\n";
    }
    return out
        + "<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"MeipiTable\"><w:name "
          "w:val=\"Meipi Table\"/><w:tblPr><w:tblBorders><w:top w:val=\"single\" w:sz=\"6\" "
          "w:color=\"8A9099\"/><w:bottom w:val=\"single\" w:sz=\"6\" w:color=\"8A9099\"/>"
          "<w:insideH w:val=\"single\" w:sz=\"4\" w:color=\"CFD3D8\"/></w:tblBorders>"
          "<w:tblCellMar><w:left w:w=\"60\" w:type=\"dxa\"/><w:right w:w=\"60\" w:type=\"dxa\"/>"
          "</w:tblCellMar></w:tblPr></w:style></w:styles>\n";
}

QByteArray docxSettings()
{
    return docxHead("settings")
        + "<w:characterSpacingControl w:val=\"compressPunctuation\"/><w:compat>"
          "<w:compatSetting w:name=\"compatibilityMode\" "
          "w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
          "</w:settings>\n";
}

QByteArray docxFonts()
{
    QByteArray out = docxHead("fonts");
    for (const char *name : {officeSerif, officeSans, officeSerifAsian, officeSansAsian}) {
        const bool isAsian = name == officeSerifAsian || name == officeSansAsian;
        out += QByteArray("<w:font w:name=\"") + name + "\"><w:charset w:val=\""
            + (isAsian ? "86" : "00") + "\"/><w:family w:val=\""
            + (name == officeSerif || name == officeSerifAsian ? "roman" : "swiss")
            + "\"/><w:pitch w:val=\"variable\"/></w:font>";
    }
    return out + "</w:fonts>\n";
}

QByteArray docxFooter()
{
    const auto field = [](const char *code) {
        return QByteArray("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText "
                          "xml:space=\"preserve\"> ")
            + code
            + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r>"
              "<w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    };
    return docxHead("ftr") + "<w:p><w:pPr><w:pStyle w:val=\"MeipiFurniture\"/></w:pPr>"
        + field("PAGE") + "<w:r><w:t xml:space=\"preserve\"> / </w:t></w:r>" + field("NUMPAGES")
        + "</w:p></w:ftr>\n";
}

} // namespace meipi
