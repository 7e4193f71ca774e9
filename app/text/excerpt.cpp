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

// A character's end near the position, on the side that is nearer to the passage.
qsizetype cutBefore(QStringView text, qsizetype from, qsizetype position)
{
    const QStringView window = text.sliced(from, position - from);
    return from + nextCharacter(window, 0);
}

} // namespace

Excerpt excerptAround(QStringView text, TextRange passage, qsizetype characters)
{
    passage.start = std::clamp<qsizetype>(passage.start, 0, text.size());
    passage.end = std::clamp(passage.end, passage.start, text.size());
    Excerpt excerpt;
    // One more before, which may be the second half of a character, is looked at and left out.
    const qsizetype start = passage.start > characters
        ? cutBefore(text, passage.start - characters - 1, passage.start)
        : 0;
    qsizetype end = std::min(text.size(), passage.end + characters);
    if (end < text.size()) {
        const QStringView window = text.sliced(passage.end, end + 1 - passage.end);
        end = passage.end + std::max<qsizetype>(0, previousCharacter(window, window.size()));
    }
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
