// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/themechoices.h"

#include "project/themepath.h"
#include "text/folding.h"

#include <algorithm>

namespace meipi {

namespace {

enum Rank { Exact, Starts, Matches, Above, No };

Rank rankOf(const QString &name, const QString &path, const QString &typed,
            const QString &foldedTyped)
{
    const QString foldedName = folded(name);
    if (foldedName == foldedTyped || folded(path) == foldedTyped)
        return Exact;
    if (foldedName.startsWith(foldedTyped))
        return Starts;
    if (matchesFilter(name, typed))
        return Matches;
    return matchesFilter(path, typed) ? Above : No;
}

QString shownParents(const QString &path)
{
    QStringList names = splitThemePath(path);
    names.removeLast();
    return names.join(QLatin1String(" / "));
}

} // namespace

void ThemeChoices::fill(const ProjectSnapshot &project, const QString &typed,
                        const QList<ThemeId> &ticked, bool offersNew)
{
    const QString query = typed.trimmed();
    const QString foldedQuery = folded(query);
    QList<std::pair<Rank, Choice>> found;
    bool hasExact = false;
    const QList<ThemeId> themes = project.themesInOrder();
    for (const ThemeId &id : themes) {
        const Theme &theme = *project.find(id);
        const QString path = project.themePath(id);
        const Rank rank = query.isEmpty() ? Exact : rankOf(theme.name, path, query, foldedQuery);
        if (rank == No)
            continue;
        hasExact = hasExact || rank == Exact;
        found.append({rank,
                      Choice{id, path, theme.name, shownParents(path), theme.colour, theme.key,
                             ticked.contains(id)}});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });

    beginResetModel();
    m_choices.clear();
    for (const auto &each : std::as_const(found))
        m_choices.append(each.second);
    const QStringList names = splitThemePath(query);
    if (offersNew && !hasExact && !names.isEmpty()) {
        const QString path = joinThemePath(names);
        m_choices.append({{}, path, names.constLast(), shownParents(path), {}, 0, false});
    }
    endResetModel();
}

int ThemeChoices::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_choices.size());
}

QVariant ThemeChoices::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Choice &choice = m_choices[index.row()];
    switch (role) {
    case ThemeRole:
        return QVariant::fromValue(choice.theme);
    case PathRole:
        return choice.path;
    case NameRole:
        return choice.name;
    case ParentsRole:
        return choice.parents;
    case ColourRole:
        return choice.colour.rgb;
    case KeyRole:
        return choice.key;
    case TickedRole:
        return choice.isTicked;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return choice.theme.isNull() ? tr("Create theme “%1”").arg(choice.path) : choice.path;
    default:
        return {};
    }
}

} // namespace meipi
