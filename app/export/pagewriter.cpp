// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/pagewriter.h"

#include "export/pagestyle.h"

namespace meipi {

namespace {

using Fit = Typesetter::Fit;

constexpr double cellGap = 11; // between columns
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

QList<Strip> PageWriter::stripsOf(qsizetype lines, const ParagraphPlace &place) const
{
    QList<Strip> strips;
    for (qsizetype i = 0; i < lines; ++i) {
        Strip strip;
        strip.space = i == 0 ? place.space : 0;
        strip.height = place.lineHeight;
        strip.frame = place.frame;
        const bool isLast = i + 1 == lines;
        strip.keepsWithNext =
            isLast ? place.keepsWithNext : !place.breaks || i == 0 || i + 2 == lines;
        strips.append(strip);
    }
    return strips;
}

QList<Strip> PageWriter::set(const TextSpans &spans, double width,
                             const ParagraphPlace &place) const
{
    const QList<TypesetLine> lines = m_typesetter.lines(spans, width, place.fit);
    QList<Strip> strips = stripsOf(lines.size(), place);
    const double baseline = baselineOf(place.lineHeight, largestSize(spans));
    for (qsizetype i = 0; i < lines.size(); ++i)
        strips[i].texts.append({lines[i], place.x, baseline, place.link});
    return strips;
}

void PageWriter::paragraph(const TextSpans &spans, const ParagraphPlace &place)
{
    append(set(spans, place.width < 0 ? textWidth() - place.x : place.width, place));
}

void PageWriter::paragraph(const TextSpans &spans, const TextSpans &right,
                           const ParagraphPlace &place)
{
    const double whole = place.width < 0 ? textWidth() - place.x : place.width;
    const double taken = right.isEmpty() ? 0 : m_typesetter.widthOf(right) + 2 * cellGap;
    QList<Strip> strips = set(spans, whole - taken, place);
    const QList<TypesetLine> beside = m_typesetter.rightAligned(right, whole);
    strips.first().texts.append(
        {beside.first(), place.x, baselineOf(place.lineHeight, largestSize(right)), {}});
    append(strips);
}

void PageWriter::beside(const TextSpans &left, const QList<TextSpans> &paragraphs, double inset,
                        const ParagraphPlace &place)
{
    ParagraphPlace inner = place;
    inner.x = inset;
    QList<Strip> strips;
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        inner.keepsWithNext = place.keepsWithNext || (i == 0 && paragraphs.size() > 1);
        strips += set(paragraphs[i], textWidth() - inset, inner);
        inner.space = 0;
        inner.link.clear();
    }
    const QList<TypesetLine> labels = m_typesetter.lines(left, inset - cellGap / 2, Fit::Ragged);
    while (strips.size() < labels.size()) {
        strips.last().keepsWithNext = true;
        Strip strip;
        strip.height = place.lineHeight;
        strip.frame = place.frame;
        strip.keepsWithNext = place.keepsWithNext;
        strips.append(strip);
    }
    // All in the first strip, so that the words beside them are copied in one piece.
    const double baseline = baselineOf(place.lineHeight, largestSize(left));
    for (qsizetype i = labels.size() - 1; i >= 0; --i) {
        const double below = place.lineHeight * static_cast<double>(i);
        strips.first().texts.prepend({labels[i], 0, baseline + below, place.link});
        strips[i].keepsWithNext = strips[i].keepsWithNext || i + 1 < labels.size();
    }
    append(strips);
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

void PageWriter::beginTable(const QList<TableColumn> &columns, double space, double scale)
{
    m_columns = columns;
    m_scale = scale;
    QList<TextSpans> titles;
    for (const TableColumn &column : columns)
        titles.append({{column.title, pagestyle::sans(8.4 * scale, pagestyle::quiet, true)}});
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
        columns.append(m_columns[i].isNumber
                           ? m_typesetter.rightAligned(cells[i], width)
                           : m_typesetter.lines(cells[i], width, m_columns[i].fit));
        height = std::max(height, columns.last().size());
    }

    const double padding = cellPadding * m_scale;
    const double lineHeight = pagestyle::smallLine * m_scale;
    QList<Strip> strips;
    for (qsizetype line = 0; line < height; ++line) {
        Strip strip;
        const bool isLast = line + 1 == height;
        const double above = line == 0 ? padding : 0;
        strip.height = above + lineHeight + (isLast ? padding : 0);
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
                                    above + baselineOf(lineHeight, largestSize(cells[i])),
                                    {}});
            }
            x += m_columns[i].width;
        }
        strips.append(strip);
    }
    return strips;
}

} // namespace meipi
