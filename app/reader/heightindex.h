// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace meipi {

/// The heights of a text's pieces, in pixels, one below the other: which lies at this height, and
/// where does this one begin, in logarithmic time. Some are measured, the others estimates.
class HeightIndex {
public:
    /// Takes all heights as estimates; each must be at least 0.
    void reset(QList<qint32> estimates);

    qsizetype count() const { return m_heights.size(); }
    qint64 total() const { return m_total; }
    qint32 height(qsizetype piece) const { return m_heights[piece]; }
    void setHeight(qsizetype piece, qint32 height);

    qint64 offsetOf(qsizetype piece) const; ///< Sum of the heights before it; count() is allowed.

    /// The piece that covers @p y: the first above 0, the last below the total; -1 when there is
    /// none at all.
    qsizetype pieceAt(qint64 y) const;

private:
    QList<qint32> m_heights;
    QList<qint64> m_sums; ///< Fenwick tree over the sums of chunks.
    qint64 m_total = 0;
};

} // namespace meipi
