// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/textrange.h"
#include "reader/readermetrics.h"

#include <QRect>
#include <QTextLayout>

namespace meipi {

/// Where the caret is. At a line's end @p upstream tells the end of that line from the start of the
/// next, which is the same place in the text.
struct CaretPlace {
    qsizetype position = 0; ///< UTF-16 code units.
    bool upstream = false;

    friend bool operator==(const CaretPlace &, const CaretPlace &) = default;
};

/// How a piece is to be set.
struct PieceStyle {
    ParagraphKind kind = ParagraphKind::Body;
    int above = 0; ///< Space before its first line, in pixels.
    int below = 0;
    bool rightToLeft = false; ///< The paragraph's direction.
    QList<TextRange> bold; ///< Within the piece; these and the next may overlap.
    QList<TextRange> italic;
};

class LinePlaces;

/// One piece of text, laid out. Positions count from the piece's start, points from the column's
/// left and the piece's top. The text is not copied: it must outlive the layout.
class PieceLayout {
public:
    PieceLayout(QStringView text, const PieceStyle &style, const ReaderMetrics &metrics);

    int height() const { return m_height; }
    int lineCount() const { return m_layout.lineCount(); } ///< At least 1.
    int lineHeight() const { return m_lineHeight; }
    int lineTop(int line) const { return m_above + line * m_lineHeight; }
    TextRange lineRange(int line) const;
    int lineAtY(int y) const; ///< Clamped.
    int lineOf(CaretPlace place) const;

    /// The place nearest to a point; on whose line, upstream tells.
    CaretPlace placeAt(QPoint point) const;
    CaretPlace placeInLine(int line, qreal x) const;
    qreal xOf(CaretPlace place) const;

    /// What @p range covers of one line, from left to right; several where directions mix.
    QList<QRect> rectangles(int line, TextRange range) const;
    qreal lineRight(int line) const; ///< Where its text ends.

    qsizetype characterAt(QPoint point) const; ///< That is under it; -1 beside the text.
    void drawLine(QPainter &painter, int line, QPoint origin) const;

private:
    friend class LinePlaces;

    void layOut(const ReaderMetrics &metrics, const PieceStyle &style);
    qsizetype clusterAt(int line, qreal x) const; ///< In a line of one direction.
    qsizetype mixedClusterAt(int line, qreal x) const;
    QList<QRect> visualRuns(const QTextLine &line, TextRange range, int top) const;

    QTextLayout m_layout;
    bool m_mixed = false; ///< Holds right-to-left text.
    int m_above = 0;
    int m_lineHeight = 0;
    int m_height = 0;
};

} // namespace meipi
