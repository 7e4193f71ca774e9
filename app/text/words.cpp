// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/words.h"

#include <unicode/ubrk.h>

#include <algorithm>
#include <limits>
#include <memory>

namespace meipi {

namespace {

struct CloseIterator {
    void operator()(UBreakIterator *iterator) const { ubrk_close(iterator); }
};
using IteratorPointer = std::unique_ptr<UBreakIterator, CloseIterator>;

IteratorPointer openIterator(UBreakIteratorType type)
{
    UErrorCode status = U_ZERO_ERROR;
    // Not the user's locale: some tailor the breaks, and a range must not depend on who made it.
    IteratorPointer iterator(ubrk_open(type, "root", nullptr, 0, &status));
    return U_SUCCESS(status) ? std::move(iterator) : nullptr;
}

// Opening one costs far more than giving it another text; ICU's iterators belong to one thread.
UBreakIterator *iteratorOver(QStringView text, UBreakIteratorType type)
{
    thread_local const IteratorPointer wordIterator = openIterator(UBRK_WORD);
    thread_local const IteratorPointer characterIterator = openIterator(UBRK_CHARACTER);
    UBreakIterator *iterator = (type == UBRK_WORD ? wordIterator : characterIterator).get();
    if (iterator == nullptr)
        return nullptr;
    constexpr qsizetype most = std::numeric_limits<qint32>::max();
    UErrorCode status = U_ZERO_ERROR;
    ubrk_setText(iterator, text.utf16(), qint32(std::min(text.size(), most)), &status);
    return U_SUCCESS(status) ? iterator : nullptr;
}

qsizetype clamped(QStringView text, qsizetype position)
{
    return std::clamp<qsizetype>(position, 0, text.size());
}

bool isLineSpace(QChar c)
{
    return c.isSpace() && c != u'\n';
}

// The sign that makes one word with the number before it: 30%
bool isUnitSign(QChar c)
{
    return QStringView(u"%％‰‱℃℉°").contains(c);
}

bool joinsNumber(QStringView text, qsizetype sign)
{
    return sign > 0 && sign < text.size() && isUnitSign(text[sign]) && text[sign - 1].isDigit();
}

TextRange spaceAround(QStringView text, qsizetype position)
{
    TextRange range{position, position};
    while (range.start > 0 && isLineSpace(text[range.start - 1]))
        --range.start;
    while (range.end < text.size() && isLineSpace(text[range.end]))
        ++range.end;
    return range;
}

// The range between ICU's boundaries that holds the unit at the position.
TextRange segmentAt(UBreakIterator *iterator, QStringView text, qsizetype position)
{
    const qint32 end = ubrk_following(iterator, qint32(position));
    if (end == UBRK_DONE)
        return {position, text.size()};
    return {ubrk_previous(iterator), end};
}

bool isWord(UBreakIterator *iterator)
{
    return ubrk_getRuleStatus(iterator) >= UBRK_WORD_NONE_LIMIT;
}

bool isEastAsian(QChar c)
{
    return c.unicode() >= 0x2e80;
}

// No word goes on across it: white space, and marks beside what is written without spaces. Between
// letters or digits marks may belong to the word: 1,000, can't.
bool partsWords(QStringView text, qsizetype position)
{
    const QChar c = text[position];
    if (c.isSpace() || !c.isPunct())
        return c.isSpace();
    return isEastAsian(c) || (position > 0 && isEastAsian(text[position - 1]))
        || (position + 1 < text.size() && isEastAsian(text[position + 1]));
}

constexpr qsizetype longestClause = 256;

TextRange clauseAround(QStringView text, TextRange range)
{
    TextRange clause = range;
    const qsizetype least = std::max<qsizetype>(0, range.start - longestClause);
    const qsizetype most = std::min(text.size(), range.end + longestClause);
    while (clause.start > least && !partsWords(text, clause.start - 1))
        --clause.start;
    while (clause.end < most && !partsWords(text, clause.end))
        ++clause.end;
    return clause;
}

// Ideographs and printable ASCII never join a neighbour of their own kind (UAX #29, GB999).
bool isPlain(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= 0x20 && unit < 0x7f) || (unit >= 0x4e00 && unit <= 0x9fff);
}

} // namespace

TextRange wordAt(QStringView text, qsizetype position)
{
    if (text.isEmpty())
        return {};
    position = std::min(clamped(text, position), text.size() - 1);
    if (isLineSpace(text[position]))
        return spaceAround(text, position);
    UBreakIterator *iterator = iteratorOver(text, UBRK_WORD);
    if (iterator == nullptr)
        return {position, position + 1};
    if (joinsNumber(text, position))
        return {segmentAt(iterator, text, position - 1).start, position + 1};
    TextRange word = segmentAt(iterator, text, position);
    if (joinsNumber(text, word.end))
        ++word.end;
    return word;
}

qsizetype nextWordStart(QStringView text, qsizetype position)
{
    position = clamped(text, position);
    UBreakIterator *iterator = iteratorOver(text, UBRK_WORD);
    if (iterator == nullptr)
        return text.size();
    qint32 start = ubrk_following(iterator, qint32(position));
    while (start != UBRK_DONE) {
        const qint32 end = ubrk_next(iterator);
        if (end == UBRK_DONE)
            break;
        if (isWord(iterator))
            return start;
        start = end;
    }
    return text.size();
}

qsizetype previousWordStart(QStringView text, qsizetype position)
{
    position = clamped(text, position);
    UBreakIterator *iterator = iteratorOver(text, UBRK_WORD);
    if (iterator == nullptr || position == 0)
        return 0;
    // The status of a boundary tells of the segment before it.
    qint32 end = ubrk_isBoundary(iterator, qint32(position)) != 0
        ? qint32(position)
        : ubrk_following(iterator, qint32(position));
    while (end != UBRK_DONE && end > 0) {
        const bool startsWord = isWord(iterator);
        end = ubrk_previous(iterator);
        if (startsWord)
            return std::max<qint32>(end, 0);
    }
    return 0;
}

QList<TextRange> words(QStringView text)
{
    QList<TextRange> result;
    UBreakIterator *iterator = iteratorOver(text, UBRK_WORD);
    if (iterator == nullptr)
        return result;
    result.reserve(text.size() / 2);
    qint32 start = ubrk_first(iterator);
    for (qint32 end = ubrk_next(iterator); end != UBRK_DONE; end = ubrk_next(iterator)) {
        if (isWord(iterator))
            result.append({start, joinsNumber(text, end) ? end + 1 : end});
        start = end;
    }
    return result;
}

bool hasWordEnds(QStringView text, TextRange range)
{
    range = range.intersected({0, text.size()});
    const TextRange clause = clauseAround(text, range);
    UBreakIterator *iterator = iteratorOver(text.sliced(clause.start, clause.length()), UBRK_WORD);
    return iterator != nullptr && ubrk_isBoundary(iterator, qint32(range.start - clause.start)) != 0
        && ubrk_isBoundary(iterator, qint32(range.end - clause.start)) != 0;
}

qsizetype nextCharacter(QStringView text, qsizetype position)
{
    position = clamped(text, position);
    if (position == text.size())
        return position;
    if (position + 1 < text.size() && isPlain(text[position]) && isPlain(text[position + 1]))
        return position + 1;
    UBreakIterator *iterator = iteratorOver(text, UBRK_CHARACTER);
    const qint32 next =
        iterator != nullptr ? ubrk_following(iterator, qint32(position)) : qint32(position + 1);
    return next == UBRK_DONE ? text.size() : next;
}

qsizetype previousCharacter(QStringView text, qsizetype position)
{
    position = clamped(text, position);
    if (position == 0)
        return 0;
    if (position > 1 && isPlain(text[position - 1]) && isPlain(text[position - 2]))
        return position - 1;
    UBreakIterator *iterator = iteratorOver(text, UBRK_CHARACTER);
    const qint32 previous =
        iterator != nullptr ? ubrk_preceding(iterator, qint32(position)) : qint32(position - 1);
    return previous == UBRK_DONE ? 0 : previous;
}

} // namespace meipi
