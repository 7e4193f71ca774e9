// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/linelists.h"

#include "outline/numerals.h"
#include "text/oneof.h"

#include <algorithm>
#include <bitset>

namespace meipi {

namespace {

// The first character of a label of the same form; only there is a second look worth its time.
bool beginsLabelLike(QChar c, int scheme)
{
    switch (scheme) {
    case scheme::bracketedIdeograph:
        return c == u'（' || c == u'(' || isChineseNumeral(c) || enclosedNumber(c);
    case scheme::bracketedArabic:
    case scheme::bracketedLetter:
    case scheme::bracketedRoman:
        return c == u'（' || c == u'(' || enclosedNumber(c);
    case scheme::circled:
        return enclosedNumber(c).has_value();
    case scheme::ideograph:
        return isChineseNumeral(c);
    case scheme::arabic:
    case scheme::halfBracketedArabic:
        return arabicDigit(c) >= 0;
    default:
        return false;
    }
}

using Initials = std::bitset<65536>;

Initials initialsOf(int scheme)
{
    Initials initials;
    for (size_t unit = 0; unit < initials.size(); ++unit)
        initials.set(unit, beginsLabelLike(QChar(static_cast<char16_t>(unit)), scheme));
    return initials;
}

// Of schemes that lists within a line are numbered by; null of all others.
const Initials *successorInitials(int scheme)
{
    static const Initials ideographs = initialsOf(scheme::ideograph);
    static const Initials bracketedIdeographs = initialsOf(scheme::bracketedIdeograph);
    static const Initials digits = initialsOf(scheme::arabic);
    static const Initials brackets = initialsOf(scheme::bracketedArabic);
    static const Initials circles = initialsOf(scheme::circled);
    switch (scheme) {
    case scheme::ideograph:
        return &ideographs;
    case scheme::bracketedIdeograph:
        return &bracketedIdeographs;
    case scheme::arabic:
    case scheme::halfBracketedArabic:
        return &digits;
    case scheme::bracketedArabic:
    case scheme::bracketedLetter:
    case scheme::bracketedRoman:
        return &brackets;
    case scheme::circled:
        return &circles;
    default:
        return nullptr;
    }
}

} // namespace

qsizetype successorInLine(QStringView line, const Label &label, qsizetype from)
{
    // After a mark or a space; in a table of contents on one line also after a page number: 1二、
    static constexpr QStringView dividers = u"。；，：;,:.!！？?”）) \u3000\t…·";
    const bool isDigit =
        label.scheme == scheme::arabic || label.scheme == scheme::halfBracketedArabic;
    const Initials *const initials = successorInitials(label.scheme);
    if (initials == nullptr)
        return -1;
    for (qsizetype i = std::max<qsizetype>(from, 1); i < line.size(); ++i) {
        if (!initials->test(line[i].unicode()))
            continue;
        const QChar before = line[i - 1];
        if (!isOneOf(before, dividers) && (isDigit || arabicDigit(before) < 0))
            continue;
        const auto next = labelAt(line, i);
        const bool follows = next && !next->isWeak && next->scheme == label.scheme
            && next->ordinal == label.ordinal + 1;
        if (follows)
            return i;
    }
    return -1;
}

} // namespace meipi
