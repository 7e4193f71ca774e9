// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/preferences.h"

#include <QStringList>

namespace meipi {

/// What was opened last, projects and documents alike; kept in the preferences.
class RecentFiles {
public:
    static constexpr qsizetype most = 12;

    explicit RecentFiles(Preferences &preferences) : m_preferences(preferences) {}

    QStringList paths() const; ///< Last opened first; files that are gone are left out.
    void add(const QString &path);
    void clear();

private:
    Preferences &m_preferences;
};

} // namespace meipi
