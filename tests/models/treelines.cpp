// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "treelines.h"

#include "models/markedpassages.h"

namespace meipi::test {

namespace {

QString wordsOf(const QVariant &value)
{
    QString words = value.toString();
    const auto themes = value.value<QList<ThemeId>>();
    for (const ThemeId &theme : themes)
        words += theme.toString() + u' ';
    const auto counts = value.value<QList<MarkedTheme>>();
    for (const MarkedTheme &each : counts)
        words += each.theme.toString() + u'=' + QString::number(each.highlights) + u' ';
    if (value.canConvert<SectionId>())
        words += value.value<SectionId>().toString();
    if (value.canConvert<ThemeId>())
        words += value.value<ThemeId>().toString();
    return words;
}

} // namespace

QStringList treeLines(const QAbstractItemModel &model, const QList<int> &roles)
{
    QStringList lines;
    QList<std::pair<QModelIndex, int>> pending{{QModelIndex(), -1}};
    while (!pending.isEmpty()) {
        const auto [at, depth] = pending.takeLast();
        if (at.isValid()) {
            QStringList words;
            for (const int role : roles)
                words.append(wordsOf(at.data(role)));
            lines.append(QString(2 * depth, u' ') + words.join(u'|'));
        }
        for (int row = model.rowCount(at) - 1; row >= 0; --row)
            pending.append({model.index(row, 0, at), depth + 1});
    }
    return lines;
}

} // namespace meipi::test
