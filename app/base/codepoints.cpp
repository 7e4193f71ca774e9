// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/codepoints.h"

#include <QChar>

namespace meipi {

namespace {

constexpr qsizetype interval = 4096; // units between checkpoints

// Whether a code point starts at this unit: everything but the second half of a pair.
bool startsCodePoint(QStringView text, qsizetype unit)
{
    return !(text[unit].isLowSurrogate() && unit > 0 && text[unit - 1].isHighSurrogate());
}

qsizetype countStarts(QStringView text, qsizetype from, qsizetype to)
{
    qsizetype count = 0;
    for (qsizetype unit = from; unit < to; ++unit)
        count += startsCodePoint(text, unit) ? 1 : 0;
    return count;
}

} // namespace

CodePoints::CodePoints(QStringView text) : m_text(text)
{
    m_checkpoints.reserve(text.size() / interval + 1);
    for (qsizetype unit = 0; unit < text.size(); unit += interval) {
        m_checkpoints.append(m_count);
        m_count += countStarts(text, unit, std::min(unit + interval, text.size()));
    }
}

qsizetype CodePoints::fromUtf16(qsizetype unit) const
{
    unit = std::clamp<qsizetype>(unit, 0, m_text.size());
    if (unit == m_text.size())
        return m_count;
    if (m_count == m_text.size())
        return unit;
    if (!startsCodePoint(m_text, unit))
        --unit;
    const qsizetype checkpoint = unit / interval;
    return m_checkpoints[checkpoint] + countStarts(m_text, checkpoint * interval, unit);
}

qsizetype CodePoints::toUtf16(qsizetype codePoint) const
{
    if (codePoint >= m_count)
        return m_text.size();
    codePoint = std::max<qsizetype>(codePoint, 0);
    const auto after = std::upper_bound(m_checkpoints.cbegin(), m_checkpoints.cend(), codePoint);
    const qsizetype checkpoint = after - m_checkpoints.cbegin() - 1;
    qsizetype left = codePoint - m_checkpoints[checkpoint];
    qsizetype unit = checkpoint * interval;
    // A checkpoint may fall into a pair whose first half was counted before it.
    while (!startsCodePoint(m_text, unit))
        ++unit;
    while (left > 0) {
        ++unit;
        if (startsCodePoint(m_text, unit))
            --left;
    }
    return unit;
}

qsizetype codePointCount(QStringView text)
{
    return countStarts(text, 0, text.size());
}

} // namespace meipi
