// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/marks.h"

#include <unordered_map>

namespace meipi {

/// What there is to paint of the highlights in one piece of the text.
struct PieceMarks {
    PieceMarks(const QList<Mark> &all, TextRange range);

    /// One of the marks that overlap others, and where it is shown among them.
    struct Overlap {
        qsizetype mark = 0; ///< Of marks.
        int lane = 0; ///< From 0.
    };

    QList<Mark> marks; ///< In text order.
    QList<TintSegment> tints; ///< Likewise, of the whole piece.
    QList<Overlap> overlaps; ///< Likewise.
};

/// The marks of pieces painted lately or soon: finding them again in a large project takes longer
/// than painting them. What a change of the project touches is not known here: clear() on each.
class PieceMarksCache {
public:
    void clear();

    /// The reference is good until the next call.
    const PieceMarks &of(const Marks &marks, qsizetype piece, TextRange range);

private:
    std::unordered_map<qsizetype, PieceMarks> m_pieces;
    qsizetype m_marks = 0; ///< Of all these pieces.
};

} // namespace meipi
