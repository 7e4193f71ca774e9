// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/themeedits.h"

#include "project/editchecks.h"
#include "project/palette.h"
#include "project/removal.h"
#include "project/themepath.h"

#include <QCoreApplication>
#include <QSet>

namespace meipi {

namespace {

Result<QString> checkedName(const ProjectSnapshot &project, const ThemeId &parent,
                            const QString &name, const ThemeId &self = {})
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty()) {
        return failure(Error::Code::Usage,
                       QCoreApplication::translate(
                           "Project", "A theme needs a name; type at least one letter."));
    }
    const QList<ThemeId> siblings = project.childThemes(parent);
    for (const ThemeId &sibling : siblings) {
        if (sibling != self && project.find(sibling)->name == trimmed) {
            return failure(Error::Code::Conflict,
                           QCoreApplication::translate(
                               "Project",
                               "There is a theme “%1” in the same place already; use that one, "
                               "merge the two or choose another name.")
                               .arg(trimmed),
                           sibling.toString());
        }
    }
    return trimmed;
}

// Of those least used one that differs from the parent's and from what stands right above.
Colour freshColour(const ProjectSnapshot &project, const ThemeId &parent)
{
    ColourUse use;
    for (const Theme &theme : project.rows<Theme>())
        use.add(theme.colour);
    QList<Colour> neighbours;
    if (const Theme *above = project.find(parent))
        neighbours.append(above->colour);
    const QList<ThemeId> siblings = project.childThemes(parent);
    ThemeId last = siblings.isEmpty() ? ThemeId() : siblings.last();
    for (QSet<ThemeId> seen; !last.isNull() && !seen.contains(last);) {
        seen.insert(last);
        neighbours.append(project.find(last)->colour);
        const QList<ThemeId> below = project.childThemes(last);
        last = below.isEmpty() ? ThemeId() : below.last();
    }
    return use.next(neighbours);
}

template <class Alter>
Result<Change> altered(const ProjectSnapshot &project, const ThemeId &theme, Alter alter)
{
    const auto row = require(project, theme);
    if (!row)
        return tl::unexpected(row.error());
    Theme after = **row;
    alter(after);
    Change change;
    change.update(**row, after);
    return change;
}

Result<Done> checkedMove(const ProjectSnapshot &project, const Theme &theme, const ThemeId &parent)
{
    if (!parent.isNull()) {
        if (const auto known = require(project, parent); !known)
            return tl::unexpected(known.error());
    }
    if (project.withDescendants(theme.id).contains(parent)) {
        return failure(
            Error::Code::Usage,
            QCoreApplication::translate(
                "Project",
                "A theme cannot stand under itself or under one of its own child themes; move it "
                "somewhere else."),
            theme.id.toString());
    }
    if (const auto name = checkedName(project, parent, theme.name, theme.id); !name)
        return tl::unexpected(name.error());
    return Done{};
}

} // namespace

Result<Change> createTheme(const ProjectSnapshot &project, const ThemeId &parent,
                           const QString &name, std::optional<Colour> colour,
                           const QString &definition)
{
    if (!parent.isNull()) {
        if (const auto known = require(project, parent); !known)
            return tl::unexpected(known.error());
    }
    const auto checked = checkedName(project, parent, name);
    if (!checked)
        return tl::unexpected(checked.error());
    const QList<ThemeId> siblings = project.childThemes(parent);
    Theme theme;
    theme.id = ThemeId::create();
    theme.parent = parent;
    theme.name = *checked;
    theme.colour = colour ? *colour : freshColour(project, parent);
    theme.definition = withoutTrailingSpace(definition);
    theme.position = siblings.isEmpty() ? 0 : project.find(siblings.last())->position + 1;
    Change change;
    change.add(theme);
    return change;
}

Result<Change> createThemes(const ProjectSnapshot &project, const QList<ThemeEntry> &entries)
{
    // A parent may be named by its own entry only after its children; it is made once, with that
    // entry's colour and definition.
    QHash<QString, ThemeEntry> byPath;
    for (const ThemeEntry &entry : entries) {
        const QString path = joinThemePath(splitThemePath(entry.path));
        if (!byPath.contains(path))
            byPath.insert(path, entry);
    }
    Change change;
    ProjectSnapshot grown = project;
    for (const ThemeEntry &entry : entries) {
        const QStringList names = splitThemePath(entry.path);
        if (names.isEmpty()) {
            return failure(Error::Code::Usage,
                           QCoreApplication::translate(
                               "Project", "A theme in the list has no name; give it one."),
                           entry.path);
        }
        ThemeId at;
        for (qsizetype depth = 1; depth <= names.size(); ++depth) {
            const QString path = joinThemePath(names.first(depth));
            const ThemeId known = grown.themeAtPath(path);
            if (!known.isNull()) {
                at = known;
                continue;
            }
            const ThemeEntry own = byPath.value(path);
            auto step = createTheme(grown, at, names[depth - 1], own.colour, own.definition);
            if (!step)
                return step;
            grown.apply(*step);
            change.append(step->of<Theme>().first());
            at = step->of<Theme>().first().id();
        }
    }
    return change;
}

Result<Change> renameTheme(const ProjectSnapshot &project, const ThemeId &theme,
                           const QString &name)
{
    const auto row = require(project, theme);
    if (!row)
        return tl::unexpected(row.error());
    const auto checked = checkedName(project, (*row)->parent, name, theme);
    if (!checked)
        return tl::unexpected(checked.error());
    return altered(project, theme, [&checked](Theme &after) { after.name = *checked; });
}

Result<Change> recolourTheme(const ProjectSnapshot &project, const ThemeId &theme, Colour colour)
{
    return altered(project, theme, [colour](Theme &after) { after.colour = colour; });
}

Result<Change> defineTheme(const ProjectSnapshot &project, const ThemeId &theme,
                           const QString &definition)
{
    return altered(project, theme, [&definition](Theme &after) {
        after.definition = withoutTrailingSpace(definition);
    });
}

Result<Change> pinTheme(const ProjectSnapshot &project, const ThemeId &theme, int key)
{
    if (key < 0 || key > 9) {
        return failure(
            Error::Code::Usage,
            QCoreApplication::translate(
                "Project", "Themes can be pinned to the keys 1 to 9; choose one of them."),
            QString::number(key));
    }
    auto change = altered(project, theme, [key](Theme &after) { after.key = key; });
    if (!change || key == 0)
        return change;
    for (const Theme &other : project.rows<Theme>()) {
        if (other.key != key || other.id == theme)
            continue;
        Theme unpinned = other;
        unpinned.key = 0;
        change->update(other, unpinned);
    }
    return change;
}

Result<Change> moveTheme(const ProjectSnapshot &project, const ThemeId &theme,
                         const ThemeId &parent, int position)
{
    const auto row = require(project, theme);
    if (!row)
        return tl::unexpected(row.error());
    if (const auto allowed = checkedMove(project, **row, parent); !allowed)
        return tl::unexpected(allowed.error());

    QList<ThemeId> siblings = project.childThemes(parent);
    const qsizetype place = std::clamp<qsizetype>(position, 0, siblings.size());
    const qsizetype old = siblings.indexOf(theme);
    siblings.insert(place, theme);
    if (old >= 0)
        siblings.removeAt(old < place ? old : old + 1);
    Change change;
    for (qsizetype i = 0; i < siblings.size(); ++i) {
        const Theme &before = *project.find(siblings[i]);
        Theme after = before;
        after.parent = parent;
        after.position = static_cast<int>(i);
        appendUpdate(change, before, after);
    }
    return change;
}

Result<Change> removeTheme(const ProjectSnapshot &project, const ThemeId &theme)
{
    if (const auto known = require(project, theme); !known)
        return tl::unexpected(known.error());
    Removal removal(project);
    const QList<ThemeId> themes = project.withDescendants(theme);
    for (const ThemeId &id : themes)
        removal.theme(id);
    return removal.change();
}

} // namespace meipi
