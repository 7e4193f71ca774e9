// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exporter.h"
#include "export/exportwords.h"
#include "report/notegroups.h"

namespace meipi {

/// A note of a vault: one section, theme or document, or the index of them.
struct VaultNote {
    QString id; ///< "section/<uuid>", "theme/unplaced": the same in every export.
    QString heading; ///< On one line.
    QString wantedName; ///< As what its file is created, without suffix.
    qsizetype parent = 0; ///< Into the plan; the index is its own.
    int depth = 0; ///< Below the index.
    QList<NoteGroup> groups;
    QString path; ///< Within the folder, once that is known; with forward slashes.
};

/// The notes of an export, the index first, then in reading order. What belongs to no section,
/// theme or document is in the index. A section keeps its id through the document's versions: it is
/// the one that it was in the first version that had it, by number and title, else by the title
/// alone, else by the number alone.
QList<VaultNote> vaultPlan(const ProjectSnapshot &project, const NotesReport &report,
                           ExportOptions::GroupBy groupBy, const ExportWords &words);

} // namespace meipi
