// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace meipi {

/// A number as it is read from a text.
struct Numeral {
    enum class Form {
        Arabic, ///< 12, １２
        Chinese, ///< 十二, 一百〇二, 廿一
        Roman, ///< XII, xii
        Letter, ///< b
        Word, ///< twelve
    };

    Form form = Form::Arabic;
    int value = 0; ///< From 1 to 9999.
    qsizetype end = 0; ///< Position after it, UTF-16 code units.
};

bool isChineseNumeral(QChar c); ///< One of 〇零一二…九十百千廿卅.
int arabicDigit(QChar c); ///< 0 to 9, full width too; -1 for anything else.

/// The value of a whole Chinese numeral: 十二, 二十, 一百〇五, 一千零三十四, 二〇 (digit by digit
/// only with a zero in it). None for what is no well-formed numeral, such as 二三 or 十百, and for
/// 0.
std::optional<int> chineseNumber(QStringView numeral);

std::optional<int>
romanNumber(QStringView numeral); ///< I to XCIX in its canonical form, either case.

/// The longest numeral of that form that starts at @p position. Spaces between its characters are
/// allowed in Chinese ones (text from PDF files). Arabic numerals end after four digits: a fifth
/// makes it no numeral.
std::optional<Numeral> chineseNumeralAt(QStringView text, qsizetype position);
/// 壹 to 拾玖, in either kind of characters.
std::optional<Numeral> formalNumeralAt(QStringView text, qsizetype position);
std::optional<Numeral> arabicNumeralAt(QStringView text, qsizetype position);
std::optional<Numeral> romanNumeralAt(QStringView text, qsizetype position);

/// A character that is a number with its brackets or its point: ①, ⑴, ⒈, ㈠.
struct EnclosedNumber {
    enum class Form { Circled, Parenthesized, FullStop, ParenthesizedChinese };

    Form form = Form::Circled;
    int value = 0;
};

std::optional<EnclosedNumber> enclosedNumber(QChar c);

} // namespace meipi
