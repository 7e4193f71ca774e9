// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/listlabels.h"

#include "outline/labels.h"

#include <array>
#include <utility>

namespace meipi {

QString romanNumeral(int number)
{
    static constexpr std::array<std::pair<int, const char *>, 13> parts{{{1000, "M"},
                                                                         {900, "CM"},
                                                                         {500, "D"},
                                                                         {400, "CD"},
                                                                         {100, "C"},
                                                                         {90, "XC"},
                                                                         {50, "L"},
                                                                         {40, "XL"},
                                                                         {10, "X"},
                                                                         {9, "IX"},
                                                                         {5, "V"},
                                                                         {4, "IV"},
                                                                         {1, "I"}}};
    if (number < 1 || number > 3999)
        return QString::number(number);
    QString numeral;
    for (const auto &[value, letters] : parts) {
        for (; number >= value; number -= value)
            numeral += QLatin1String(letters);
    }
    return numeral;
}

QString letterNumeral(int number)
{
    if (number < 1)
        return QString::number(number);
    QString numeral;
    for (; number > 0; number = (number - 1) / 26)
        numeral.prepend(QChar(u'A' + (number - 1) % 26));
    return numeral;
}

QString chineseNumeral(int number)
{
    static const QString digits = QStringLiteral("〇一二三四五六七八九");
    static const std::array<QString, 4> units{QString(), QStringLiteral("十"), QStringLiteral("百"),
                                              QStringLiteral("千")};
    if (number < 0 || number > 9999)
        return QString::number(number);
    if (number == 0)
        return digits.first(1);
    QString numeral;
    bool skipped = false;
    for (size_t unit = 4; unit-- > 0;) {
        static constexpr std::array weights{1, 10, 100, 1000};
        const int digit = number / weights[unit] % 10;
        if (digit == 0) {
            skipped = !numeral.isEmpty();
            continue;
        }
        if (std::exchange(skipped, false))
            numeral += u'零';
        if (digit > 1 || unit != 1 || !numeral.isEmpty()) // 十二 and not 一十二
            numeral += digits[digit];
        numeral += units[unit];
    }
    return numeral;
}

QString pandocListLabel(int number, const QString &style, const QString &delimiter)
{
    QString numeral = QString::number(number);
    if (style.endsWith(QLatin1String("Roman")))
        numeral = romanNumeral(number);
    else if (style.endsWith(QLatin1String("Alpha")))
        numeral = letterNumeral(number);
    if (style.startsWith(QLatin1String("Lower")))
        numeral = numeral.toLower();
    if (delimiter == QLatin1String("OneParen"))
        return numeral + u')';
    if (delimiter == QLatin1String("TwoParens"))
        return u'(' + numeral + u')';
    return numeral + u'.';
}

bool showsLabel(const QString &text)
{
    const QStringView line = QStringView(text).trimmed();
    if (line.isEmpty())
        return true;
    static const QString bullets = QStringLiteral("•·●○■□◆◇▪▶►※★☆-–—*");
    return bullets.contains(line.front()) || labelAt(line, 0).has_value();
}

} // namespace meipi
