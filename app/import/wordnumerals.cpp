// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/listlabels.h"
#include "import/wordnumbering.h"

#include <QHash>

#include <iterator>

namespace meipi {

namespace {

using Numeral = QString (*)(int);

QString decimal(int number)
{
    return QString::number(number);
}

// One character each, from @p first on for as long as there are.
QString fromRun(int number, char16_t first, int count)
{
    return number >= 1 && number <= count ? QString(QChar(first + number - 1)) : decimal(number);
}

QString fromCycle(int number, QStringView characters)
{
    return number >= 1 && number <= characters.size() ? QString(characters[number - 1])
                                                      : decimal(number);
}

QString withDigits(int number, QStringView digits)
{
    QString numeral;
    const QString written = decimal(number);
    for (const QChar digit : written)
        numeral += digit.isDigit() ? digits[digit.digitValue()] : digit;
    return numeral;
}

QString circled(int number)
{
    if (number >= 21 && number <= 35)
        return QString(QChar(u'㉑' + number - 21));
    return number >= 36 && number <= 50 ? QString(QChar(u'㊱' + number - 36))
                                        : fromRun(number, u'①', 20);
}

QString legalChinese(int number)
{
    static const QString plain = QStringLiteral("〇零一二三四五六七八九十百千");
    static const QString legal = QStringLiteral("零零壹贰叁肆伍陆柒捌玖拾佰仟");
    QString numeral = chineseNumeral(number);
    if (number >= 10 && number < 20)
        numeral.prepend(u'一'); // 壹拾贰
    for (QChar &c : numeral) {
        const qsizetype at = plain.indexOf(c);
        if (at >= 0)
            c = legal[at];
    }
    return numeral;
}

QString ordinal(int number)
{
    const int teens = number % 100;
    const bool isTeen = teens >= 11 && teens <= 13;
    const int last = isTeen ? 0 : number % 10;
    static constexpr const char *endings[]{"th", "st", "nd", "rd"};
    return decimal(number) + QLatin1String(endings[last < int(std::size(endings)) ? last : 0]);
}

const QHash<QString, Numeral> &numerals()
{
    static const auto lower = [](int n) { return letterNumeral(n).toLower(); };
    static const QHash<QString, Numeral> known{
        {QStringLiteral("none"), [](int) { return QString(); }},
        {QStringLiteral("upperRoman"), romanNumeral},
        {QStringLiteral("lowerRoman"), [](int n) { return romanNumeral(n).toLower(); }},
        {QStringLiteral("upperLetter"), letterNumeral},
        {QStringLiteral("lowerLetter"), lower},
        {QStringLiteral("ordinal"), ordinal},
        {QStringLiteral("decimalZero"),
         [](int n) { return n < 10 ? u'0' + decimal(n) : decimal(n); }},
        {QStringLiteral("chineseCounting"), chineseNumeral},
        {QStringLiteral("chineseCountingThousand"), chineseNumeral},
        {QStringLiteral("taiwaneseCounting"), chineseNumeral},
        {QStringLiteral("taiwaneseCountingThousand"), chineseNumeral},
        {QStringLiteral("japaneseCounting"), chineseNumeral},
        {QStringLiteral("chineseLegalSimplified"), legalChinese},
        {QStringLiteral("ideographLegalTraditional"), legalChinese},
        {QStringLiteral("ideographDigital"),
         [](int n) { return withDigits(n, u"〇一二三四五六七八九"); }},
        {QStringLiteral("japaneseDigitalTenThousand"),
         [](int n) { return withDigits(n, u"〇一二三四五六七八九"); }},
        {QStringLiteral("taiwaneseDigital"),
         [](int n) { return withDigits(n, u"○一二三四五六七八九"); }},
        {QStringLiteral("decimalFullWidth"),
         [](int n) { return withDigits(n, u"０１２３４５６７８９"); }},
        {QStringLiteral("decimalFullWidth2"),
         [](int n) { return withDigits(n, u"０１２３４５６７８９"); }},
        {QStringLiteral("decimalEnclosedCircle"), circled},
        {QStringLiteral("decimalEnclosedCircleChinese"), circled},
        {QStringLiteral("decimalEnclosedParen"), [](int n) { return fromRun(n, u'⑴', 20); }},
        {QStringLiteral("decimalEnclosedFullstop"), [](int n) { return fromRun(n, u'⒈', 20); }},
        {QStringLiteral("ideographEnclosedCircle"), [](int n) { return fromRun(n, u'㊀', 10); }},
        {QStringLiteral("ideographTraditional"),
         [](int n) { return fromCycle(n, u"甲乙丙丁戊己庚辛壬癸"); }},
        {QStringLiteral("ideographZodiac"),
         [](int n) { return fromCycle(n, u"子丑寅卯辰巳午未申酉戌亥"); }},
    };
    return known;
}

} // namespace

QString wordNumeral(int number, const QString &format)
{
    return numerals().value(format, decimal)(number);
}

} // namespace meipi
