// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/themekeys.h"

#include <algorithm>

namespace meipi {

ThemeKeys::ThemeKeys(const Project &project, QObject *parent)
    : QObject(parent), m_project(project), m_themes(count)
{
    connect(&project, &Project::changed, this, &ThemeKeys::onChanged);
    connect(&project, &Project::wasReset, this, &ThemeKeys::reset);
    reset();
}

ThemeId ThemeKeys::theme(int key) const
{
    return key < 1 || key > count ? ThemeId() : m_themes[key - 1];
}

void ThemeKeys::use(const ThemeId &theme)
{
    m_recent.removeAll(theme);
    m_recent.prepend(theme);
    refresh();
}

void ThemeKeys::onChanged(const Change &change)
{
    if (!change.of<Theme>().isEmpty())
        refresh();
}

void ThemeKeys::reset()
{
    m_themes = QList<ThemeId>(count);
    m_recent = usedLast();
    refresh();
}

void ThemeKeys::refresh()
{
    const ProjectSnapshot &project = m_project.snapshot();
    QList<ThemeId> keys(count);
    QList<ThemeId> candidates = m_recent;
    const QList<ThemeId> tree = project.themesInOrder();
    for (const ThemeId &id : tree) {
        const int key = project.find(id)->key;
        if (key >= 1 && key <= count)
            keys[key - 1] = id;
        if (!candidates.contains(id))
            candidates.append(id);
    }
    candidates.removeIf([&project, &keys](const ThemeId &id) {
        return project.find(id) == nullptr || keys.contains(id);
    });
    candidates.resize(std::min(candidates.size(), keys.count(ThemeId())));
    // Those that had a key stay on it; the rest fill the gaps in the order of the tree.
    for (int index = 0; index < count; ++index) {
        if (keys[index].isNull() && candidates.removeOne(m_themes[index]))
            keys[index] = m_themes[index];
    }
    std::sort(candidates.begin(), candidates.end(), [&tree](const ThemeId &a, const ThemeId &b) {
        return tree.indexOf(a) < tree.indexOf(b);
    });
    for (ThemeId &key : keys) {
        if (key.isNull() && !candidates.isEmpty())
            key = candidates.takeFirst();
    }
    // A theme may look different although its key is the same, so listeners hear of it either way.
    m_themes = keys;
    emit changed();
}

QList<ThemeId> ThemeKeys::usedLast() const
{
    const ProjectSnapshot &project = m_project.snapshot();
    QHash<ThemeId, Timestamp> times;
    for (const Coding &coding : project.rows<Coding>()) {
        Timestamp &time = times[coding.theme];
        time = std::max(time, coding.created);
    }
    QList<ThemeId> themes = times.keys();
    std::sort(themes.begin(), themes.end(), [&times](const ThemeId &a, const ThemeId &b) {
        return times[b] < times[a] || (times[a] == times[b] && a < b);
    });
    return themes;
}

} // namespace meipi
