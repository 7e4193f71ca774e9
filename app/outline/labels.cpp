// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/labels.h"

#include "outline/numberingwords.h"
#include "outline/numerals.h"
#include "outline/wordlabels.h"
#include "text/oneof.h"

#include <algorithm>
#include <array>

namespace meipi {

namespace {

constexpr int largestOrdinal = 999;
constexpr int largestDecimal = 199;
constexpr int deepestDecimal = 6;
constexpr QStringView openBrackets = u"（(【〔"; // not [1], a reference
constexpr QStringView closeBrackets = u"）)";
constexpr QStringView squareBrackets = u"】〕";
constexpr QStringView arabicMarks = u".．、";
// A number before one of these is an amount: 1.2万户, 3.5%的.
constexpr QStringView units = u"万亿千百兆％%倍个年月日号元美米公吨平人户家所分时岁度℃‰";
// 一、二季度: a number in words follows as the next of a list.
constexpr QStringView countedWords = u"季年月日级类线期次产批等届楼层区号档、";

qsizetype skipSpace(QStringView line, qsizetype position)
{
    while (position < line.size() && isLabelSpace(line[position]))
        ++position;
    return position;
}

/// Reads one line's label; every function leaves no trace when its form does not match.
class LabelReader {
public:
    LabelReader(QStringView line, qsizetype position) : m_line(line), m_start(position) {}

    std::optional<Label> read() const;

private:
    std::optional<Label> enclosed() const;
    std::optional<Label> bracketed() const;
    std::optional<Label> unclosed(int scheme, const Numeral &number) const;
    std::optional<Label> ideograph() const;
    std::optional<Label> formal() const;
    std::optional<Label> arabic() const;
    std::optional<Label> decimal(const Numeral &first, qsizetype position) const;
    std::optional<Label> lettered() const;

    bool endsWithPoint(qsizetype position) const;
    QChar at(qsizetype position) const
    {
        return position < m_line.size() ? m_line[position] : QChar();
    }
    Label labelled(int scheme, int ordinal, qsizetype end) const;

    QStringView m_line;
    qsizetype m_start;
};

Label LabelReader::labelled(int scheme, int ordinal, qsizetype end) const
{
    Label label;
    label.scheme = scheme;
    label.ordinal = ordinal;
    label.start = m_start;
    label.end = end;
    label.textStart = skipSpace(m_line, end);
    return label;
}

std::optional<Label> LabelReader::read() const
{
    if (m_start >= m_line.size())
        return std::nullopt;
    const QChar first = m_line[m_start];
    if (auto label = enclosed())
        return label;
    if (first >= u'Ⅰ' && first <= u'Ⅻ' && m_start + 1 < m_line.size()
        && isOneOf(m_line[m_start + 1], arabicMarks))
        return labelled(scheme::roman, first.unicode() - u'Ⅰ' + 1, m_start + 2);
    if (isOneOf(first, openBrackets))
        return bracketed();
    if (arabicDigit(first) >= 0)
        return arabic();
    if (isChineseNumeral(first))
        return ideograph();
    if (auto label = formal())
        return label;
    if (auto label = wordLabelAt(m_line, m_start))
        return label;
    return first.unicode() < 0x80 ? lettered() : std::nullopt;
}

std::optional<Label> LabelReader::enclosed() const
{
    const auto number = enclosedNumber(m_line[m_start]);
    if (!number)
        return std::nullopt;
    static constexpr std::array<int, 4> schemes{scheme::circled, scheme::bracketedArabic,
                                                scheme::arabic, scheme::bracketedIdeograph};
    return labelled(schemes[static_cast<size_t>(number->form)], number->value, m_start + 1);
}

std::optional<Label> LabelReader::bracketed() const
{
    const qsizetype inner = skipSpace(m_line, m_start + 1);
    const bool isSquare = m_line[m_start] == u'【' || m_line[m_start] == u'〔';
    const QStringView closing = isSquare ? squareBrackets : closeBrackets;
    int scheme = scheme::bracketedArabic;
    auto number = arabicNumeralAt(m_line, inner);
    if (!number) {
        scheme = scheme::bracketedIdeograph;
        number = chineseNumeralAt(m_line, inner);
    }
    const qsizetype afterLetter = skipSpace(m_line, inner + 1);
    const QChar c = at(inner);
    const bool isLetter = (c >= u'a' && c <= u'z') && isOneOf(at(afterLetter), closeBrackets);
    if (!number && isLetter && c != u'i' && c != u'v' && c != u'x') {
        scheme = scheme::bracketedLetter;
        number = Numeral{Numeral::Form::Letter, c.unicode() - u'a' + 1, inner + 1};
    }
    if (!number && c.isLower()) {
        scheme = scheme::bracketedRoman;
        number = romanNumeralAt(m_line, inner);
    }
    if (!number || number->value > largestOrdinal)
        return std::nullopt;
    qsizetype end = skipSpace(m_line, number->end);
    if (end == m_line.size() || !isOneOf(m_line[end], closing))
        return isSquare ? std::nullopt : unclosed(scheme, *number);
    ++end;
    if (at(end) == u'、')
        ++end;
    return labelled(scheme, number->value, end);
}

// （二 总体要求: its second bracket was lost, if the first is no remark's: （二审）.
std::optional<Label> LabelReader::unclosed(int scheme, const Numeral &number) const
{
    Label label = labelled(scheme, number.value, number.end);
    label.isWeak = true;
    const QStringView rest = m_line.sliced(label.textStart);
    const bool goesOn = !rest.isEmpty() && rest.front().isLetter();
    const bool isClosed =
        std::any_of(rest.begin(), rest.end(), [](QChar c) { return isOneOf(c, closeBrackets); });
    return goesOn && !isClosed ? std::optional(label) : std::nullopt;
}

std::optional<Label> LabelReader::ideograph() const
{
    const auto number = chineseNumeralAt(m_line, m_start);
    if (!number || number->value > largestOrdinal)
        return std::nullopt;
    const qsizetype mark = skipSpace(m_line, number->end);
    const QChar c = at(mark);
    if (isOneOf(c, closeBrackets))
        return labelled(scheme::bracketedIdeograph, number->value, mark + 1);
    if (c == u'、' || c == u'．' || c == u'.') {
        const auto next = chineseNumeralAt(m_line, mark + 1);
        if (next && next->value == number->value + 1 && isOneOf(at(next->end), countedWords))
            return std::nullopt;
        return labelled(scheme::ideograph, number->value, mark + 1);
    }
    // 二 总体要求 or 二总体要求: the mark was lost, if it is a heading at all.
    Label label = labelled(scheme::ideograph, number->value, number->end);
    label.isWeak = true;
    const bool goesOn = label.textStart < m_line.size() && at(label.textStart).isLetter();
    return goesOn ? std::optional(label) : std::nullopt;
}

// Only with its mark: 陆 and 伍 begin words as well.
std::optional<Label> LabelReader::formal() const
{
    const auto number = formalNumeralAt(m_line, m_start);
    if (!number)
        return std::nullopt;
    const qsizetype mark = skipSpace(m_line, number->end);
    return mark < m_line.size() && isOneOf(m_line[mark], arabicMarks)
        ? std::optional(labelled(scheme::formal, number->value, mark + 1))
        : std::nullopt;
}

std::optional<Label> LabelReader::arabic() const
{
    const auto number = arabicNumeralAt(m_line, m_start);
    if (!number || number->value > largestOrdinal)
        return std::nullopt;
    const qsizetype mark = skipSpace(m_line, number->end);
    const QChar c = at(mark);
    if (isOneOf(c, closeBrackets))
        return labelled(scheme::halfBracketedArabic, number->value, mark + 1);
    if (isOneOf(c, arabicMarks) && mark < m_line.size()) {
        if (c != u'、' && mark == number->end && arabicDigit(at(mark + 1)) >= 0)
            return decimal(*number, mark);
        return labelled(scheme::arabic, number->value, mark + 1);
    }
    if (mark == number->end || !at(mark).isLetter())
        return std::nullopt;
    Label label = labelled(scheme::arabic, number->value, number->end);
    label.isWeak = true; // 1 范围, as standards print it
    return label;
}

std::optional<Label> LabelReader::decimal(const Numeral &first, qsizetype position) const
{
    quint64 parent = static_cast<quint64>(first.value);
    int depth = 1;
    Numeral last = first;
    while ((at(position) == u'.' || at(position) == u'．') && arabicDigit(at(position + 1)) >= 0) {
        const auto next = arabicNumeralAt(m_line, position + 1);
        if (!next || next->value > largestDecimal || depth == deepestDecimal)
            return std::nullopt;
        if (depth > 1)
            parent = parent * (largestDecimal + 1) + static_cast<quint64>(last.value);
        last = *next;
        ++depth;
        position = next->end;
    }
    const bool hasMark = isOneOf(at(position), arabicMarks) && position < m_line.size();
    Label label = labelled(scheme::firstDecimal + depth, last.value, position + (hasMark ? 1 : 0));
    label.parent = parent;
    label.isTight = !hasMark && label.textStart == label.end && label.end < m_line.size();
    const QChar next = at(label.textStart);
    const bool isAmount = label.isTight && (isOneOf(next, units) || !next.isLetter());
    return isAmount || first.value > largestDecimal ? std::nullopt : std::optional(label);
}

std::optional<Label> LabelReader::lettered() const
{
    const QChar c = m_line[m_start];
    const QChar mark = at(m_start + 1);
    if (c >= u'a' && c <= u'z' && isOneOf(mark, closeBrackets) && m_start + 1 < m_line.size())
        return labelled(scheme::letter, c.unicode() - u'a' + 1, m_start + 2);
    if (c == u'I' || c == u'V' || c == u'X') {
        const auto number = romanNumeralAt(m_line, m_start);
        if (number && endsWithPoint(number->end))
            return labelled(scheme::roman, number->value, number->end + 1);
    }
    if (!endsWithPoint(m_start + 1))
        return std::nullopt;
    if (c >= u'A' && c <= u'Z')
        return labelled(scheme::capital, c.unicode() - u'A' + 1, m_start + 2);
    if (c >= u'a' && c <= u'z')
        return labelled(scheme::letter, c.unicode() - u'a' + 1, m_start + 2);
    return std::nullopt;
}

// A point with space after it, or at the line's end: not the one of J.Smith. In Chinese A、 as
// well, but for lists: A、B两类.
bool LabelReader::endsWithPoint(qsizetype position) const
{
    if (at(position) == u'、')
        return position + 1 < m_line.size() && m_line[position + 1].unicode() >= 0x80;
    if (at(position) != u'.' && at(position) != u'．')
        return false;
    return position + 1 == m_line.size() || isLabelSpace(m_line[position + 1]);
}

} // namespace

namespace scheme {

int rank(int scheme)
{
    constexpr int rankOfLists = 99;
    if (scheme >= firstList)
        return rankOfLists;
    if (scheme >= firstWord)
        return numberingWords().headings.value(scheme - firstWord).rank;
    if (isDeclared(scheme))
        return 0;
    if (isDecimal(scheme))
        return 80 + scheme - firstDecimal;
    static constexpr std::array<int, 12> ranks{60, 70, 80, 90, 95, 100, 65, 105, 107, 110, 58, 57};
    return ranks[static_cast<size_t>(scheme)];
}

bool isArticle(int scheme)
{
    return scheme >= firstWord && numberingWords().headings.value(scheme - firstWord).isArticle;
}

bool isDecimal(int scheme)
{
    return scheme >= firstDecimal && scheme < firstDeclared;
}

bool isDeclared(int scheme)
{
    return scheme >= firstDeclared && scheme < firstWord;
}

} // namespace scheme

std::optional<Label> labelAt(QStringView line, qsizetype position)
{
    return LabelReader(line, position).read();
}

} // namespace meipi
