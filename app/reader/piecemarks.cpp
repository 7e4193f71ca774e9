// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/piecemarks.h"

namespace meipi {

namespace {

constexpr int mostOverlapLanes = 3;
constexpr qsizetype mostMarks = 10000; // Some twenty screens, as closely marked as can be read.
constexpr size_t mostPieces = 4000;

} // namespace

PieceMarks::PieceMarks(const QList<Mark> &all, TextRange range)
    : marks(all), tints(tintSegments(all, range))
{
    const QList<int> lanes = overlapLanes(all, mostOverlapLanes);
    for (qsizetype mark = 0; mark < lanes.size(); ++mark) {
        if (lanes[mark] >= 0)
            overlaps.append({mark, lanes[mark]});
    }
}

void PieceMarksCache::clear()
{
    m_pieces.clear();
    m_marks = 0;
}

const PieceMarks &PieceMarksCache::of(const Marks &marks, qsizetype piece, TextRange range)
{
    if (const auto known = m_pieces.find(piece); known != m_pieces.end())
        return known->second;
    if (m_marks > mostMarks || m_pieces.size() > mostPieces)
        clear();
    const PieceMarks &found = m_pieces.try_emplace(piece, marks.in(range), range).first->second;
    m_marks += found.marks.size();
    return found;
}

} // namespace meipi
