// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/manythemes.h"

#include "project/bulkthemes.h"
#include "project/draft.h"
#include "project/editchecks.h"
#include "project/palette.h"
#include "project/removal.h"
#include "project/themeedits.h"

#include <QSet>

namespace meipi {

QList<ThemeId> topmostThemes(const ProjectSnapshot &project, const QList<ThemeId> &themes)
{
    const QSet<ThemeId> chosen(themes.cbegin(), themes.cend());
    QSet<ThemeId> covered;
    QList<ThemeId> topmost;
    const QList<ThemeId> all = project.themesInOrder(); // parents first
    for (const ThemeId &theme : all) {
        const bool isBelow = covered.contains(project.find(theme)->parent);
        if (isBelow || chosen.contains(theme))
            covered.insert(theme);
        if (!isBelow && chosen.contains(theme))
            topmost.append(theme);
    }
    return topmost;
}

Result<Change> moveThemes(const ProjectSnapshot &project, const QList<ThemeId> &themes,
                          const ThemeId &parent, int position)
{
    if (const auto known = requireAll(project, themes); !known)
        return tl::unexpected(known.error());
    const QList<ThemeId> siblings = project.childThemes(parent);
    const QList<ThemeId> moving = topmostThemes(project, themes);
    // The sibling that they come before; one that moves itself is no place.
    qsizetype place = std::clamp<qsizetype>(position, 0, siblings.size());
    while (place < siblings.size() && moving.contains(siblings[place]))
        ++place;
    const ThemeId before = place < siblings.size() ? siblings[place] : ThemeId();
    Draft draft(project);
    for (const ThemeId &theme : moving) {
        const QList<ThemeId> now = draft.project().childThemes(parent);
        const qsizetype at = before.isNull() ? now.size() : now.indexOf(before);
        const auto moved =
            draft.add(moveTheme(draft.project(), theme, parent, static_cast<int>(at)));
        if (!moved)
            return tl::unexpected(moved.error());
    }
    return draft.change();
}

Result<Change> mergeManyThemes(const ProjectSnapshot &project, const QList<ThemeId> &themes,
                               const ThemeId &into)
{
    if (const auto known = requireAll(project, themes); !known)
        return tl::unexpected(known.error());
    QList<ThemeId> others = themes;
    others.removeAll(into);
    Draft draft(project);
    const QList<ThemeId> merged = topmostThemes(project, others);
    for (const ThemeId &theme : merged) {
        // Names that meet merge children too, so that one may be gone by now.
        if (draft.project().find(theme) == nullptr)
            continue;
        if (const auto done = draft.add(mergeThemes(draft.project(), theme, into)); !done)
            return tl::unexpected(done.error());
    }
    return draft.change();
}

Result<Change> removeThemes(const ProjectSnapshot &project, const QList<ThemeId> &themes)
{
    if (const auto known = requireAll(project, themes); !known)
        return tl::unexpected(known.error());
    Removal removal(project);
    const QList<ThemeId> topmost = topmostThemes(project, themes);
    for (const ThemeId &theme : topmost) {
        const QList<ThemeId> below = project.withDescendants(theme);
        for (const ThemeId &each : below)
            removal.theme(each);
    }
    return removal.change();
}

Result<Change> recolourThemes(const ProjectSnapshot &project, const QList<ThemeId> &themes,
                              Colour colour)
{
    if (const auto known = requireAll(project, themes); !known)
        return tl::unexpected(known.error());
    Change change;
    const QSet<ThemeId> each(themes.cbegin(), themes.cend());
    for (const ThemeId &theme : each) {
        Theme after = *project.find(theme);
        after.colour = colour;
        appendUpdate(change, *project.find(theme), after);
    }
    return change;
}

Result<Change> spreadColours(const ProjectSnapshot &project, const QList<ThemeId> &themes)
{
    if (const auto known = requireAll(project, themes); !known)
        return tl::unexpected(known.error());
    QSet<ThemeId> chosen;
    const QList<ThemeId> topmost = topmostThemes(project, themes);
    for (const ThemeId &theme : topmost) {
        const QList<ThemeId> below = project.withDescendants(theme);
        chosen.unite({below.cbegin(), below.cend()});
    }
    ColourUse use;
    const QList<ThemeId> all = project.themesInOrder();
    for (const ThemeId &theme : all) {
        if (!chosen.contains(theme))
            use.add(project.find(theme)->colour);
    }
    Change change;
    QHash<ThemeId, Colour> given;
    QList<Colour> rowsAbove; // the nearest last
    for (const ThemeId &id : all) {
        const Theme &theme = *project.find(id);
        Colour colour = theme.colour;
        if (chosen.contains(id)) {
            QList<Colour> neighbours = rowsAbove.last(std::min<qsizetype>(2, rowsAbove.size()));
            if (given.contains(theme.parent))
                neighbours.append(given.value(theme.parent));
            colour = use.next(neighbours);
            use.add(colour);
            Theme after = theme;
            after.colour = colour;
            appendUpdate(change, theme, after);
        }
        given.insert(id, colour);
        rowsAbove.append(colour);
    }
    return change;
}

Result<Change> splitTheme(const ProjectSnapshot &project, const ThemeId &theme,
                          const QList<SplitChoice> &choices)
{
    if (const auto known = require(project, theme); !known)
        return tl::unexpected(known.error());
    QList<ThemeEntry> entries;
    QStringList paths; // in the order in which they were chosen
    QHash<QString, QList<HighlightId>> highlights;
    for (const SplitChoice &choice : choices) {
        if (!highlights.contains(choice.path)) {
            paths.append(choice.path);
            entries.append({choice.path, std::nullopt, {}});
        }
        highlights[choice.path].append(choice.highlight);
    }
    Draft draft(project);
    if (const auto made = draft.add(createThemes(project, entries)); !made)
        return tl::unexpected(made.error());
    for (const QString &path : std::as_const(paths)) {
        const ThemeId to = draft.project().themeAtPath(path);
        const auto moved = draft.add(rethemeAll(draft.project(), highlights[path], theme, to));
        if (!moved)
            return tl::unexpected(moved.error());
    }
    return draft.change();
}

} // namespace meipi
