// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/editcontext.h"

namespace meipi {

/// Themes taken off or given in place of others on many highlights at once, each highlight once;
/// addTheme() (highlightedits.h) adds one. All fail with NotFound.

/// Takes the theme off, of each highlight as takeTheme() does.
Result<Change> takeThemeOffAll(const ProjectSnapshot &project, const EditContext &context,
                               const QList<HighlightId> &highlights, const ThemeId &theme);

/// Of each highlight as retheme() does.
Result<Change> rethemeAll(const ProjectSnapshot &project, const QList<HighlightId> &highlights,
                          const ThemeId &from, const ThemeId &to);

/// The themes on @p highlights, with how many of these have each; in the order of the tree.
QList<std::pair<ThemeId, int>> themesOnAll(const ProjectSnapshot &project,
                                           const QList<HighlightId> &highlights);

} // namespace meipi
