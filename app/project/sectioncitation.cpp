// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/sectioncitation.h"

#include "outline/numerals.h"

#include <algorithm>
#include <array>

namespace meipi {

namespace {

enum class Form {
    None, ///< A heading without a number.
    Ideograph, ///< 三、
    Point, ///< （三） （3） ① a)
    Number, ///< 3.
    Decimal, ///< 3.2
    Statute, ///< 第三条
    Word, ///< Recommendation 3, 建议三, 一是
};

struct Numbered {
    Form form = Form::None;
    QString printed; ///< Without the marks at its end.
};

// The words of statutes and reports; of 第三条 only the unit.
struct Unit {
    QStringView chinese;
    QStringView english;
    QStringView chineseAfterNumber; ///< 第3 + this, for labels printed in English.
};

constexpr std::array units{
    Unit{u"编", u"part", u"编"},    Unit{u"部分", u"part", u"部分"},
    Unit{u"章", u"chapter", u"章"}, Unit{u"节", u"section", u"节"},
    Unit{u"条", u"article", u"条"}, Unit{u"款", u"paragraph", u"款"},
    Unit{u"项", u"item", u"项"},    Unit{u"建议", u"recommendation", u"条建议"},
};

Numbered numbered(const QString &label)
{
    constexpr QStringView marks = u"、．.。,，:： ";
    QString printed = label.trimmed();
    while (!printed.isEmpty() && marks.contains(printed.back()))
        printed.chop(1);
    if (printed.isEmpty())
        return {};
    const auto isDigit = [](QChar c) { return arabicDigit(c) >= 0; };
    const auto isDecimal = [&isDigit](QChar c) { return isDigit(c) || c == u'.' || c == u'．'; };
    Form form = Form::Word;
    if (printed.startsWith(u'第') && printed.size() > 2)
        form = Form::Statute;
    else if (chineseNumber(printed))
        form = Form::Ideograph;
    else if (std::all_of(printed.cbegin(), printed.cend(), isDigit))
        form = Form::Number;
    else if (std::all_of(printed.cbegin(), printed.cend(), isDecimal))
        form = Form::Decimal;
    else if (printed.size() == 1 || printed.back() == u'）' || printed.back() == u')')
        form = Form::Point;
    return {form, printed};
}

const Unit *unitOf(const QString &printed)
{
    const auto *const found =
        std::find_if(units.begin(), units.end(), [&printed](const Unit &unit) {
            return printed.contains(unit.chinese)
                || printed.startsWith(unit.english, Qt::CaseInsensitive);
        });
    return found == units.end() ? nullptr : &*found;
}

bool standsAlone(const OutlineNode &node)
{
    const Numbered label = numbered(node.label);
    return label.form == Form::Decimal
        || (label.form == Form::Statute && label.printed.contains(u'条'));
}

// Parts, then sections from the last one that stands alone, then the measure.
QList<OutlineNode> cited(const QList<OutlineNode> &chain)
{
    QList<OutlineNode> steps;
    for (const OutlineNode &node : chain) {
        if (node.kind == OutlineNode::Kind::Section && standsAlone(node)) {
            steps.removeIf(
                [](const OutlineNode &each) { return each.kind == OutlineNode::Kind::Section; });
        }
        steps.append(node);
    }
    return steps;
}

bool isTop(const QList<OutlineNode> &steps, qsizetype step)
{
    return std::none_of(steps.cbegin(), steps.cbegin() + step, [](const OutlineNode &each) {
        return each.kind == OutlineNode::Kind::Section;
    });
}

QString chineseWord(const OutlineNode &node, const QString &printed)
{
    if (printed.front().unicode() < 0x80) {
        const Unit *unit = unitOf(printed);
        return unit == nullptr
            ? printed
            : QStringLiteral("第%1%2").arg(node.ordinal).arg(unit->chineseAfterNumber);
    }
    // 一是, 首先: ways to begin a sentence, not names of it.
    const bool namesItself = !isChineseNumeral(printed.front()) && node.ordinal > 0
        && std::any_of(printed.cbegin(), printed.cend(),
                       [](QChar c) { return isChineseNumeral(c) || arabicDigit(c) >= 0; });
    return namesItself ? printed : QStringLiteral("第%1点").arg(node.ordinal);
}

QString chineseSection(const OutlineNode &node, bool top)
{
    const Numbered label = numbered(node.label);
    switch (label.form) {
    case Form::None:
        return node.title.isEmpty() ? QStringLiteral("第%1部分").arg(node.ordinal)
                                    : QStringLiteral("“%1”部分").arg(node.title);
    case Form::Ideograph:
        return QStringLiteral("第%1%2").arg(label.printed, top ? u"条建议"_qs : u"点"_qs);
    case Form::Point:
        return QStringLiteral("第%1点").arg(label.printed);
    case Form::Number:
        return QStringLiteral("第%1%2").arg(label.printed, top ? u"条"_qs : u"点"_qs);
    case Form::Decimal:
        return QStringLiteral("第%1节").arg(label.printed);
    case Form::Statute:
        return label.printed;
    case Form::Word:
        return chineseWord(node, label.printed);
    }
    return {};
}

QString englishSection(const OutlineNode &node, bool top)
{
    const Numbered label = numbered(node.label);
    const Unit *unit = unitOf(label.printed);
    const bool latin = !label.printed.isEmpty() && label.printed.front().unicode() < 0x80;
    switch (label.form) {
    case Form::None:
        return node.title.isEmpty() ? QStringLiteral("section %1").arg(node.ordinal)
                                    : QStringLiteral("section \"%1\"").arg(node.title);
    case Form::Ideograph:
        return QStringLiteral("%1 %2")
            .arg(top ? u"recommendation"_qs : u"point"_qs)
            .arg(node.ordinal);
    case Form::Point:
        return latin ? QStringLiteral("point %1").arg(label.printed)
                     : QStringLiteral("point (%1)").arg(node.ordinal);
    case Form::Number:
        return QStringLiteral("point %1").arg(node.ordinal);
    case Form::Decimal:
        return QStringLiteral("section %1").arg(label.printed);
    case Form::Statute:
    case Form::Word:
        break;
    }
    if (latin && unit == nullptr)
        return label.printed;
    return QStringLiteral("%1 %2")
        .arg(unit == nullptr ? u"point"_qs : unit->english.toString())
        .arg(node.ordinal);
}

} // namespace

QString chineseMeasure(int ordinal)
{
    return u'第' + QString::number(ordinal) + u'项';
}

QString englishMeasure(int ordinal)
{
    return u"item "_qs + QString::number(ordinal);
}

QStringList chineseSteps(const QList<OutlineNode> &chain)
{
    QStringList words;
    const QList<OutlineNode> steps = cited(chain);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const OutlineNode &node = steps[i];
        switch (node.kind) {
        case OutlineNode::Kind::Front:
            words.append(QStringLiteral("导语"));
            break;
        case OutlineNode::Kind::Back:
            words.append(QStringLiteral("文末附文"));
            break;
        case OutlineNode::Kind::Part:
            words.append(node.ordinal > 0 ? QStringLiteral("附件%1").arg(node.ordinal)
                                          : QStringLiteral("附件"));
            break;
        case OutlineNode::Kind::Section:
            words.append(chineseSection(node, isTop(steps, i)));
            break;
        case OutlineNode::Kind::Measure:
            words.append(chineseMeasure(node.ordinal));
            break;
        }
    }
    return words;
}

QStringList englishSteps(const QList<OutlineNode> &chain)
{
    QStringList words;
    const QList<OutlineNode> steps = cited(chain);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const OutlineNode &node = steps[i];
        switch (node.kind) {
        case OutlineNode::Kind::Front:
            words.append(QStringLiteral("front matter"));
            break;
        case OutlineNode::Kind::Back:
            words.append(QStringLiteral("back matter"));
            break;
        case OutlineNode::Kind::Part:
            words.append(node.ordinal > 0 ? QStringLiteral("annex %1").arg(node.ordinal)
                                          : QStringLiteral("annex"));
            break;
        case OutlineNode::Kind::Section:
            words.append(englishSection(node, isTop(steps, i)));
            break;
        case OutlineNode::Kind::Measure:
            words.append(englishMeasure(node.ordinal));
            break;
        }
    }
    return words;
}

} // namespace meipi
