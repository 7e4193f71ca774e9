// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/recentfiles.h"

#include <QFileInfo>

namespace meipi {

namespace {

QString recentSetting()
{
    return QStringLiteral("recentFiles");
}

} // namespace

QStringList RecentFiles::paths() const
{
    QStringList paths = m_preferences.value(recentSetting()).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo(path).isFile(); });
    return paths;
}

void RecentFiles::add(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList paths = m_preferences.value(recentSetting()).toStringList();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    m_preferences.setValue(recentSetting(), paths.mid(0, most));
}

void RecentFiles::clear()
{
    m_preferences.setValue(recentSetting(), QStringList());
}

} // namespace meipi
