// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/themeedits.h"

namespace meipi {

/// Themes to begin a project with; a codebook file among the program's resources.
struct StarterSet {
    QString key; ///< Stable: "none", "general", "policy-instruments", "seven-dimensions".
    QString title; ///< Translated.
    QList<ThemeEntry> entries; ///< Empty for "none".
};

/// In the order in which a new project offers them; theme names in @p language, "zh" or "en".
QList<StarterSet> starterSets(QStringView language);
StarterSet starterSet(QStringView key, QStringView language); ///< Without entries when unknown.

} // namespace meipi
