// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/numerals.h"

#include <QString>

#include <algorithm>
#include <array>

namespace meipi {

namespace {

constexpr int largestNumber = 9999;
constexpr qsizetype longestNumeral = 9; // characters of a Chinese one

int chineseDigit(QChar c)
{
    switch (c.unicode()) {
    case u'〇':
    case u'零':
    case u'○':
        return 0;
    case u'一':
        return 1;
    case u'二':
        return 2;
    case u'三':
        return 3;
    case u'四':
        return 4;
    case u'五':
        return 5;
    case u'六':
        return 6;
    case u'七':
        return 7;
    case u'八':
        return 8;
    case u'九':
        return 9;
    default:
        return -1;
    }
}

int chineseUnit(QChar c)
{
    switch (c.unicode()) {
    case u'十':
        return 10;
    case u'百':
        return 100;
    case u'千':
        return 1000;
    default:
        return 0;
    }
}

// 廿 and 卅 are a digit and 十 in one.
int chineseTens(QChar c)
{
    return c == u'廿' ? 20 : c == u'卅' ? 30 : 0;
}

std::optional<int> digitByDigit(QStringView numeral)
{
    if (numeral.size() > 4 || chineseDigit(numeral.front()) <= 0)
        return std::nullopt;
    int value = 0;
    bool hasZero = false;
    for (const QChar c : numeral) {
        const int digit = chineseDigit(c);
        if (digit < 0)
            return std::nullopt;
        hasZero = hasZero || digit == 0;
        value = value * 10 + digit;
    }
    return numeral.size() == 1 || hasZero ? std::optional(value) : std::nullopt;
}

bool isSpaceInside(QChar c)
{
    return c == u' ' || c == u'\u3000' || c == u'\u00a0';
}

int romanDigit(QChar c)
{
    switch (c.toUpper().unicode()) {
    case u'I':
        return 1;
    case u'V':
        return 5;
    case u'X':
        return 10;
    case u'L':
        return 50;
    default:
        return 0;
    }
}

QString romanFor(int value)
{
    struct Step {
        int value;
        const char16_t *digits;
    };
    static constexpr std::array<Step, 8> steps{Step{90, u"XC"}, {50, u"L"}, {40, u"XL"}, {10, u"X"},
                                               {9, u"IX"},      {5, u"V"},  {4, u"IV"},  {1, u"I"}};
    QString result;
    for (const Step &step : steps) {
        for (; value >= step.value; value -= step.value)
            result += QStringView(step.digits);
    }
    return result;
}

} // namespace

bool isChineseNumeral(QChar c)
{
    switch (c.unicode()) {
    case u'〇':
    case u'零':
    case u'○':
    case u'一':
    case u'二':
    case u'三':
    case u'四':
    case u'五':
    case u'六':
    case u'七':
    case u'八':
    case u'九':
    case u'十':
    case u'百':
    case u'千':
    case u'廿':
    case u'卅':
        return true;
    default:
        return false;
    }
}

int arabicDigit(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    if (c >= u'０' && c <= u'９')
        return c.unicode() - u'０';
    return -1;
}

std::optional<int> chineseNumber(QStringView numeral)
{
    if (numeral.isEmpty() || numeral.size() > longestNumeral)
        return std::nullopt;
    if (const auto value = digitByDigit(numeral))
        return value;

    int value = 0;
    int lastUnit = largestNumber + 1;
    int digit = -1; // read, and its unit not yet
    for (const QChar c : numeral) {
        if (const int next = chineseDigit(c); next >= 0) {
            // A zero stands between two digits: 一百零五. Two other digits never follow each other.
            if (digit > 0 || (digit == 0 && next == 0) || (next == 0 && lastUnit > largestNumber))
                return std::nullopt;
            digit = next;
            continue;
        }
        const int tens = chineseTens(c);
        const int unit = tens > 0 ? 10 : chineseUnit(c);
        if (unit == 0 || unit >= lastUnit)
            return std::nullopt;
        // Only 十 at the front stands without its digit: 十二, but 一百一十.
        const bool hasDigit = digit > 0;
        if (tens > 0 ? hasDigit : !hasDigit && (unit != 10 || digit == 0))
            return std::nullopt;
        value += tens > 0 ? tens : (hasDigit ? digit : 1) * unit;
        lastUnit = unit;
        digit = -1;
    }
    if (lastUnit > largestNumber || digit == 0)
        return std::nullopt; // no unit: 二三
    return value + std::max(digit, 0);
}

std::optional<int> romanNumber(QStringView numeral)
{
    if (numeral.isEmpty() || numeral.size() > 8)
        return std::nullopt;
    int value = 0;
    for (qsizetype i = 0; i < numeral.size(); ++i) {
        const int digit = romanDigit(numeral[i]);
        if (digit == 0)
            return std::nullopt;
        const int next = i + 1 < numeral.size() ? romanDigit(numeral[i + 1]) : 0;
        value += digit < next ? -digit : digit;
    }
    if (value <= 0 || value > 99)
        return std::nullopt;
    const QString canonical = romanFor(value);
    const bool matches = numeral == canonical || numeral == canonical.toLower();
    return matches ? std::optional(value) : std::nullopt;
}

std::optional<Numeral> chineseNumeralAt(QStringView text, qsizetype position)
{
    std::array<QChar, longestNumeral + 1> digits; // one more shows that it is too long
    size_t count = 0;
    qsizetype end = position;
    for (qsizetype i = position; i < text.size() && count < digits.size(); ++i) {
        if (isChineseNumeral(text[i])) {
            digits.at(count++) = text[i];
            end = i + 1;
        } else if (count == 0 || !isSpaceInside(text[i])) {
            break;
        }
    }
    const auto value = chineseNumber({digits.data(), static_cast<qsizetype>(count)});
    if (!value || *value == 0)
        return std::nullopt;
    return Numeral{Numeral::Form::Chinese, *value, end};
}

std::optional<Numeral> formalNumeralAt(QStringView text, qsizetype position)
{
    static constexpr QStringView simplified = u"壹贰叁肆伍陆柒捌玖拾";
    static constexpr QStringView traditional = u"壹貳參肆伍陸柒捌玖拾";
    const auto valueAt = [text](qsizetype place) {
        const QChar c = place < text.size() ? text[place] : QChar();
        const qsizetype found = simplified.indexOf(c);
        return static_cast<int>(found >= 0 ? found : traditional.indexOf(c)) + 1;
    };
    constexpr int ten = 10;
    const int first = valueAt(position);
    if (first == 0)
        return std::nullopt;
    const int second = first == ten ? valueAt(position + 1) : 0;
    const bool isTeen = second > 0 && second < ten;
    return Numeral{Numeral::Form::Chinese, isTeen ? first + second : first,
                   position + (isTeen ? 2 : 1)};
}

std::optional<Numeral> arabicNumeralAt(QStringView text, qsizetype position)
{
    int value = 0;
    qsizetype end = position;
    for (; end < text.size() && arabicDigit(text[end]) >= 0; ++end) {
        if (end - position >= 4)
            return std::nullopt;
        value = value * 10 + arabicDigit(text[end]);
    }
    if (end == position || value == 0)
        return std::nullopt;
    return Numeral{Numeral::Form::Arabic, value, end};
}

std::optional<Numeral> romanNumeralAt(QStringView text, qsizetype position)
{
    qsizetype end = position;
    while (end < text.size() && end - position < 9 && romanDigit(text[end]) > 0)
        ++end;
    const auto value = romanNumber(text.sliced(position, end - position));
    if (!value || (end < text.size() && text[end].isLetter()))
        return std::nullopt;
    return Numeral{Numeral::Form::Roman, *value, end};
}

std::optional<EnclosedNumber> enclosedNumber(QChar c)
{
    const char16_t unit = c.unicode();
    const bool isNear = (unit >= u'①' && unit <= u'⒛') || (unit >= u'㈠' && unit <= u'㊿');
    if (!isNear) // as nearly every character
        return std::nullopt;
    using Form = EnclosedNumber::Form;
    struct Block {
        char16_t first;
        char16_t last;
        Form form;
        int value;
    };
    static constexpr std::array<Block, 6> blocks{
        Block{u'①', u'⑳', Form::Circled, 1}, {u'㉑', u'㉟', Form::Circled, 21},
        {u'㊱', u'㊿', Form::Circled, 36},   {u'⑴', u'⒇', Form::Parenthesized, 1},
        {u'⒈', u'⒛', Form::FullStop, 1},     {u'㈠', u'㈩', Form::ParenthesizedChinese, 1},
    };
    for (const Block &block : blocks) {
        if (c >= block.first && c <= block.last)
            return EnclosedNumber{block.form, block.value + (c.unicode() - block.first)};
    }
    return std::nullopt;
}

} // namespace meipi
