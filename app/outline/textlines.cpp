// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/textlines.h"

#include "outline/labels.h"
#include "outline/numerals.h"
#include "text/oneof.h"

#include <algorithm>

namespace meipi {

namespace {

constexpr qsizetype longestTitleLine = 48;
constexpr qsizetype longestDateLine = 48;
constexpr QStringView closingMarks = u"”’」』）)】〕》〉\"'*_ \u3000";

bool isStatementMark(QChar c)
{
    switch (c.unicode()) {
    case u'。':
    case u'！':
    case u'？':
    case u'；':
    case u'｡':
    case u'!':
    case u'?':
    case u';':
        return true;
    default:
        return false;
    }
}

bool isMarkdownRule(QStringView line)
{
    if (line.size() < 3)
        return false;
    const QChar c = line.front();
    const bool isRuleMark =
        c == u'-' || c == u'*' || c == u'_' || c == u'=' || c == u'—' || c == u'─';
    return isRuleMark && std::all_of(line.begin(), line.end(), [c](QChar other) {
               return other == c || other.isSpace();
           });
}

bool isLetterOfDate(QChar c)
{
    return arabicDigit(c) >= 0 || isChineseNumeral(c) || c == u'Ｏ' || c == u'O' || c == u'元'
        || c == u'年' || c == u'月' || c == u'日' || isLabelSpace(c);
}

// 2 0 2 5 年: a text whose characters all stand apart is no table. @return @p start for none.
qsizetype spacedYearEnd(QStringView line, qsizetype start)
{
    constexpr qsizetype year = 7; // four digits with spaces between
    const bool hasYear = start + year + 1 < line.size() && line[start + year] == u' '
        && line[start + year + 1] == u'年';
    for (qsizetype i = start; hasYear && i < start + year; ++i) {
        if ((i - start) % 2 == 0 ? arabicDigit(line[i]) < 0 : line[i] != u' ')
            return start;
    }
    return hasYear ? start + year : start;
}

TextRange trimmed(QStringView string, TextRange range)
{
    while (range.start < range.end && isLabelSpace(string[range.start]))
        ++range.start;
    while (range.start < range.end && isLabelSpace(string[range.end - 1]))
        --range.end;
    return range;
}

} // namespace

LineContent lineContent(const Text &text, qsizetype paragraph)
{
    const QStringView string = text.string();
    LineContent line;
    line.range = trimmed(string, text.paragraph(paragraph));
    if (line.range.isEmpty())
        return line;
    const QChar first = string[line.range.start];
    if (first.unicode() >= 0x80 && first != u'—' && first != u'─')
        return line; // the common case: nothing of Markdown starts so

    const QStringView whole = text.view(line.range);
    if (isMarkdownRule(whole) || (whole.startsWith(u"<!--") && whole.endsWith(u"-->"))
        || whole == u"-->") {
        line.range.end = line.range.start;
        return line;
    }
    if (first == u'#') {
        qsizetype end = line.range.start;
        while (end < line.range.end && string[end] == u'#')
            ++end;
        const auto hashes = static_cast<int>(end - line.range.start);
        if (hashes <= 6 && end < line.range.end && string[end].isSpace()) {
            line.hashes = hashes;
            line.range = trimmed(string, {end, line.range.end});
        }
    }
    QStringView content = text.view(line.range);
    if (content.startsWith(u"**") || content.startsWith(u"__")) {
        const QStringView mark = content.first(2);
        const bool closes = content.size() > 4 && content.endsWith(mark);
        line.isBold = closes && content.sliced(2, content.size() - 4).indexOf(mark) < 0;
        line.range = trimmed(
            string, {line.range.start + 2, line.isBold ? line.range.end - 2 : line.range.end});
    }
    return line;
}

qsizetype nextFilled(const Text &text, qsizetype from, qsizetype to)
{
    while (from < to && lineContent(text, from).range.isEmpty())
        ++from;
    return from;
}

qsizetype previousFilled(const Text &text, qsizetype from, qsizetype downTo)
{
    for (qsizetype paragraph = from - 1; paragraph >= downTo; --paragraph) {
        if (!lineContent(text, paragraph).range.isEmpty())
            return paragraph;
    }
    return -1;
}

bool endsStatement(QStringView line)
{
    qsizetype last = line.size() - 1;
    while (last > 0 && isOneOf(line[last], closingMarks))
        --last;
    if (last < 0)
        return false;
    return isStatementMark(line[last]) || (line[last] == u'.' && last > 0);
}

bool hasSentenceMark(QStringView line)
{
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (isStatementMark(line[i]))
            return true;
        if (line[i] == u'.' && i > 1 && line[i - 1].isLower()
            && (i + 1 == line.size() || line[i + 1] == u' '))
            return true;
    }
    return false;
}

bool isPageMark(QStringView line)
{
    if (line.size() > 24)
        return false;
    bool hasDigit = false;
    for (const QChar c : line) {
        static constexpr QStringView others = u"-—–―·第共页頁/,，、Ppageof|";
        hasDigit = hasDigit || arabicDigit(c) >= 0;
        if (arabicDigit(c) < 0 && !isLabelSpace(c) && !isOneOf(c, others))
            return false;
    }
    return hasDigit;
}

qsizetype closingDate(QStringView line)
{
    if (line.size() < 6 || line.size() > longestDateLine || line.back() != u'日')
        return -1;
    qsizetype start = line.size();
    while (start > 0 && isLetterOfDate(line[start - 1]))
        --start;
    while (start < line.size() && isLabelSpace(line[start]))
        ++start;
    const QStringView date = line.sliced(start);
    const qsizetype year = date.indexOf(u'年');
    const qsizetype month = date.indexOf(u'月');
    if (year < 2 || month < year + 2 || hasSentenceMark(line.first(start))
        || line.first(start).contains(u'，'))
        return -1;
    return start;
}

bool looksLikeTitle(QStringView line)
{
    if (line.size() < 2 || line.size() > longestTitleLine || isInBrackets(line) || isPageMark(line))
        return false;
    static constexpr QStringView enders = u"。；，、：:,;.!！?？";
    if (isOneOf(line.back(), enders) || hasSentenceMark(line))
        return false;
    return std::any_of(line.begin(), line.end(), [](QChar c) { return c.isLetter(); });
}

bool isInBrackets(QStringView line)
{
    static constexpr QStringView opening = u"（([【〔";
    static constexpr QStringView closing = u"）)]】〕";
    return line.size() > 2 && isOneOf(line.front(), opening) && isOneOf(line.back(), closing);
}

bool isTableRow(QStringView line)
{
    constexpr int fewestBars = 2;
    constexpr int fewestTabs = 3;
    constexpr int fewestNumbers = 2;
    constexpr qsizetype longestRow = 200;
    const bool hasDivider =
        std::any_of(line.begin(), line.end(), [](QChar c) { return c.unicode() <= 0x3000; });
    if (line.size() > longestRow || !hasDivider)
        return false;
    int bars = 0;
    int tabs = 0;
    for (const QChar c : line) {
        bars += c == u'|' ? 1 : 0;
        tabs += c == u'\t' ? 1 : 0;
    }
    if (bars >= fewestBars || tabs >= fewestTabs)
        return true;
    int numbers = 0;
    for (qsizetype i = 1; i < line.size(); ++i) {
        if (!isLabelSpace(line[i - 1]) || arabicDigit(line[i]) < 0)
            continue;
        static constexpr QStringView others = u".,%％-+";
        if (const qsizetype year = spacedYearEnd(line, i); year > i) {
            i = year;
            continue;
        }
        while (i < line.size() && (arabicDigit(line[i]) >= 0 || isOneOf(line[i], others)))
            ++i;
        numbers += i == line.size() || isLabelSpace(line[i]) ? 1 : 0;
    }
    return numbers >= fewestNumbers;
}

bool startsWithDate(QStringView line)
{
    const qsizetype day = line.indexOf(u'日');
    return day > 0 && day < line.size() && closingDate(line.first(day + 1)) == 0;
}

bool endsWithPageNumber(QStringView line)
{
    qsizetype digits = line.size();
    while (digits > 0 && (arabicDigit(line[digits - 1]) >= 0 || line[digits - 1] == u'-'))
        --digits;
    if (digits == line.size() || digits == 0 || line.size() - digits > 4)
        return false;
    static constexpr QStringView leaders = u"….·．。-—_\t";
    const QChar before = line[digits - 1];
    return isLabelSpace(before) || before == u'…' || before == u'·'
        || (digits > 2 && isOneOf(before, leaders) && line[digits - 2] == before);
}

} // namespace meipi
