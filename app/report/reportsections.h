// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/notethreads.h"

namespace meipi {

/// The nodes of @p document's outline with what is known of each by itself; nothing is counted yet.
QList<ReportSection> sectionsOf(const ProjectSnapshot &project, const NoteThreads &threads,
                                const DocumentId &document);

/// Places of the outermost sections, inside parts too.
QList<qsizetype> outermostOf(const QList<ReportSection> &sections);

/// Puts @p document's passages, which are among @p passages, into its sections, of which @p tree
/// says which is which, and counts in every section what is in it and below.
void countSections(const SectionTree &tree, QList<ReportPassage> &passages,
                   ReportDocument &document);

/// Where a passage stood in the version it was marked in.
Address formerAddress(const ProjectSnapshot &project, const Highlight &highlight);

} // namespace meipi
