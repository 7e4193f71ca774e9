// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/excerpt.h"

#include "text/words.h"

#include <algorithm>

namespace meipi {

namespace {

constexpr qsizetype longestPassage = 120; // UTF-16 code units
constexpr qsizetype passageEnds = 50;

bool isUnspaced(QChar c)
{
    return (c.unicode() >= 0x2e80 && c.unicode() < 0xa4d0) || c.unicode() >= 0xf900;
}

QString onOneLine(QStringView text)
{
    QString line;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSpace()) {
            line.append(text[i]);
            continue;
        }
        qsizetype end = i;
        bool endsLine = false;
        for (; end < text.size() && text[end].isSpace(); ++end)
            endsLine =
                endsLine || text[end] == u'\n' || text[end].category() != QChar::Separator_Space;
        const bool vanishes = endsLine
            && ((i > 0 && isUnspaced(text[i - 1])) || (end < text.size() && isUnspaced(text[end])));
        if (!vanishes)
            line.append(u' ');
        i = end - 1;
    }
    return line;
}

int widthInColumns(QStringView character)
{
    return character.size() > 1 || isUnspaced(character.front()) ? 2 : 1;
}

qsizetype startBefore(QStringView text, qsizetype position, qsizetype columns)
{
    qsizetype start = position;
    while (start > 0) {
        const qsizetype next = previousCharacter(text, start);
        columns -= widthInColumns(text.sliced(next, start - next));
        if (columns < 0)
            break;
        start = next;
    }
    if (start == 0 || !text[start - 1].isLetter() || isUnspaced(text[start - 1]))
        return start;
    // Not within a word that is written with spaces around it.
    qsizetype word = start;
    while (word < position && text[word].isLetter() && !isUnspaced(text[word]))
        ++word;
    return word < position ? word : start;
}

qsizetype endAfter(QStringView text, qsizetype position, qsizetype columns)
{
    qsizetype end = position;
    while (end < text.size()) {
        const qsizetype next = nextCharacter(text, end);
        columns -= widthInColumns(text.sliced(end, next - end));
        if (columns < 0)
            break;
        end = next;
    }
    if (end == text.size() || !text[end].isLetter() || isUnspaced(text[end]))
        return end;
    qsizetype word = end;
    while (word > position && text[word - 1].isLetter() && !isUnspaced(text[word - 1]))
        --word;
    return word > position ? word : end;
}

} // namespace

Excerpt excerptAround(QStringView text, TextRange passage, qsizetype characters)
{
    passage.start = std::clamp<qsizetype>(passage.start, 0, text.size());
    passage.end = std::clamp(passage.end, passage.start, text.size());
    Excerpt excerpt;
    const qsizetype start = startBefore(text, passage.start, 2 * characters);
    const qsizetype end = endAfter(text, passage.end, 2 * characters);
    excerpt.before = (start > 0 ? QStringLiteral("…") : QString())
        + onOneLine(text.sliced(start, passage.start - start));
    excerpt.after = onOneLine(text.sliced(passage.end, end - passage.end))
        + (end < text.size() ? QStringLiteral("…") : QString());
    const QStringView words = text.sliced(passage.start, passage.length());
    if (words.size() <= longestPassage) {
        excerpt.passage = onOneLine(words);
    } else {
        const qsizetype firstEnd = previousCharacter(words.first(passageEnds + 1), passageEnds + 1);
        const QStringView last = words.last(passageEnds + 1);
        excerpt.passage = onOneLine(words.first(firstEnd)) + u'…'
            + onOneLine(last.sliced(nextCharacter(last, 0)));
    }
    return excerpt;
}

} // namespace meipi
