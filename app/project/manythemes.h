// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/editcontext.h"

namespace meipi {

/// Several themes edited at once, as one Change. A theme takes along those below it, so of @p
/// themes those count that stand below none of the others; all fail with NotFound.

QList<ThemeId> topmostThemes(const ProjectSnapshot &project,
                             const QList<ThemeId> &themes); ///< In the order of the tree.

/// Puts them under @p parent, in their order, before the sibling now at @p position. Fails as
/// moveTheme() does.
Result<Change> moveThemes(const ProjectSnapshot &project, const QList<ThemeId> &themes,
                          const ThemeId &parent, int position);

/// Merges them into @p into, which may be one of them; fails as mergeThemes() does.
Result<Change> mergeManyThemes(const ProjectSnapshot &project, const QList<ThemeId> &themes,
                               const ThemeId &into);

Result<Change> removeThemes(const ProjectSnapshot &project, const QList<ThemeId> &themes);

Result<Change> recolourThemes(const ProjectSnapshot &project, const QList<ThemeId> &themes,
                              Colour colour); ///< These alone, not those below them.

/// Gives them and those below them colours of the palette, so that each differs from its parent and
/// from the two rows above it in the tree, and all are used alike.
Result<Change> spreadColours(const ProjectSnapshot &project, const QList<ThemeId> &themes);

/// A passage of a theme that is split, and the path of the theme that it goes to.
struct SplitChoice {
    HighlightId highlight;
    QString path;
};

/// Everybody's codings of the highlights with @p theme go to the themes chosen for them, which are
/// made where they are missing; all others stay. Fails with Usage for a path without a name.
Result<Change> splitTheme(const ProjectSnapshot &project, const ThemeId &theme,
                          const QList<SplitChoice> &choices);

} // namespace meipi
