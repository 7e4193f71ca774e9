// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/nearness.h"

#include "base/codepoints.h"
#include "text/sentences.h"

#include <algorithm>

namespace meipi {

namespace {

auto firstFrom(const QList<TextRange> &ranges, qsizetype position)
{
    return std::lower_bound(ranges.cbegin(), ranges.cend(), position,
                            [](TextRange range, qsizetype at) { return range.start < at; });
}

} // namespace

Nearness::Nearness(const FindQuery &query, const SearchedText &text, const QList<TextRange> &others)
    : m_query(query), m_text(text), m_others(others)
{
}

bool Nearness::isNear(TextRange passage)
{
    const Text &text = m_text.text();
    switch (m_query.nearness) {
    case FindQuery::Nearness::Anywhere:
        return true;
    case FindQuery::Nearness::Characters:
        return isWithinDistance(passage);
    case FindQuery::Nearness::Sentence:
        return hasOtherIn(sentenceAt(passage.start), passage);
    case FindQuery::Nearness::Paragraph:
        return hasOtherIn(text.paragraph(text.paragraphAt(passage.start)), passage);
    case FindQuery::Nearness::Section:
        return hasOtherIn(m_text.sectionAt(passage.start), passage);
    }
    return false;
}

bool Nearness::isWithinDistance(TextRange passage) const
{
    const auto isShort = [this](TextRange gap) {
        // A code point is two units at most.
        return gap.length() <= m_query.distance
            || (gap.length() <= 2 * m_query.distance
                && codePointCount(m_text.text().view(gap)) <= m_query.distance);
    };
    const auto next = firstFrom(m_others, passage.end);
    if (next != m_others.cend() && isShort({passage.end, next->start}))
        return true;
    // What overlaps the passage from before is passed over.
    auto before = firstFrom(m_others, passage.start);
    while (before != m_others.cbegin()) {
        --before;
        if (before->end <= passage.start)
            return isShort({before->end, passage.start});
    }
    return false;
}

bool Nearness::hasOtherIn(TextRange unit, TextRange passage) const
{
    for (auto other = firstFrom(m_others, unit.start);
         other != m_others.cend() && other->start < unit.end; ++other) {
        if (!other->overlaps(passage))
            return true;
    }
    return false;
}

TextRange Nearness::sentenceAt(qsizetype position)
{
    const Text &text = m_text.text();
    const qsizetype paragraph = text.paragraphAt(position);
    const qsizetype start = text.paragraph(paragraph).start;
    if (paragraph != m_paragraph) {
        m_paragraph = paragraph;
        m_sentences = sentences(text.paragraphView(paragraph), false);
    }
    const auto next =
        std::upper_bound(m_sentences.cbegin(), m_sentences.cend(), position - start,
                         [](qsizetype at, TextRange sentence) { return at < sentence.start; });
    if (next == m_sentences.cbegin())
        return {position, position};
    return {start + (next - 1)->start, start + (next - 1)->end};
}

} // namespace meipi
