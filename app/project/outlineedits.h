// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/editcontext.h"

namespace meipi {

/// How a reader shapes the outline of a text; OutlineShape tells what becomes of what stands below
/// and around. What hung on a row that goes hangs on the section that has its text from then on,
/// readings excepted, and summaries are joined. All fail with NotFound, and with Usage where the
/// wish makes no sense. The text must be loaded.

Result<Change> promoteSection(const ProjectSnapshot &project, const SectionId &section);
Result<Change> demoteSection(const ProjectSnapshot &project, const SectionId &section);

/// Of a section or annex; without a title, or with the printed one, it is called as printed.
Result<Change> renameSection(const ProjectSnapshot &project, const SectionId &section,
                             const QString &title);

/// The heading is none: its text goes to the section before, or to the front matter. Of back
/// matter it is the same.
Result<Change> dropSection(const ProjectSnapshot &project, const SectionId &section);

/// Drops the next section beside @p section.
Result<Change> mergeWithNextSection(const ProjectSnapshot &project, const SectionId &section);

/// Makes a heading of @p range (UTF-16 code units), of the whole paragraph where the range is
/// empty. The new row is the first section that the change adds or takes back into the outline:
/// sectionAdded().
Result<Change> addSection(const ProjectSnapshot &project, const VersionId &version,
                          TextRange range);
SectionId sectionAdded(const Change &change);

/// Cuts a section in two: addSection(), and what begins is no deeper than @p section and no less.
Result<Change> splitSection(const ProjectSnapshot &project, const SectionId &section,
                            TextRange range);

} // namespace meipi
