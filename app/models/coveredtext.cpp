// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coveredtext.h"

namespace meipi {

QList<TextRange> CoveredText::add(const HighlightIndex::Entry &highlight)
{
    const QList<TextRange> gaps = gapsIn(highlight.range);
    m_highlights.insert(highlight);
    return gaps;
}

QList<TextRange> CoveredText::remove(const HighlightIndex::Entry &highlight)
{
    m_highlights.remove(highlight);
    return gapsIn(highlight.range);
}

qsizetype CoveredText::lengthIn(TextRange range) const
{
    return range.isEmpty() ? 0 : range.length() - lengthWithin(gapsIn(range), range);
}

QList<TextRange> CoveredText::gapsIn(TextRange range) const
{
    QList<TextRange> gaps;
    qsizetype reached = range.start;
    const QList<HighlightIndex::Entry> entries = m_highlights.overlapping(range);
    for (const HighlightIndex::Entry &entry : entries) {
        if (entry.range.start > reached)
            gaps.append({reached, entry.range.start});
        reached = std::max(reached, entry.range.end);
    }
    if (reached < range.end)
        gaps.append({reached, range.end});
    return gaps;
}

qsizetype lengthWithin(const QList<TextRange> &pieces, TextRange range)
{
    qsizetype length = 0;
    for (const TextRange &piece : pieces)
        length += piece.intersected(range).length();
    return length;
}

} // namespace meipi
