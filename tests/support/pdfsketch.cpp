// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pdfsketch.h"

#include "support/pdfencryption.h"

#include <optional>

namespace meipi::test {

namespace {

/// Objects of a file, numbered from 1.
class PdfObjects {
public:
    int reserve()
    {
        m_objects.append(QByteArray());
        return static_cast<int>(m_objects.size());
    }
    int add(const QByteArray &body)
    {
        m_objects.append(body);
        return static_cast<int>(m_objects.size());
    }
    void set(int number, const QByteArray &body) { m_objects[number - 1] = body; }

    QByteArray file(int catalog, const QByteArray &trailer) const
    {
        QByteArray bytes = "%PDF-1.7\n";
        QList<qsizetype> offsets;
        for (qsizetype i = 0; i < m_objects.size(); ++i) {
            offsets.append(bytes.size());
            bytes += QByteArray::number(i + 1) + " 0 obj\n" + m_objects[i] + "\nendobj\n";
        }
        const qsizetype table = bytes.size();
        bytes += "xref\n0 " + QByteArray::number(m_objects.size() + 1) + "\n0000000000 65535 f \n";
        for (const qsizetype offset : offsets)
            bytes += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
        return bytes + "trailer\n<< /Size " + QByteArray::number(m_objects.size() + 1) + " /Root "
            + QByteArray::number(catalog) + " 0 R" + trailer + " >>\nstartxref\n"
            + QByteArray::number(table) + "\n%%EOF\n";
    }

private:
    QList<QByteArray> m_objects;
};

QByteArray reference(int number)
{
    return QByteArray::number(number) + " 0 R";
}

QByteArray hexUtf16(const QString &text)
{
    QByteArray bytes;
    for (const QChar unit : text)
        bytes += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    return bytes;
}

QByteArray string(const QString &text)
{
    return "<feff" + hexUtf16(text) + '>';
}

bool isChinese(QChar unit)
{
    return unit.unicode() > 0xff;
}

QByteArray shown(const QString &run, double size, bool isBold)
{
    const bool chinese = isChinese(run.front());
    const QByteArray font = isBold ? (chinese ? "/F6 " : "/F5 ") : (chinese ? "/F2 " : "/F1 ");
    return font + QByteArray::number(size) + " Tf " + '<'
        + (chinese ? hexUtf16(run) : run.toLatin1().toHex()) + "> Tj ";
}

QByteArray rectangle(const QRectF &area)
{
    return QByteArray::number(area.left()) + ' '
        + QByteArray::number(PdfSketch::height - area.bottom()) + ' '
        + QByteArray::number(area.right()) + ' '
        + QByteArray::number(PdfSketch::height - area.top());
}

QByteArray quad(const QRectF &area)
{
    const auto point = [](double x, double y) {
        return QByteArray::number(x) + ' ' + QByteArray::number(PdfSketch::height - y) + ' ';
    };
    return point(area.left(), area.top()) + point(area.right(), area.top())
        + point(area.left(), area.bottom()) + point(area.right(), area.bottom());
}

QByteArray annotationBody(const PdfSketch::Annotation &annotation)
{
    QRectF bounds = annotation.areas.value(0);
    QByteArray quads;
    for (const QRectF &area : annotation.areas) {
        bounds = bounds.united(area);
        quads += quad(area);
    }
    QByteArray body = "<< /Type /Annot /Subtype /" + annotation.kind + " /Rect ["
        + rectangle(bounds) + "] /C [" + annotation.colour + "] /T " + string(annotation.author)
        + " /Contents " + string(annotation.note);
    if (annotation.kind != "Text")
        body += " /QuadPoints [" + quads + ']';
    if (!annotation.date.isEmpty())
        body += " /CreationDate (" + annotation.date + ") /M (" + annotation.date + ')';
    return body + " >>";
}

int addReply(PdfObjects &objects, int annotation, const PdfSketch::Annotation &to)
{
    return objects.add("<< /Type /Annot /Subtype /Text /Rect [" + rectangle(to.areas.value(0))
                       + "] /T " + string(QStringLiteral("Reviewer")) + " /Contents "
                       + string(to.reply) + " /IRT " + reference(annotation) + " /RT /R >>");
}

} // namespace

PdfSketch &PdfSketch::page()
{
    m_pages.append(Page());
    return *this;
}

PdfSketch &PdfSketch::text(double x, double baseline, double size, const QString &text)
{
    return letters(x, baseline, size, text, false);
}

PdfSketch &PdfSketch::bold(double x, double baseline, double size, const QString &text)
{
    return letters(x, baseline, size, text, true);
}

PdfSketch &PdfSketch::letters(double x, double baseline, double size, const QString &text,
                              bool isBold)
{
    m_pages.back().hasBold = m_pages.back().hasBold || isBold;
    QByteArray &content = m_pages.back().content;
    content += "BT 1 0 0 1 " + QByteArray::number(x) + ' ' + QByteArray::number(height - baseline)
        + " Tm ";
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start;
        while (end < text.size() && isChinese(text[end]) == isChinese(text[start]))
            ++end;
        content += shown(text.sliced(start, end - start), size, isBold);
        start = end;
    }
    content += "ET\n";
    return *this;
}

double PdfSketch::lines(double x, double baseline, double size, const QStringList &text)
{
    for (const QString &line : text) {
        this->text(x, baseline, size, line);
        baseline += 1.5 * size;
    }
    return baseline;
}

PdfSketch &PdfSketch::column(double right, double top, double size, const QString &text)
{
    m_pages.back().content += "BT 1 0 0 1 " + QByteArray::number(right - size / 2) + ' '
        + QByteArray::number(height - top) + " Tm /F3 " + QByteArray::number(size) + " Tf <"
        + hexUtf16(text) + "> Tj ET\n";
    return *this;
}

PdfSketch &PdfSketch::glyphs(double right, double baseline, double size, const QString &visual)
{
    const auto spaces = static_cast<double>(visual.count(u' '));
    const double left = right - (static_cast<double>(visual.size()) - spaces / 2) * size / 2;
    m_pages.back().content += "BT 1 0 0 1 " + QByteArray::number(left) + ' '
        + QByteArray::number(height - baseline) + " Tm /F4 " + QByteArray::number(size) + " Tf <"
        + hexUtf16(visual) + "> Tj ET\n";
    return *this;
}

PdfSketch &PdfSketch::annotation(const Annotation &annotation)
{
    m_pages.back().annotations.append(annotation);
    return *this;
}

PdfSketch &PdfSketch::bookmark(const QString &title, int level)
{
    m_bookmarks.append({title, level, m_pages.size() - 1});
    return *this;
}

PdfSketch &PdfSketch::labelStyle(const QByteArray &style)
{
    m_pages.back().labelStyle = style;
    return *this;
}

/// One writing of a sketch.
class PdfSketchWriter {
public:
    PdfSketchWriter(const PdfSketch &sketch, const QByteArray &password) : m_sketch(sketch)
    {
        if (!password.isEmpty())
            m_encryption.emplace(password);
    }

    QByteArray write();

private:
    void writeFonts();
    void writePage(const PdfSketch::Page &page);
    int writeContent(const QByteArray &content);
    int writeBookmarks(); // 0 without any.
    qsizetype sibling(qsizetype from, int level) const; // -1: none.

    const PdfSketch &m_sketch;
    std::optional<PdfEncryption> m_encryption;
    PdfObjects m_objects;
    int m_latin = 0;
    int m_chinese = 0;
    int m_vertical = 0;
    int m_any = 0;
    int m_boldLatin = 0;
    int m_boldChinese = 0;
    int m_tree = 0;
    QList<int> m_pages;
    QByteArray m_labels;
};

QByteArray PdfSketchWriter::write()
{
    writeFonts();
    m_tree = m_objects.reserve();
    for (const PdfSketch::Page &page : m_sketch.m_pages)
        writePage(page);
    QByteArray kids;
    for (const int page : std::as_const(m_pages))
        kids += reference(page) + ' ';
    m_objects.set(m_tree,
                  "<< /Type /Pages /Count " + QByteArray::number(m_pages.size()) + " /Kids [" + kids
                      + "] >>");
    QByteArray catalog = "<< /Type /Catalog /Pages " + reference(m_tree);
    if (const int bookmarks = m_encryption ? 0 : writeBookmarks(); bookmarks > 0)
        catalog += " /Outlines " + reference(bookmarks);
    if (!m_labels.isEmpty() && !m_encryption)
        catalog += " /PageLabels << /Nums [" + m_labels + "] >>";
    const int root = m_objects.add(catalog + " >>");
    QByteArray more;
    if (m_encryption)
        more = " /Encrypt " + m_encryption->dictionary() + " /ID [<"
            + m_encryption->fileId().toHex() + "> <" + m_encryption->fileId().toHex() + ">]";
    return m_objects.file(root, more);
}

void PdfSketchWriter::writeFonts()
{
    m_latin = m_objects.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding "
                            "/WinAnsiEncoding >>");
    const int descriptor = m_objects.add(
        "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -120 1000 880] "
        "/Ascent 880 /Descent -120 /CapHeight 880 /ItalicAngle 0 /StemV 80 >>");
    // Names of the character collection are strings, which encryption would change.
    const QByteArray collection = m_encryption
        ? QByteArray()
        : QByteArray(" /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >>");
    const int square =
        m_objects.add("<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light" + collection
                      + " /DW 1000 /FontDescriptor " + reference(descriptor) + " >>");
    m_chinese = m_objects.add("<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding "
                              "/UniGB-UCS2-H /DescendantFonts ["
                              + reference(square) + "] >>");
    m_vertical = m_objects.add("<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding "
                               "/UniGB-UCS2-V /DescendantFonts ["
                               + reference(square) + "] >>");
    m_boldLatin = m_objects.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold "
                                "/Encoding /WinAnsiEncoding >>");
    m_boldChinese = m_objects.add("<< /Type /Font /Subtype /Type0 /BaseFont /SimHei /Encoding "
                                  "/UniGB-UCS2-H /DescendantFonts ["
                                  + reference(square) + "] >>");
    const int half = m_objects.add(
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Sans"
        + (m_encryption
               ? QByteArray()
               : QByteArray(
                   " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"))
        + " /DW 500 /W [32 [250]] /FontDescriptor " + reference(descriptor) + " >>");
    m_any = m_objects.add(
        "<< /Type /Font /Subtype /Type0 /BaseFont /Sans /Encoding /Identity-H "
        "/DescendantFonts ["
        + reference(half) + "] /ToUnicode "
        + reference(writeContent("begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange "
                                 "1 beginbfrange <0000> <ffff> <0000> endbfrange endcmap"))
        + " >>");
}

int PdfSketchWriter::writeContent(const QByteArray &content)
{
    const int number = m_objects.reserve();
    const QByteArray stored = m_encryption ? m_encryption->encrypted(content, number) : content;
    m_objects.set(number,
                  "<< /Length " + QByteArray::number(stored.size()) + " >>\nstream\n" + stored
                      + "\nendstream");
    return number;
}

void PdfSketchWriter::writePage(const PdfSketch::Page &page)
{
    const int content = writeContent(page.content);
    QByteArray annotations;
    for (const PdfSketch::Annotation &each : page.annotations) {
        if (m_encryption)
            break;
        const int number = m_objects.add(annotationBody(each));
        annotations += reference(number) + ' ';
        if (!each.reply.isEmpty())
            annotations += reference(addReply(m_objects, number, each)) + ' ';
    }
    if (!page.labelStyle.isEmpty())
        m_labels += QByteArray::number(m_pages.size()) + " << /S /" + page.labelStyle + " >> ";
    m_pages.append(m_objects.add("<< /Type /Page /Parent " + reference(m_tree)
                                 + " /MediaBox [0 0 595 842] /Resources << "
                                   "/Font << /F1 "
                                 + reference(m_latin) + " /F2 " + reference(m_chinese) + " /F3 "
                                 + reference(m_vertical) + " /F4 " + reference(m_any) + " /F5 "
                                 + reference(m_boldLatin) + " /F6 " + reference(m_boldChinese)
                                 + " >> >> /Contents " + reference(content) + " /Annots ["
                                 + annotations + "] >>"));
}

qsizetype PdfSketchWriter::sibling(qsizetype from, int level) const
{
    const auto &bookmarks = m_sketch.m_bookmarks;
    for (qsizetype i = from; i < bookmarks.size() && bookmarks[i].level >= level; ++i) {
        if (bookmarks[i].level == level)
            return i;
    }
    return -1;
}

int PdfSketchWriter::writeBookmarks()
{
    const auto &bookmarks = m_sketch.m_bookmarks;
    if (bookmarks.isEmpty())
        return 0;
    QList<int> items;
    for (qsizetype i = 0; i < bookmarks.size(); ++i)
        items.append(m_objects.reserve());
    for (qsizetype i = 0; i < bookmarks.size(); ++i) {
        QByteArray body = "<< /Title " + string(bookmarks[i].title) + " /Dest ["
            + reference(m_pages[bookmarks[i].page]) + " /Fit]";
        if (const qsizetype next = sibling(i + 1, bookmarks[i].level); next > 0)
            body += " /Next " + reference(items[next]);
        if (i + 1 < bookmarks.size() && bookmarks[i + 1].level > bookmarks[i].level)
            body += " /First " + reference(items[i + 1]);
        m_objects.set(items[i], body + " >>");
    }
    return m_objects.add("<< /Type /Outlines /First " + reference(items.first()) + " >>");
}

QByteArray PdfSketch::bytes(const QByteArray &password) const
{
    return PdfSketchWriter(*this, password).write();
}

} // namespace meipi::test
