// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/projectsnapshot.h"

namespace meipi {

/// What a range of a text carries, as the outline shows it beside a section.
struct PassageCount {
    qsizetype highlighted = 0; ///< UTF-16 code units under at least one highlight.
    QList<ThemeId> themes; ///< Of the highlights, the most frequent first.
    int notes = 0; ///< On the highlights that start here.

    friend bool operator==(const PassageCount &, const PassageCount &) = default;
};

/// Counts what lies in @p range of the document's current version.
PassageCount countPassages(const ProjectSnapshot &project, const DocumentId &document,
                           TextRange range);

/// The places in @p version that @p change touches: of highlights that come, go, move, are coded or
/// noted on.
QList<TextRange> touchedRanges(const ProjectSnapshot &project, const VersionId &version,
                               const Change &change);

} // namespace meipi
