// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/editcontext.h"

namespace meipi {

/// A theme as a codebook file gives it.
struct ThemeEntry {
    QString path; ///< parent/child (themepath.h).
    std::optional<Colour> colour;
    QString definition;
};

/// Appends a theme; without a colour it takes the palette's colour least used so far that its
/// parent and the themes right above it do not have. Fails with Usage for an empty name, Conflict
/// where a sibling has it, NotFound for the parent.
Result<Change> createTheme(const ProjectSnapshot &project, const ThemeId &parent,
                           const QString &name, std::optional<Colour> colour = {},
                           const QString &definition = {});

/// The themes of @p entries that are missing, parents included; existing ones stay as they are.
Result<Change> createThemes(const ProjectSnapshot &project, const QList<ThemeEntry> &entries);

Result<Change> renameTheme(const ProjectSnapshot &project, const ThemeId &theme,
                           const QString &name);
Result<Change> recolourTheme(const ProjectSnapshot &project, const ThemeId &theme, Colour colour);
Result<Change> defineTheme(const ProjectSnapshot &project, const ThemeId &theme,
                           const QString &definition);
Result<Change> pinTheme(const ProjectSnapshot &project, const ThemeId &theme,
                        int key); ///< 0 unpins; another theme's pin on the key goes.

/// Puts @p theme under @p parent before the sibling now at @p position; siblings are renumbered.
/// Fails with Usage for a move into its own descendants, Conflict where a sibling has its name.
Result<Change> moveTheme(const ProjectSnapshot &project, const ThemeId &theme,
                         const ThemeId &parent, int position);

/// Codings, notes and children of @p from go to @p into, then @p from is removed. A child whose
/// name
/// @p into has already is merged into that one likewise. Doubled codings of one author are dropped.
Result<Change> mergeThemes(const ProjectSnapshot &project, const ThemeId &from,
                           const ThemeId &into);

/// With descendants, codings and notes on them. Highlights stay, with the themes they have left.
Result<Change> removeTheme(const ProjectSnapshot &project, const ThemeId &theme);

} // namespace meipi
