// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <functional>
#include <vector>

namespace meipi {

/// The heights of a text's pieces, in pixels, one below the other: which lies at this height, and
/// where does this one begin, in logarithmic time. Some are measured, the others estimates: at
/// first only for chunks of pieces, and for each piece from the first question about its chunk on.
/// Only setHeight() changes what was answered before.
class HeightIndex {
public:
    using Estimate = std::function<qint32(qsizetype piece)>;

    static constexpr qsizetype chunkSize = 256; ///< Pieces.

    /// Takes all heights as estimates; each must be at least 0.
    void reset(const QList<qint32> &estimates);

    /// Takes @p sums as estimates for chunk after chunk; within one, heights are as @p estimate
    /// says, stretched or shrunk to the sum.
    void reset(qsizetype count, const QList<qint64> &sums, const Estimate &estimate);

    qsizetype count() const { return static_cast<qsizetype>(m_heights.size()); }
    qint64 total() const { return m_total; }
    qint32 height(qsizetype piece) const;
    void setHeight(qsizetype piece, qint32 height);

    qint64 offsetOf(qsizetype piece) const; ///< Sum of the heights before it; count() is allowed.

    /// The piece that covers @p y: the first above 0, the last below the total; -1 when there is
    /// none at all.
    qsizetype pieceAt(qint64 y) const;

private:
    qsizetype chunkEnd(qsizetype chunk) const;
    void estimate(qsizetype chunk) const; ///< Its pieces, where that has not been done.

    mutable std::vector<qint32> m_heights; ///< Of pieces in chunks that have been asked about.
    mutable std::vector<bool> m_estimated; ///< Whether a chunk's heights are there.
    QList<qint64> m_chunkSums;
    QList<qint64> m_sums; ///< Fenwick tree over the sums of chunks.
    Estimate m_estimate;
    qint64 m_total = 0;
};

} // namespace meipi
