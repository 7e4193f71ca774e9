// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/pagewriter.h"

#include "export/pagestyle.h"

namespace meipi {

namespace {

using Fit = Typesetter::Fit;

constexpr double cellGap = 8; // between columns
constexpr double cellPadding = 4.5; // above and below a row's text
constexpr int longestRow = 14; // lines that stay on one page

double largestSize(const TextSpans &spans)
{
    double size = 0;
    for (const TextSpan &span : spans)
        size = std::max(size, span.style.size);
    return size > 0 ? size : pagestyle::note().size;
}

// In the middle of the line, where the squares of Chinese characters are.
double baselineOf(double lineHeight, double size)
{
    return lineHeight / 2 + size * 0.38;
}

} // namespace

void PageWriter::append(QList<Strip> strips)
{
    if (m_bookmark && !strips.isEmpty()) {
        strips.first().bookmark = *m_bookmark;
        m_bookmark.reset();
    }
    m_flow.append(strips);
}

void PageWriter::bookmarkNext(int level, const QString &title)
{
    m_bookmark = Bookmark{level, title};
}

QList<Strip> PageWriter::stripsOf(const QList<TypesetLine> &lines,
                                  const ParagraphPlace &place) const
{
    QList<Strip> strips;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        Strip strip;
        strip.space = i == 0 ? place.space : 0;
        strip.height = place.lineHeight;
        strip.frame = place.frame;
        const bool isLast = i + 1 == lines.size();
        strip.keepsWithNext =
            isLast ? place.keepsWithNext : !place.breaks || i == 0 || i + 2 == lines.size();
        strips.append(strip);
    }
    return strips;
}

void PageWriter::paragraph(const TextSpans &spans, const ParagraphPlace &place)
{
    const double width = place.width < 0 ? textWidth() - place.x : place.width;
    const QList<TypesetLine> lines = m_typesetter.lines(spans, width, place.fit);
    QList<Strip> strips = stripsOf(lines, place);
    const double baseline = baselineOf(place.lineHeight, largestSize(spans));
    for (qsizetype i = 0; i < lines.size(); ++i)
        strips[i].texts.append({lines[i], place.x, baseline, place.link});
    append(strips);
}

void PageWriter::paragraph(const TextSpans &spans, const TextSpans &right,
                           const ParagraphPlace &place)
{
    const double whole = place.width < 0 ? textWidth() - place.x : place.width;
    const double taken = m_typesetter.widthOf(right);
    const QList<TypesetLine> lines =
        m_typesetter.lines(spans, whole - taken - 2 * cellGap, place.fit);
    QList<Strip> strips = stripsOf(lines, place);
    const double baseline = baselineOf(place.lineHeight, largestSize(spans));
    for (qsizetype i = 0; i < lines.size(); ++i)
        strips[i].texts.append({lines[i], place.x, baseline, place.link});
    const QList<TypesetLine> beside = m_typesetter.rightAligned(right, whole);
    strips.first().texts.append({beside.first(), place.x, baseline, {}});
    append(strips);
}

TextSpans PageWriter::flowed(const QList<TextSpans> &items, double width) const
{
    const TextSpan gap{QStringLiteral("\u2003"), pagestyle::small()};
    const double gapWidth = m_typesetter.widthOf({gap});
    TextSpans spans;
    double used = 0;
    for (const TextSpans &item : items) {
        const double itemWidth = m_typesetter.widthOf(item);
        const bool fits = used + gapWidth + itemWidth <= width;
        if (!spans.isEmpty())
            spans.append(fits ? gap : TextSpan{QStringLiteral("\n"), gap.style});
        used = fits && !spans.isEmpty() ? used + gapWidth + itemWidth : itemWidth;
        spans += item;
    }
    return spans;
}

void PageWriter::rule(double space, double thickness, Colour colour)
{
    Strip strip;
    strip.space = space;
    strip.height = thickness;
    strip.keepsWithNext = true;
    strip.boxes.append({QRectF(0, 0, textWidth(), thickness), colour, 0});
    append({strip});
}

void PageWriter::beginTable(const QList<TableColumn> &columns, double space)
{
    m_columns = columns;
    QList<TextSpans> titles;
    for (const TableColumn &column : columns)
        titles.append({{column.title, pagestyle::sans(8.4, pagestyle::quiet, true)}});
    QList<Strip> head = rowStrips(titles, true);
    m_head = m_flow.addHead(head);
    head.first().space = space;
    append(head);
}

void PageWriter::row(const QList<TextSpans> &cells)
{
    append(rowStrips(cells, false));
}

void PageWriter::endTable()
{
    m_head = -1;
    m_columns.clear();
}

QList<Strip> PageWriter::rowStrips(const QList<TextSpans> &cells, bool isHead) const
{
    QList<QList<TypesetLine>> columns;
    qsizetype height = 1;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const double width = m_columns[i].width - cellGap;
        columns.append(m_columns[i].isNumber ? m_typesetter.rightAligned(cells[i], width)
                                             : m_typesetter.lines(cells[i], width, Fit::Balanced));
        height = std::max(height, columns.last().size());
    }

    QList<Strip> strips;
    for (qsizetype line = 0; line < height; ++line) {
        Strip strip;
        const bool isLast = line + 1 == height;
        const double above = line == 0 ? cellPadding : 0;
        strip.height = above + pagestyle::smallLine + (isLast ? cellPadding : 0);
        strip.keepsWithNext = isHead || (!isLast && height <= longestRow);
        strip.head = isHead ? -1 : m_head;
        if (isHead)
            strip.boxes.append({QRectF(0, 0, textWidth(), strip.height), pagestyle::shade, 0});
        if (isLast)
            strip.boxes.append(
                {QRectF(0, strip.height - 0.5, textWidth(), 0.5), pagestyle::rule, 0});
        double x = cellGap / 2;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (line < columns[i].size()) {
                strip.texts.append({columns[i][line],
                                    x,
                                    above + baselineOf(pagestyle::smallLine, largestSize(cells[i])),
                                    {}});
            }
            x += m_columns[i].width;
        }
        strips.append(strip);
    }
    return strips;
}

} // namespace meipi
