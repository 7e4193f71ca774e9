// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/readerpage.h"

namespace meipi {

void ReaderPage::setText(const Text &text, const ParagraphStyles &styles)
{
    m_cache.clear(); // Layouts point into the text that goes.
    m_pieces = TextPieces(text);
    m_styles = styles;
    m_anchor = 0;
    m_offset = 0;
    m_kept.reset();
    m_rowsValid = false;
    weighChunks();
    estimateHeights();
}

void ReaderPage::setStyles(const ParagraphStyles &styles)
{
    if (styles == m_styles)
        return;
    const qsizetype line = firstLine();
    const int y = lineTop(line);
    m_styles = styles;
    layOutAnew(line, y);
}

void ReaderPage::setMetrics(const ReaderMetrics &metrics)
{
    if (metrics == m_metrics)
        return;
    // The first line begins elsewhere in each width: a window that is dragged smaller and larger
    // again must come back to where it was.
    const qsizetype position = m_kept.value_or(firstLine());
    const int y = m_anchor == 0 && m_offset == 0 ? lineTop(position) : 0;
    m_metrics = metrics;
    layOutAnew(position, y);
    m_kept = position;
}

void ReaderPage::layOutAnew(qsizetype position, int y)
{
    m_cache.clear();
    estimateHeights();
    putLineAt(position, y);
}

void ReaderPage::setViewport(QSize size, int columnLeft)
{
    m_viewport = size;
    m_columnLeft = columnLeft;
    m_rowsValid = false;
}

PieceStyle ReaderPage::styleOf(qsizetype piece) const
{
    const Text &text = m_pieces.text();
    const TextRange paragraph = text.paragraph(m_pieces.paragraphOf(piece));
    const TextRange range = m_pieces.range(piece);
    PieceStyle style;
    style.kind = m_styles.kindOf(text, paragraph);
    const ReaderMetrics::Style &measures = m_metrics.style(style.kind);
    style.above = m_pieces.opensParagraph(piece) ? measures.above : 0;
    style.below = m_pieces.closesParagraph(piece) ? measures.below : 0;
    if (piece == 0)
        style.above += headMargin;
    if (piece == m_pieces.count() - 1)
        style.below += footMargin;
    style.rightToLeft = text.view({paragraph.start, std::min(paragraph.end, paragraph.start + 512)})
                            .isRightToLeft();
    for (const TextRange heading : m_styles.runInHeadings(text, range))
        style.bold.append({heading.start - range.start, heading.end - range.start});
    const QList<StyledRange> styled = m_styles.styledIn(range);
    for (const StyledRange &part : styled) {
        const TextRange within{part.range.start - range.start, part.range.end - range.start};
        if (part.bold)
            style.bold.append(within);
        if (part.italic)
            style.italic.append(within);
    }
    return style;
}

void ReaderPage::weighChunks()
{
    m_chunks.clear();
    for (qsizetype from = 0; from < m_pieces.count(); from += HeightIndex::chunkSize) {
        Chunk chunk;
        const qsizetype end = std::min(m_pieces.count(), from + HeightIndex::chunkSize);
        for (qsizetype piece = from; piece < end; ++piece) {
            const qsizetype units = m_pieces.range(piece).length();
            chunk.units += units;
            (units == 0 ? chunk.empty : chunk.filled) += 1;
        }
        m_chunks.append(chunk);
    }
}

// In time that does not grow with the paragraphs: a resized window waits for it.
void ReaderPage::estimateHeights()
{
    const HeightEstimate estimate(m_metrics, m_pieces.text().string());
    const int below = m_metrics.style(ParagraphKind::Body).below;
    const int empty = m_metrics.style(ParagraphKind::Empty).lineHeight;
    QList<qint64> sums;
    sums.reserve(m_chunks.size());
    for (const Chunk &chunk : std::as_const(m_chunks))
        sums.append(estimate.heightOf(ParagraphKind::Body, chunk.units, chunk.filled)
                    + chunk.filled * below + chunk.empty * empty);
    if (!sums.isEmpty()) {
        sums.first() += headMargin;
        sums.last() += footMargin;
    }
    const auto heightOf = [pieces = m_pieces, estimate, below, empty](qsizetype piece) {
        const qsizetype units = pieces.range(piece).length();
        const int ends =
            (piece == 0 ? headMargin : 0) + (piece + 1 == pieces.count() ? footMargin : 0);
        return ends + (units == 0 ? empty : estimate.heightOf(ParagraphKind::Body, units) + below);
    };
    m_heights.reset(m_pieces.count(), sums, heightOf);
}

const PieceLayout &ReaderPage::layoutOf(qsizetype piece)
{
    if (const PieceLayout *known = m_cache.find(piece))
        return *known;
    const QStringView text = m_pieces.view(piece);
    const PieceLayout &layout = m_cache.insert(
        piece, std::make_unique<PieceLayout>(text, styleOf(piece), m_metrics), text.size());
    m_heights.setHeight(piece, layout.height());
    return layout;
}

qsizetype ReaderPage::lastPosition() const
{
    return m_pieces.count() == 0 ? 0 : m_pieces.range(m_pieces.count() - 1).end;
}

qint64 ReaderPage::top() const
{
    return m_pieces.count() == 0 ? 0 : m_heights.offsetOf(m_anchor) + m_offset;
}

qint64 ReaderPage::maximumTop() const
{
    return std::max<qint64>(0, m_heights.total() - m_viewport.height());
}

void ReaderPage::scrollTo(qint64 top)
{
    if (m_pieces.count() == 0)
        return;
    m_rowsValid = false;
    m_kept.reset();
    const qint64 y = std::clamp<qint64>(top, 0, maximumTop());
    m_anchor = m_heights.pieceAt(y);
    m_offset = y - m_heights.offsetOf(m_anchor);
    m_offset = std::min<qint64>(m_offset, layoutOf(m_anchor).height() - 1);
}

void ReaderPage::scrollBy(qint64 pixels)
{
    if (m_pieces.count() == 0)
        return;
    m_kept.reset();
    m_offset += pixels;
    normalize();
}

void ReaderPage::scrollToEnd()
{
    if (m_pieces.count() == 0)
        return;
    m_kept.reset();
    m_anchor = m_pieces.count() - 1;
    m_offset = layoutOf(m_anchor).height() - m_viewport.height();
    normalize();
}

void ReaderPage::putLineAt(qsizetype position, int y)
{
    const qsizetype piece = m_pieces.pieceAt(position);
    if (piece < 0)
        return;
    m_kept.reset();
    const PieceLayout &layout = layoutOf(piece);
    const qsizetype start = m_pieces.range(piece).start;
    m_anchor = piece;
    m_offset = layout.lineTop(layout.lineOf({position - start, false})) - y;
    normalize();
}

void ReaderPage::putFirst(qsizetype position)
{
    putLineAt(position, 0);
    if (m_anchor == 0 && m_offset <= headMargin)
        scrollTo(0);
}

// Walks from where the view is held, laying out what it crosses: heights on the way are true ones.
void ReaderPage::normalize()
{
    m_rowsValid = false;
    while (m_offset < 0 && m_anchor > 0)
        m_offset += layoutOf(--m_anchor).height();
    m_offset = std::max<qint64>(m_offset, 0);
    while (m_anchor + 1 < m_pieces.count() && m_offset >= layoutOf(m_anchor).height())
        m_offset -= layoutOf(m_anchor++).height();
}

void ReaderPage::findRows()
{
    m_rows.clear();
    int y = static_cast<int>(-m_offset);
    for (qsizetype piece = m_anchor; piece < m_pieces.count() && y < m_viewport.height(); ++piece) {
        const PieceLayout &layout = layoutOf(piece);
        m_rows.append({piece, y, m_pieces.range(piece), &layout});
        y += layout.height();
    }
    const int missing = m_viewport.height() - y;
    if (missing > 0 && (m_anchor > 0 || m_offset > 0)) {
        m_offset -= missing;
        normalize();
        findRows();
    }
}

const QList<ReaderPage::Row> &ReaderPage::rows()
{
    if (!m_rowsValid) {
        m_cache.nextRound();
        findRows();
        m_rowsValid = true;
    }
    return m_rows;
}

QList<qsizetype> ReaderPage::piecesBeside()
{
    QList<qsizetype> result;
    if (rows().isEmpty())
        return result;
    int left = m_viewport.height();
    for (qsizetype piece = m_rows.last().piece + 1; piece < m_pieces.count() && left > 0; ++piece) {
        result.append(piece);
        left -= m_heights.height(piece);
    }
    left = m_viewport.height();
    for (qsizetype piece = m_anchor - 1; piece >= 0 && left > 0; --piece) {
        result.append(piece);
        left -= m_heights.height(piece);
    }
    return result;
}

bool ReaderPage::showsEnd()
{
    const QList<Row> &all = rows();
    if (all.isEmpty() || all.last().piece + 1 < m_pieces.count())
        return all.isEmpty();
    const PieceLayout &layout = *all.last().layout;
    return all.last().top + layout.lineTop(layout.lineCount()) <= m_viewport.height();
}

TextRange ReaderPage::visibleRange()
{
    if (rows().isEmpty())
        return {};
    const Row &first = m_rows.first();
    const Row &last = m_rows.last();
    const int bottom = last.layout->lineAtY(m_viewport.height() - 1 - last.top);
    return {first.range.start + first.layout->lineRange(first.layout->lineAtY(-first.top)).start,
            last.range.start + last.layout->lineRange(bottom).end};
}

qsizetype ReaderPage::firstLine()
{
    if (m_pieces.count() == 0)
        return 0;
    const TextRange range = m_pieces.range(m_anchor);
    const PieceLayout &layout = layoutOf(m_anchor);
    const bool below = m_offset >= layout.lineTop(layout.lineCount());
    if (below && m_anchor + 1 < m_pieces.count())
        return m_pieces.range(m_anchor + 1).start;
    return range.start + layout.lineRange(layout.lineAtY(static_cast<int>(m_offset))).start;
}

qsizetype ReaderPage::lineStartAt(int y)
{
    for (const Row &row : rows()) {
        const PieceLayout &layout = *row.layout;
        if (row.top + layout.lineTop(layout.lineCount()) <= y)
            continue;
        return row.range.start + layout.lineRange(layout.lineAtY(y - row.top)).start;
    }
    return m_rows.isEmpty() ? 0 : m_rows.last().range.end;
}

} // namespace meipi
