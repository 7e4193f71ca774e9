// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/importedmarks.h"
#include "project/documentedits.h"

namespace meipi {

/// A text with the marks that came with it.
struct MarkedSource {
    DocumentSource source;
    QList<ImportedMark> marks;
};

/// Adds a document whose file holds two texts, as one change: @p before is version 1, @p after
/// version 2 and what is read. A mark that stands in both has a place in each; one that stands in
/// one text only is made there, and where that is the first it has no place in the second. Fails as
/// addDocument() does.
Result<Change> addBothVersions(const ProjectSnapshot &project, const EditContext &context,
                               const QString &authorName, const MarkedSource &before,
                               const MarkedSource &after);

} // namespace meipi
