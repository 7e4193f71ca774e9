// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace meipi {

/// The numbering schemes. A scheme is an int: one of these, a decimal depth, a declared heading
/// level, or a word of the table of numbering words.
namespace scheme {

constexpr int ideograph = 0; ///< 一、
constexpr int bracketedIdeograph = 1; ///< （一） ㈠
constexpr int arabic = 2; ///< 1. 1、 １． ⒈
constexpr int bracketedArabic = 3; ///< （1） ⑴
constexpr int halfBracketedArabic = 4; ///< 1） 1)
constexpr int circled = 5; ///< ①
constexpr int capital = 6; ///< A.
constexpr int letter = 7; ///< a) a.
constexpr int bracketedLetter = 8; ///< (a)
constexpr int bracketedRoman = 9; ///< (iv)
constexpr int roman = 10; ///< IV.
constexpr int formal = 11; ///< 壹、 as ledgers and documents of Taiwan have it
constexpr int firstDecimal = 20; ///< 1.1 is firstDecimal + 2
constexpr int firstDeclared = 30; ///< A heading without a number at level h is firstDeclared + h.
constexpr int firstWord = 50; ///< And the index into NumberingWords::headings.
constexpr int firstList = 1000; ///< And the scheme that numbers headings and this list as well.

int rank(int scheme); ///< Where it stands by custom; smaller ranks stand above larger ones.
bool isArticle(int scheme); ///< Text and not a title follows its number.
bool isDecimal(int scheme);
bool isDeclared(int scheme);

} // namespace scheme

/// A number at the start of a line.
struct Label {
    int scheme = scheme::ideograph;
    int ordinal = 0;
    quint64 parent = 0; ///< Of a decimal: all numbers but the last, as one value.
    int inserted = 0; ///< 之二 after the number: 第十条之二.
    qsizetype start = 0; ///< Positions in the line, UTF-16 code units.
    qsizetype end = 0; ///< After its own mark: 三、 Recommendation 1:
    qsizetype textStart = 0; ///< After the space that follows.
    bool isWeak =
        false; ///< The mark is missing: 二 总体要求. Only a gap in a sequence makes it one.
    bool isTight = false; ///< Where a space is usual none follows: 第十条街道, 1.2万户.
};

/// The label that @p line shows at @p position, by its form alone. Forms that read as something
/// else are none: 1.5亿元, 一、二季度, 2025. 年度报告, Article 3 of the Treaty.
std::optional<Label> labelAt(QStringView line, qsizetype position);

/// Space of any width, the invisible ones included.
inline bool isLabelSpace(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit < 0x80)
        return unit == u' ' || (unit >= u'\t' && unit <= u'\r');
    if (unit >= 0x3001)
        return unit == 0xfeff;
    // What QChar::isSpace() knows there, without its look into tables, and U+200B.
    return unit == 0x85 || unit == 0xa0 || unit == 0x1680 || (unit >= 0x2000 && unit <= 0x200b)
        || unit == 0x2028 || unit == 0x2029 || unit == 0x202f || unit == 0x205f || unit == 0x3000;
}

} // namespace meipi
