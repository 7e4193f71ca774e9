// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/readerpage.h"

namespace meipi {

namespace {

constexpr qint64 farAway = 1'000'000'000; // Pixels; a rectangle's corners are int.

} // namespace

CaretPlace ReaderPage::placeAt(QPoint point)
{
    if (rows().isEmpty())
        return {};
    const auto after = std::upper_bound(m_rows.cbegin(), m_rows.cend(), point.y(),
                                        [](int y, const Row &row) { return y < row.top; });
    const Row &row = after == m_rows.cbegin() ? m_rows.first() : *std::prev(after);
    CaretPlace place = row.layout->placeAt(point - QPoint(m_columnLeft, row.top));
    place.position += row.range.start;
    return place;
}

qsizetype ReaderPage::characterAt(QPoint point)
{
    for (const Row &row : rows()) {
        const qsizetype inside = row.layout->characterAt(point - QPoint(m_columnLeft, row.top));
        if (inside >= 0)
            return row.range.start + inside;
    }
    return -1;
}

QRect ReaderPage::caretRectangle(CaretPlace place)
{
    const qsizetype piece = m_pieces.pieceAt(place.position);
    if (piece < 0)
        return QRect(m_columnLeft, headMargin, 1, m_metrics.style(ParagraphKind::Body).lineHeight);
    const PieceLayout &layout = layoutOf(piece);
    const TextRange range = m_pieces.range(piece);
    const CaretPlace inside{std::clamp<qsizetype>(place.position - range.start, 0, range.length()),
                            place.upstream};
    const qint64 away = m_heights.offsetOf(piece) - top();
    const int pieceTop = static_cast<int>(std::clamp<qint64>(away, -farAway, farAway));
    return QRect(m_columnLeft + qRound(layout.xOf(inside)),
                 pieceTop + layout.lineTop(layout.lineOf(inside)), 1, layout.lineHeight());
}

QRect ReaderPage::characterRectangle(qsizetype position)
{
    QRect result = caretRectangle({position, false});
    const qsizetype piece = m_pieces.pieceAt(position);
    if (piece < 0)
        return result;
    const PieceLayout &layout = layoutOf(piece);
    const qsizetype inside = position - m_pieces.range(piece).start;
    const int line = layout.lineOf({inside, false});
    const QList<QRect> areas = layout.rectangles(line, {inside, inside + 1});
    result.setWidth(0);
    if (!areas.isEmpty()) {
        result.moveLeft(m_columnLeft + areas.first().left());
        result.setWidth(areas.first().width());
    }
    return result;
}

TextRange ReaderPage::lineAt(CaretPlace place)
{
    const qsizetype piece = m_pieces.pieceAt(place.position);
    if (piece < 0)
        return {};
    const PieceLayout &layout = layoutOf(piece);
    const qsizetype start = m_pieces.range(piece).start;
    const TextRange line =
        layout.lineRange(layout.lineOf({place.position - start, place.upstream}));
    return {start + line.start, start + line.end};
}

QList<QRect> ReaderPage::rectangles(TextRange range)
{
    QList<QRect> result;
    for (const Row &row : rows()) {
        const TextRange part = range.intersected(row.range);
        if (part.isEmpty())
            continue;
        const TextRange inside{part.start - row.range.start, part.end - row.range.start};
        const int first = row.layout->lineOf({inside.start, false});
        const int last = row.layout->lineOf({inside.end, true});
        for (int line = first; line <= last; ++line) {
            for (const QRect &each : row.layout->rectangles(line, inside))
                result.append(each.translated(m_columnLeft, row.top));
        }
    }
    return result;
}

} // namespace meipi
