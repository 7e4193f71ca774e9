// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/heightindex.h"

#include <numeric>

namespace meipi {

namespace {

constexpr qsizetype chunkSize = 256;

} // namespace

void HeightIndex::reset(QList<qint32> estimates)
{
    m_heights = std::move(estimates);
    const qsizetype chunks = (m_heights.size() + chunkSize - 1) / chunkSize;
    m_sums.fill(0, chunks + 1);
    m_total = 0;
    for (qsizetype chunk = 0; chunk < chunks; ++chunk) {
        const auto first = m_heights.cbegin() + chunk * chunkSize;
        const auto last = m_heights.cbegin() + std::min(m_heights.size(), (chunk + 1) * chunkSize);
        const qint64 sum = std::accumulate(first, last, qint64(0));
        m_total += sum;
        m_sums[chunk + 1] += sum;
        const qsizetype above = chunk + 1 + ((chunk + 1) & -(chunk + 1));
        if (above <= chunks)
            m_sums[above] += m_sums[chunk + 1];
    }
}

void HeightIndex::setHeight(qsizetype piece, qint32 height)
{
    const qint64 difference = qint64(height) - m_heights[piece];
    if (difference == 0)
        return;
    m_heights[piece] = height;
    m_total += difference;
    for (qsizetype node = piece / chunkSize + 1; node < m_sums.size(); node += node & -node)
        m_sums[node] += difference;
}

qint64 HeightIndex::offsetOf(qsizetype piece) const
{
    const qsizetype chunk = piece / chunkSize;
    qint64 sum = 0;
    for (qsizetype node = chunk; node > 0; node -= node & -node)
        sum += m_sums[node];
    const auto first = m_heights.cbegin() + chunk * chunkSize;
    return std::accumulate(first, m_heights.cbegin() + piece, sum);
}

qsizetype HeightIndex::pieceAt(qint64 y) const
{
    if (m_heights.isEmpty())
        return -1;
    qsizetype step = 1;
    while (step * 2 < m_sums.size())
        step *= 2;
    qsizetype chunk = 0;
    qint64 rest = std::max<qint64>(y, 0);
    for (; step > 0; step /= 2) {
        if (chunk + step < m_sums.size() && m_sums[chunk + step] <= rest) {
            chunk += step;
            rest -= m_sums[chunk];
        }
    }
    for (qsizetype piece = chunk * chunkSize; piece < m_heights.size(); ++piece) {
        if (rest < m_heights[piece])
            return piece;
        rest -= m_heights[piece];
    }
    return m_heights.size() - 1;
}

} // namespace meipi
