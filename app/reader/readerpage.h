// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/heightindex.h"
#include "reader/layoutcache.h"

#include <QSize>

#include <optional>

namespace meipi {

/// The geometry of a document in a window onto it: which pieces of the text are in sight and where
/// each position is. Lays out what is in sight only; all else has an estimated height. What holds
/// the view in place is a piece and an offset into it, so that correcting estimates moves nothing
/// that is seen. Points are pixels of the viewport, positions UTF-16 code units of the text.
class ReaderPage {
public:
    /// A piece in sight.
    struct Row {
        qsizetype piece = 0;
        int top = 0; ///< In the viewport; negative when it begins above.
        TextRange range;
        const PieceLayout *layout = nullptr; ///< Until the next call that scrolls or changes.
    };

    void setText(const Text &text, const ParagraphStyles &styles);
    void setStyles(const ParagraphStyles &styles); ///< The first line stays, as below.
    void setMetrics(const ReaderMetrics &metrics);
    void setViewport(QSize size, int columnLeft);

    const Text &text() const { return m_pieces.text(); }
    const TextPieces &pieces() const { return m_pieces; }
    const ReaderMetrics &metrics() const { return m_metrics; }
    const HeightIndex &heights() const { return m_heights; }
    int columnLeft() const { return m_columnLeft; }
    int columnRight() const { return m_columnLeft + m_metrics.columnWidth(); }
    QSize viewport() const { return m_viewport; }

    /// A screen of pieces below what is in sight, then one above; by what is known of heights.
    QList<qsizetype> piecesBeside();

    bool showsEnd(); ///< Whether the last line is in sight.
    const QList<Row> &rows(); ///< In sight, from the top.
    TextRange visibleRange(); ///< From the first line in sight to the last.

    qint64 top() const; ///< Of the viewport in the whole text, by what is known of heights.
    qint64 maximumTop() const;
    void scrollTo(qint64 top);
    void scrollBy(qint64 pixels); ///< Exactly, but for the text's ends.
    void scrollToEnd();

    /// Scrolls so that the line of @p position has its top at @p y, or as near as the ends let it.
    void putLineAt(qsizetype position, int y);

    /// Scrolls so that the line of @p position is the first in sight, the head's margin before it.
    void putFirst(qsizetype position);

    qsizetype firstLine(); ///< Where the text of the first line in sight starts.
    qsizetype lineStartAt(int y); ///< Likewise of the first line that ends below @p y.
    int lineTop(qsizetype position) { return caretRectangle({position, false}).top(); }

    CaretPlace placeAt(QPoint point); ///< Nearest.
    qsizetype characterAt(QPoint point); ///< That is under it; -1 beside the text.
    QRect caretRectangle(CaretPlace place); ///< Also out of sight, then by estimates.

    QRect characterRectangle(qsizetype position); ///< Likewise; of no width at a line's end.
    TextRange lineAt(CaretPlace place); ///< Without the LF that may follow.

    /// The rectangles of @p range in sight, one or more a line; whole line heights.
    QList<QRect> rectangles(TextRange range);

    const PieceLayout &layoutOf(qsizetype piece);
    qsizetype lastPosition() const; ///< Of the caret.

private:
    static constexpr int headMargin = 20; ///< Before the first paragraph.
    static constexpr int footMargin = 48; ///< After the last.

    /// What a chunk of the height index holds, whatever the width.
    struct Chunk {
        qsizetype units = 0; ///< UTF-16 code units of text.
        qsizetype filled = 0; ///< Pieces.
        qsizetype empty = 0;
    };

    PieceStyle styleOf(qsizetype piece) const;
    void weighChunks();
    void estimateHeights();
    void layOutAnew(qsizetype position, int y);
    void normalize();
    void findRows();

    TextPieces m_pieces;
    ParagraphStyles m_styles;
    ReaderMetrics m_metrics;
    HeightIndex m_heights;
    QList<Chunk> m_chunks;
    LayoutCache m_cache;
    QSize m_viewport;
    int m_columnLeft = 0;
    qsizetype m_anchor = 0; ///< The piece at the top of the viewport.
    qint64 m_offset = 0; ///< Of the viewport's top within it.
    QList<Row> m_rows;
    bool m_rowsValid = false;
    std::optional<qsizetype> m_kept; ///< The position held through changes of size, until a scroll.
};

} // namespace meipi
