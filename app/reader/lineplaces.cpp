// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/lineplaces.h"

#include <algorithm>
#include <limits>

namespace meipi {

namespace {

constexpr int unknown = std::numeric_limits<int>::min(); // A place nobody asked for.

// An ideograph or a mark that fonts make as wide as one. What joins with what is before it (the
// marks of tones and voices from 302A and 3099 on) is none.
bool isFullWidth(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= 0x4E00 && unit <= 0x9FFF) || (unit >= 0x3001 && unit <= 0x3029)
        || (unit >= 0x3400 && unit <= 0x4DBF) || unit == 0xFF0C || unit == 0xFF1A || unit == 0xFF1B;
}

} // namespace

LinePlaces::LinePlaces(const PieceLayout &layout, int line)
    : m_layout(layout), m_line(layout.m_layout.lineAt(line)), m_range(layout.lineRange(line)),
      m_top(layout.lineTop(line))
{
}

LinePlaces::Areas LinePlaces::rectangles(TextRange range)
{
    const QTextLayout &text = m_layout.m_layout;
    TextRange part = range.intersected(m_range);
    if (part.isEmpty())
        return {};
    while (part.start > m_range.start && !text.isValidCursorPosition(static_cast<int>(part.start)))
        --part.start;
    while (part.end < m_range.end && !text.isValidCursorPosition(static_cast<int>(part.end)))
        ++part.end;
    if (m_layout.m_mixed) {
        const QList<QRect> runs = m_layout.visualRuns(m_line, part, m_top);
        return Areas(runs.cbegin(), runs.cend());
    }
    const int left = xOf(part.start);
    return {QRect(left, m_top, xOf(part.end) - left, m_layout.lineHeight())};
}

int LinePlaces::xOf(qsizetype position)
{
    if (m_known.isEmpty()) {
        m_known.resize(m_range.length() + 1);
        std::fill(m_known.begin(), m_known.end(), unknown);
        placeIdeographs();
    }
    int &x = m_known[position - m_range.start];
    if (x == unknown)
        x = qRound(m_line.cursorToX(static_cast<int>(position)));
    return x;
}

// Each ideograph is an em wide at most: a run of them that is as wide as so many of its first one
// has them side by side at equal steps. That holds for nearly all, so that two ends tell the rest.
void LinePlaces::placeIdeographs()
{
    constexpr qsizetype worthwhile = 4;
    const QString text = m_layout.m_layout.text();
    const auto x = [this](qsizetype at) { return m_line.cursorToX(static_cast<int>(at)); };
    for (qsizetype start = m_range.start; start < m_range.end;) {
        qsizetype end = start;
        while (end < m_range.end && isFullWidth(text[end]))
            ++end;
        if (end - start < worthwhile) {
            start = end + 1;
            continue;
        }
        const qreal left = x(start);
        const qreal step = x(start + 1) - left;
        if (qFuzzyCompare(x(end) - left, step * static_cast<qreal>(end - start))) {
            for (qsizetype at = start; at <= end; ++at)
                m_known[at - m_range.start] = qRound(left + step * static_cast<qreal>(at - start));
        }
        start = end + 1;
    }
}

} // namespace meipi
