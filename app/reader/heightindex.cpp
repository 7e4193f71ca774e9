// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/heightindex.h"

#include <algorithm>
#include <numeric>

namespace meipi {

void HeightIndex::reset(const QList<qint32> &estimates)
{
    QList<qint64> sums;
    for (qsizetype from = 0; from < estimates.size(); from += chunkSize) {
        const auto last = estimates.cbegin() + std::min(estimates.size(), from + chunkSize);
        sums.append(std::accumulate(estimates.cbegin() + from, last, qint64(0)));
    }
    reset(estimates.size(), sums, {});
    m_heights.assign(estimates.cbegin(), estimates.cend());
    m_estimated.assign(m_estimated.size(), true);
}

void HeightIndex::reset(qsizetype count, const QList<qint64> &sums, const Estimate &estimate)
{
    // The old heights stay where they are, unused: writing all would cost more than the rest.
    m_heights.resize(static_cast<size_t>(count));
    m_estimated.assign(static_cast<size_t>(sums.size()), false);
    m_estimate = estimate;
    m_chunkSums = sums;
    m_sums.fill(0, sums.size() + 1);
    m_total = 0;
    for (qsizetype chunk = 0; chunk < sums.size(); ++chunk) {
        m_total += sums[chunk];
        m_sums[chunk + 1] += sums[chunk];
        const qsizetype above = chunk + 1 + ((chunk + 1) & -(chunk + 1));
        if (above <= sums.size())
            m_sums[above] += m_sums[chunk + 1];
    }
}

qsizetype HeightIndex::chunkEnd(qsizetype chunk) const
{
    return std::min(count(), (chunk + 1) * chunkSize);
}

void HeightIndex::estimate(qsizetype chunk) const
{
    if (m_estimated[static_cast<size_t>(chunk)])
        return;
    m_estimated[static_cast<size_t>(chunk)] = true;
    const auto first = m_heights.begin() + chunk * chunkSize;
    const auto last = m_heights.begin() + chunkEnd(chunk);
    qint64 estimated = 0;
    for (auto height = first; height != last; ++height) {
        *height = m_estimate(height - m_heights.begin());
        estimated += *height;
    }
    // To the sum that was told before, to the pixel.
    const qint64 told = m_chunkSums[chunk];
    qint64 before = 0;
    qint64 given = 0;
    for (auto height = first; height != last; ++height) {
        before += *height;
        const qint64 until = estimated > 0 ? told * before / estimated
                                           : told * (height - first + 1) / (last - first);
        *height = static_cast<qint32>(until - given);
        given = until;
    }
}

qint32 HeightIndex::height(qsizetype piece) const
{
    estimate(piece / chunkSize);
    return m_heights[static_cast<size_t>(piece)];
}

void HeightIndex::setHeight(qsizetype piece, qint32 height)
{
    const qsizetype chunk = piece / chunkSize;
    const qint64 difference = qint64(height) - this->height(piece);
    if (difference == 0)
        return;
    m_heights[static_cast<size_t>(piece)] = height;
    m_chunkSums[chunk] += difference;
    m_total += difference;
    for (qsizetype node = chunk + 1; node < m_sums.size(); node += node & -node)
        m_sums[node] += difference;
}

qint64 HeightIndex::offsetOf(qsizetype piece) const
{
    const qsizetype chunk = piece / chunkSize;
    qint64 sum = 0;
    for (qsizetype node = chunk; node > 0; node -= node & -node)
        sum += m_sums[node];
    if (piece == chunk * chunkSize)
        return sum;
    estimate(chunk);
    const auto first = m_heights.cbegin() + chunk * chunkSize;
    return std::accumulate(first, m_heights.cbegin() + piece, sum);
}

qsizetype HeightIndex::pieceAt(qint64 y) const
{
    if (m_heights.empty())
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
    if (chunk == m_chunkSums.size())
        return count() - 1;
    estimate(chunk);
    for (qsizetype piece = chunk * chunkSize; piece < chunkEnd(chunk); ++piece) {
        if (rest < m_heights[static_cast<size_t>(piece)])
            return piece;
        rest -= m_heights[static_cast<size_t>(piece)];
    }
    return chunkEnd(chunk) - 1;
}

} // namespace meipi
