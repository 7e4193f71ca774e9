// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/bulkthemes.h"

#include "project/highlightedits.h"

#include <QSet>

namespace meipi {

namespace {

// What @p edit does to one highlight, done to each of them once.
template <class Edit>
Result<Change> doneToAll(const QList<HighlightId> &highlights, Edit &&edit)
{
    Change all;
    QSet<HighlightId> seen;
    for (const HighlightId &id : highlights) {
        if (seen.contains(id))
            continue;
        seen.insert(id);
        const Result<Change> one = edit(id);
        if (!one)
            return one;
        for (const RowChange<Coding> &step : one->template of<Coding>())
            all.append(step);
    }
    return all;
}

} // namespace

Result<Change> takeThemeOffAll(const ProjectSnapshot &project, const EditContext &context,
                               const QList<HighlightId> &highlights, const ThemeId &theme)
{
    return doneToAll(highlights,
                     [&](const HighlightId &id) { return takeTheme(project, context, id, theme); });
}

Result<Change> rethemeAll(const ProjectSnapshot &project, const QList<HighlightId> &highlights,
                          const ThemeId &from, const ThemeId &to)
{
    return doneToAll(highlights,
                     [&](const HighlightId &id) { return retheme(project, id, from, to); });
}

QList<std::pair<ThemeId, int>> themesOnAll(const ProjectSnapshot &project,
                                           const QList<HighlightId> &highlights)
{
    QHash<ThemeId, int> counts;
    for (const HighlightId &id : highlights) {
        const QList<ThemeId> themes = project.themesOf(id);
        for (const ThemeId &theme : themes)
            ++counts[theme];
    }
    QList<std::pair<ThemeId, int>> found;
    const QList<ThemeId> themes = project.themesInOrder();
    for (const ThemeId &theme : themes) {
        if (const int count = counts.value(theme); count > 0)
            found.append({theme, count});
    }
    return found;
}

} // namespace meipi
