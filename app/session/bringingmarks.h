// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/importedmarks.h"
#include "project/editcontext.h"

namespace meipi {

/// Where marks that came with a source go.
struct MarksTarget {
    DocumentId document;
    VersionId version;
    Text text; ///< Of the version.
};

/// Adds to @p change a highlight for each mark with its note and the answers, each by the author
/// that the source names (with a row of their own where the project has none of that name) and at
/// the time it tells; those that it leaves out are @p context's, whose name is @p authorName. Marks
/// by one author on the same passage share a highlight. A range that cannot be marked is left out.
void addMarks(const ProjectSnapshot &project, const EditContext &context, const QString &authorName,
              const MarksTarget &target, const QList<ImportedMark> &marks, Change &change);

} // namespace meipi
