// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/editcontext.h"

#include <QSet>

namespace meipi {

/// Marks @p range (UTF-16 code units of the current version) and codes it with @p themes. White
/// space at the ends is left out and surrogate pairs are kept whole. Where the author already has a
/// highlight on exactly this range, the missing codings are added to that one. Fails with NotFound
/// (document, theme) and Usage (nothing but white space, outside the text).
Result<Change> addHighlight(const ProjectSnapshot &project, const EditContext &context,
                            const DocumentId &document, TextRange range,
                            const QList<ThemeId> &themes = {});

/// Moves the ends of a highlight in the current version. The selector follows while it belongs to
/// that version. Fails like addHighlight(), and with Conflict where the highlight has no place.
Result<Change> resizeHighlight(const ProjectSnapshot &project, const EditContext &context,
                               const HighlightId &highlight, TextRange range);

/// With all that hangs on them: placements, codings, notes.
Result<Change> removeHighlights(const ProjectSnapshot &project,
                                const QList<HighlightId> &highlights);

/// Adds the author's coding where it is missing.
Result<Change> addTheme(const ProjectSnapshot &project, const EditContext &context,
                        const QList<HighlightId> &highlights, const ThemeId &theme);

/// Takes the theme off: the author's own coding, or everybody's where the author has none.
Result<Change> takeTheme(const ProjectSnapshot &project, const EditContext &context,
                         const HighlightId &highlight, const ThemeId &theme);

/// The highlights that get codings by @p change.
QSet<HighlightId> codedBy(const Change &change);

/// Takes codings off, given by their highlights. A highlight of @p author that is left without
/// codings and notes goes too, but for @p kept, which are about to get others.
Change takeCodings(const ProjectSnapshot &project, const AuthorId &author,
                   const QHash<HighlightId, QList<CodingId>> &codings,
                   const QSet<HighlightId> &kept = {});

/// Codings with @p from become codings with @p to, author and time kept, doubles dropped.
Result<Change> retheme(const ProjectSnapshot &project, const HighlightId &highlight,
                       const ThemeId &from, const ThemeId &to);

} // namespace meipi
