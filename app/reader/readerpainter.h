// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/lineplaces.h"
#include "reader/piecemarks.h"
#include "reader/readerpage.h"

class QPainter;

namespace meipi {

/// What there is to see beside the text and its highlights.
struct ReaderScene {
    TextRange selection;
    CaretPlace caret;
    bool caretShown = false;
    HighlightId active;
    HighlightId hovered;
    HighlightId resized; ///< Shown with the range below instead of its own.
    TextRange resizedRange;
    QList<TextRange> hits; ///< In text order.
    qsizetype currentHit = -1;
    TextRange dropTarget;
};

/// Paints the text column: tints behind, text, and what stands on it. Lines that do not meet the
/// clip are left out.
class ReaderPainter {
public:
    ReaderPainter(ReaderPage &page, const ReaderAppearance &appearance, const Marks &marks,
                  PieceMarksCache &cache, const ReaderScene &scene);

    void paint(QPainter &painter, const QRect &clip);

    /// Where the active highlight can be taken hold of, in the viewport; empty when out of sight.
    static QRect startHandle(ReaderPage &page, TextRange range);
    static QRect endHandle(ReaderPage &page, TextRange range);

private:
    struct Line {
        const ReaderPage::Row &row;
        int number = 0;
        TextRange range; ///< Of the document.
        QRect area; ///< Of the whole line in the column.
        LinePlaces places;
    };

    PieceMarks marksWithResized(TextRange range) const;
    void paintPiece(QPainter &painter, const ReaderPage::Row &row, const QRect &clip,
                    const PieceMarks &marks) const;
    void paintRow(QPainter &painter, const ReaderPage::Row &row, const QRect &clip,
                  const PieceMarks &marks) const;
    void paintTints(QPainter &painter, Line &line, const QList<TintSegment> &tints) const;
    void paintHits(QPainter &painter, Line &line) const;
    void paintSelection(QPainter &painter, Line &line) const;
    void paintOverlaps(QPainter &painter, Line &line, const PieceMarks &marks) const;
    void paintStripes(QPainter &painter, const ReaderPage::Row &row, const QRect &clip,
                      const QList<Mark> &marks) const;
    void paintOutline(QPainter &painter, TextRange range, Qt::PenStyle style) const;
    void paintHandles(QPainter &painter, TextRange range) const;
    TextRange rangeOf(const HighlightId &highlight) const;
    QColor tintOf(const QColor &colour) const;
    QColor stripeOf(const QColor &colour) const;
    LinePlaces::Areas rectangles(Line &line, TextRange range) const;

    ReaderPage &m_page;
    const ReaderAppearance &m_appearance;
    const Marks &m_marks;
    PieceMarksCache &m_cache;
    const ReaderScene &m_scene;
    mutable QHash<QRgb, QColor> m_tints;
    mutable QHash<QRgb, QColor> m_stripes;
};

} // namespace meipi
