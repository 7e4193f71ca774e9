// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/textunits.h"

#include "text/sentences.h"
#include "text/words.h"

#include <algorithm>

namespace meipi {

TextRange TextUnits::piece(qsizetype position) const
{
    const qsizetype index = m_pieces.pieceAt(position);
    return index < 0 ? TextRange{} : m_pieces.range(index);
}

qsizetype TextUnits::end() const
{
    return m_pieces.count() == 0 ? 0 : m_pieces.range(m_pieces.count() - 1).end;
}

TextRange TextUnits::word(qsizetype position) const
{
    const TextRange here = piece(position);
    if (here.isEmpty())
        return here;
    // Behind the last word of a line a click still means that word.
    const qsizetype inside = std::clamp<qsizetype>(position, here.start, here.end - 1);
    const TextRange found = wordAt(m_pieces.text().view(here), inside - here.start);
    return {here.start + found.start, here.start + found.end};
}

QList<TextRange> TextUnits::sentencesIn(TextRange piece) const
{
    const QStringView text = m_pieces.text().string();
    QList<TextRange> result;
    const QList<TextRange> found = sentences(text.sliced(piece.start, piece.length()), false);
    for (const TextRange each : found) {
        TextRange range{piece.start + each.start, piece.start + each.end};
        while (!range.isEmpty() && text[range.end - 1].isSpace())
            --range.end;
        while (!range.isEmpty() && text[range.start].isSpace())
            ++range.start;
        if (!range.isEmpty())
            result.append(range);
    }
    return result;
}

TextRange TextUnits::sentence(qsizetype position) const
{
    const TextRange here = piece(position);
    const QList<TextRange> all = sentencesIn(here);
    if (all.isEmpty())
        return {here.start, here.start};
    const auto after =
        std::upper_bound(all.cbegin(), all.cend(), position,
                         [](qsizetype value, TextRange each) { return value < each.end; });
    return after == all.cend() ? all.last() : *after;
}

TextRange TextUnits::paragraph(qsizetype position) const
{
    const qsizetype index = m_pieces.text().paragraphAt(position);
    return index < 0 ? TextRange{} : m_pieces.text().paragraph(index);
}

qsizetype TextUnits::nextCharacter(qsizetype position) const
{
    const TextRange here = piece(position);
    if (position >= here.end)
        return std::min(position + 1, end());
    return here.start + meipi::nextCharacter(m_pieces.text().view(here), position - here.start);
}

qsizetype TextUnits::previousCharacter(qsizetype position) const
{
    TextRange here = piece(position);
    if (position <= here.start && position > 0)
        here = piece(position - 1);
    if (position > here.end)
        return here.end;
    return here.start + meipi::previousCharacter(m_pieces.text().view(here), position - here.start);
}

qsizetype TextUnits::nextWord(qsizetype position) const
{
    const TextRange here = piece(position);
    if (position >= here.end)
        return std::min(here.end + 1, end());
    return here.start + nextWordStart(m_pieces.text().view(here), position - here.start);
}

qsizetype TextUnits::previousWord(qsizetype position) const
{
    const TextRange here = piece(position);
    if (position <= here.start)
        return previousCharacter(position);
    return here.start + previousWordStart(m_pieces.text().view(here), position - here.start);
}

qsizetype TextUnits::nextSentence(qsizetype position) const
{
    const QList<TextRange> all = sentencesIn(piece(position));
    for (const TextRange each : all) {
        if (each.start > position)
            return each.start;
    }
    return nextParagraph(position);
}

qsizetype TextUnits::previousSentence(qsizetype position) const
{
    for (qsizetype at = position; at >= 0; at = piece(at).start - 1) {
        const QList<TextRange> all = sentencesIn(piece(at));
        for (auto each = all.crbegin(); each != all.crend(); ++each) {
            if (each->start < position)
                return each->start;
        }
    }
    return 0;
}

qsizetype TextUnits::nextParagraph(qsizetype position) const
{
    const qsizetype next = m_pieces.text().paragraphAt(position) + 1;
    return next >= m_pieces.text().paragraphCount() ? end() : m_pieces.text().paragraph(next).start;
}

qsizetype TextUnits::previousParagraph(qsizetype position) const
{
    const TextRange here = paragraph(position);
    if (position > here.start || position == 0)
        return here.start;
    return paragraph(position - 1).start;
}

} // namespace meipi
