// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/documentorders.h"

#include <algorithm>
#include <array>

namespace meipi {

namespace {

using OrderKey = DocumentsFilter::Key;

constexpr qsizetype mostOrders = 200;

struct KeyWord {
    OrderKey key;
    const char *word;
};

constexpr std::array<KeyWord, 6> keyWords{
    KeyWord{OrderKey::Number, "number"}, {OrderKey::Title, "title"},
    {OrderKey::ReadShare, "read"},       {OrderKey::MarkedShare, "marked"},
    {OrderKey::Notes, "notes"},          {OrderKey::Attribute, "attribute"}};

QString ordersSetting()
{
    return QStringLiteral("documentOrders");
}

QString wordOf(OrderKey key)
{
    const auto *const found = std::find_if(keyWords.begin(), keyWords.end(),
                                           [key](const KeyWord &each) { return each.key == key; });
    return QString::fromLatin1(found->word);
}

QString pathOf(const QString &line)
{
    return line.section(u' ', 3);
}

/// "key direction attribute path", the path last as it may hold blanks.
QString written(const QString &projectPath, const DocumentsFilter::Order &order)
{
    const QString direction = order.isReversed ? QStringLiteral("down") : QStringLiteral("up");
    return wordOf(order.key) + u' ' + direction + u' ' + order.attribute.toString() + u' '
        + projectPath;
}

DocumentsFilter::Order parsed(const QString &line)
{
    const QString word = line.section(u' ', 0, 0);
    const auto *const found =
        std::find_if(keyWords.begin(), keyWords.end(),
                     [&word](const KeyWord &each) { return word == QLatin1String(each.word); });
    if (found == keyWords.end())
        return {};
    return {found->key, AttributeId::fromString(line.section(u' ', 2, 2)),
            line.section(u' ', 1, 1) == u"down"};
}

} // namespace

void DocumentOrders::keep(const QString &projectPath, const DocumentsFilter::Order &order)
{
    const QStringList before = m_preferences.value(ordersSetting()).toStringList();
    QStringList lines = before;
    lines.removeIf([&projectPath](const QString &line) { return pathOf(line) == projectPath; });
    if (!(order == DocumentsFilter::Order()))
        lines.prepend(written(projectPath, order));
    lines = lines.mid(0, mostOrders);
    if (lines != before)
        m_preferences.setValue(ordersSetting(), lines);
}

DocumentsFilter::Order DocumentOrders::of(const QString &projectPath) const
{
    const QStringList lines = m_preferences.value(ordersSetting()).toStringList();
    const auto found =
        std::find_if(lines.cbegin(), lines.cend(),
                     [&projectPath](const QString &line) { return pathOf(line) == projectPath; });
    return found == lines.cend() ? DocumentsFilter::Order() : parsed(*found);
}

} // namespace meipi
