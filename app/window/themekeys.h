// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"

namespace meipi {

/// Which theme each of the keys 1 to 9 stands for. A pinned theme has its key; the other keys
/// belong to the themes used last. A theme that has a key keeps it while it is in use: only one
/// that has none takes a place, that of the theme unused for longest.
class ThemeKeys : public QObject {
    Q_OBJECT

public:
    static constexpr int count = 9;

    /// @p project must outlive the object.
    explicit ThemeKeys(const Project &project, QObject *parent = nullptr);

    const QList<ThemeId> &themes() const { return m_themes; } ///< Nine; null where none is.
    ThemeId theme(int key) const; ///< Of keys 1 to 9; null where there is none.
    void use(const ThemeId &theme); ///< Somebody tagged a passage with it.

signals:
    void changed();

private:
    void onChanged(const Change &change);
    void reset();
    void refresh();
    QList<ThemeId> usedLast() const;

    const Project &m_project;
    QList<ThemeId> m_themes;
    QList<ThemeId> m_recent; ///< Used last first.
};

} // namespace meipi
