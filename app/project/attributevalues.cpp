// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/attributevalues.h"

#include "project/attributes.h"
#include "text/folding.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace meipi {

namespace {

constexpr qsizetype mostDigits = 40; // of a number; more is a mistake

// Wide digits, letters and marks as narrow ones.
QString narrow(const QString &text)
{
    QString result = text.trimmed();
    for (QChar &c : result) {
        if (c >= u'！' && c <= u'～')
            c = QChar(c.unicode() - 0xfee0);
        else if (c == u'\u3000')
            c = u' ';
        else if (c == u'\u2212' || c == u'\u2013')
            c = u'-';
    }
    return result;
}

// Zeros that say nothing go.
QString plainNumber(const QString &sign, QString whole, QString fraction)
{
    while (whole.size() > 1 && whole.startsWith(u'0'))
        whole.remove(0, 1);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    QString number = fraction.isEmpty() ? whole : whole + u'.' + fraction;
    if (sign == u"-" && number != u"0")
        number.prepend(u'-');
    return number;
}

std::optional<QString> numberFrom(const QString &typed)
{
    static const QRegularExpression decimal(
        QStringLiteral("^([+-]?)(\\d+|\\d{1,3}(?:,\\d{3})+)(?:\\.(\\d+))?$"));
    const QString text = narrow(typed).remove(u' ');
    if (text.size() > mostDigits)
        return std::nullopt;
    if (const auto match = decimal.match(text); match.hasMatch()) {
        return plainNumber(match.captured(1), match.captured(2).remove(u','), match.captured(3));
    }
    bool isNumber = false;
    const double value = QLocale::c().toDouble(text, &isNumber); // 1.5E+06, .5
    if (!isNumber || !std::isfinite(value) || std::abs(value) >= 1e30)
        return std::nullopt;
    const QString written = QString::number(value, 'f', 15);
    const bool isNegative = written.startsWith(u'-');
    return plainNumber(isNegative ? QStringLiteral("-") : QString(),
                       written.section(u'.', 0, 0).remove(u'-'), written.section(u'.', 1));
}

// 二〇二四 and 二十一 as digits; anything else stays.
QString withDigits(const QString &text)
{
    static constexpr QStringView digits = u"〇一二三四五六七八九";
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i] == u'○' || text[i] == u'零' || text[i] == u'O' ? u'〇' : text[i];
        const qsizetype digit = digits.indexOf(c);
        if (digit >= 0) {
            result.append(QChar(static_cast<char16_t>(u'0' + digit)));
        } else if (c == u'十') {
            const bool hasTens = !result.isEmpty() && result.back().isDigit();
            const bool hasOnes = i + 1 < text.size() && digits.contains(text[i + 1]);
            if (!hasTens)
                result.append(u'1');
            if (!hasOnes)
                result.append(u'0');
        } else {
            result.append(text[i]);
        }
    }
    return result;
}

std::optional<QString> dateOf(int year, int month, int day)
{
    if (year < 1 || year > 9999 || !QDate::isValid(year, std::max(month, 1), std::max(day, 1)))
        return std::nullopt;
    QString date = QStringLiteral("%1").arg(year, 4, 10, QLatin1Char('0'));
    if (month > 0)
        date += QStringLiteral("-%1").arg(month, 2, 10, QLatin1Char('0'));
    if (day > 0)
        date += QStringLiteral("-%1").arg(day, 2, 10, QLatin1Char('0'));
    return date;
}

std::optional<QString> englishDate(const QString &text)
{
    for (const char *form : {"d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy",
                             "MMMM d yyyy", "MMM d yyyy"}) {
        const QDate date = QLocale::c().toDate(text, QLatin1String(form));
        if (date.isValid())
            return dateOf(date.year(), date.month(), date.day());
    }
    for (const char *form : {"MMMM yyyy", "MMM yyyy"}) {
        const QDate date = QLocale::c().toDate(text, QLatin1String(form));
        if (date.isValid())
            return dateOf(date.year(), date.month(), 0);
    }
    return std::nullopt;
}

std::optional<QString> dateFrom(const QString &typed)
{
    static const QRegularExpression numeric(QStringLiteral(
        "^(\\d{4})(?:年|[-/.]|(?=$))(?:(\\d{1,2})(?:月|[-/.]|(?=$|[ T]))(?:(\\d{1,2})[日号]?)?)?"
        "(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?$"));
    static const QRegularExpression compact(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})$"));
    static const QRegularExpression spaced(QStringLiteral(" ?([年月日号/.-]) ?"));
    const QString text = narrow(typed).simplified();
    QString closed = withDigits(text);
    closed.replace(spaced, QStringLiteral("\\1"));
    if (closed.endsWith(u'-') || closed.endsWith(u'/') || closed.endsWith(u'.'))
        return std::nullopt;
    for (const QRegularExpression &form : {numeric, compact}) {
        if (const auto match = form.match(closed); match.hasMatch()) {
            const bool isPartial = match.captured(2).isEmpty();
            if ((!isPartial && match.captured(2).toInt() == 0)
                || (!match.captured(3).isEmpty() && match.captured(3).toInt() == 0))
                return std::nullopt;
            return dateOf(match.captured(1).toInt(), match.captured(2).toInt(),
                          match.captured(3).toInt());
        }
    }
    return englishDate(text);
}

std::optional<QString> choiceFrom(const Attribute &attribute, const QString &typed)
{
    const QString text = typed.simplified();
    const QStringList choices = choicesOf(attribute);
    if (choices.contains(text))
        return text;
    const QString wanted = folded(text);
    const auto found =
        std::find_if(choices.cbegin(), choices.cend(),
                     [&wanted](const QString &each) { return folded(each) == wanted; });
    return found == choices.cend() ? std::nullopt : std::optional(*found);
}

std::optional<QString> yesNoFrom(const QString &typed)
{
    static const QStringList yes{u"yes"_qs, u"y"_qs, u"true"_qs, u"1"_qs, u"是"_qs,
                                 u"有"_qs,  u"√"_qs, u"✓"_qs,    u"✔"_qs, u"对"_qs};
    static const QStringList no{u"no"_qs, u"n"_qs, u"false"_qs, u"0"_qs, u"否"_qs,
                                u"无"_qs, u"×"_qs, u"✗"_qs,     u"✘"_qs, u"不是"_qs};
    const QString text = narrow(typed).toLower();
    if (yes.contains(text))
        return QStringLiteral("yes");
    return no.contains(text) ? std::optional(QStringLiteral("no")) : std::nullopt;
}

QString wrongValue(const Attribute &attribute, const QString &typed)
{
    const QString name = attributeName(attribute);
    switch (attribute.type) {
    case AttributeType::Number:
        return QCoreApplication::translate(
                   "Project", "“%1” is no number for “%2”; write digits such as 1200 or 12.5.")
            .arg(typed, name);
    case AttributeType::Date:
        return QCoreApplication::translate("Project",
                                           "“%1” is no date for “%2”; write it as 2024-03-01, "
                                           "2024-03 or 2024.")
            .arg(typed, name);
    case AttributeType::Choice:
        return QCoreApplication::translate("Project",
                                           "“%1” is none of the choices of “%2”; choose one of "
                                           "them or add it: %3.")
            .arg(typed, name, choicesOf(attribute).join(QLatin1String(", ")));
    case AttributeType::YesNo:
        return QCoreApplication::translate("Project",
                                           "“%1” is no answer for “%2”; write yes or no.")
            .arg(typed, name);
    case AttributeType::Text:
        break;
    }
    return {};
}

} // namespace

Result<QString> readAttributeValue(const Attribute &attribute, const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return QString();
    std::optional<QString> value;
    switch (attribute.type) {
    case AttributeType::Text:
        value = typed.simplified();
        break;
    case AttributeType::Number:
        value = numberFrom(typed);
        break;
    case AttributeType::Date:
        value = dateFrom(typed);
        break;
    case AttributeType::Choice:
        value = choiceFrom(attribute, typed);
        break;
    case AttributeType::YesNo:
        value = yesNoFrom(typed);
        break;
    }
    if (!value)
        return failure(Error::Code::Usage, wrongValue(attribute, typed.simplified()), typed);
    return *value;
}

bool isAttributeValue(const Attribute &attribute, const QString &value)
{
    const auto read = readAttributeValue(attribute, value);
    return read && !read->isEmpty() && *read == value;
}

QString shownAttributeValue(const Attribute &attribute, const QString &value, QStringView language)
{
    if (attribute.type != AttributeType::YesNo || value.isEmpty())
        return value;
    const bool isChinese =
        (language.isEmpty() ? interfaceLanguage() : language.toString()) == u"zh";
    if (value == u"yes")
        return isChinese ? u"是"_qs : u"Yes"_qs;
    return isChinese ? u"否"_qs : u"No"_qs;
}

int compareAttributeValues(const Attribute &attribute, const QString &a, const QString &b)
{
    if (a.isEmpty() || b.isEmpty())
        return int(a.isEmpty()) - int(b.isEmpty());
    switch (attribute.type) {
    case AttributeType::Number: {
        const double left = a.toDouble();
        const double right = b.toDouble();
        return left < right ? -1 : int(left > right);
    }
    case AttributeType::Choice: {
        const QStringList choices = choicesOf(attribute);
        return static_cast<int>(choices.indexOf(a) - choices.indexOf(b));
    }
    case AttributeType::YesNo:
        return QString::compare(b, a); // yes before no
    case AttributeType::Date:
        return QString::compare(a, b);
    case AttributeType::Text:
        break;
    }
    static const thread_local QCollator collator = [] {
        QCollator made{QLocale(QLocale::Chinese)}; // Han by pinyin, and Latin as everywhere
        made.setNumericMode(true);
        made.setCaseSensitivity(Qt::CaseInsensitive);
        return made;
    }();
    return collator.compare(a, b);
}

} // namespace meipi
