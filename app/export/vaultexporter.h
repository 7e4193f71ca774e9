// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exporter.h"

namespace meipi {

/// Notes for a vault: a folder with a Markdown file a section, theme or document and an index,
/// linked by relative Markdown links, which every reader of Markdown follows and Obsidian keeps
/// right when a note is renamed. write() puts a fresh vault into a ZIP file.
class VaultExporter : public Exporter {
public:
    Info info() const override;
    Result<Done> write(const ProjectSnapshot &snapshot, const ExportOptions &options,
                       QIODevice &out, Progress &progress) const override;
};

/// What an export to a folder did.
struct VaultSummary {
    qsizetype written = 0; ///< Files that are new or have changed.
    qsizetype unchanged = 0; ///< Files that were not touched.
    QStringList removed; ///< Notes and blocks that the folder has and the project no more.
    qsizetype rescued = 0; ///< Blocks the reader had typed into; the words now stand below them.
};

/// Writes the vault into @p folder, which is made where it does not exist. Notes of an earlier
/// export are found by the id in their front matter and keep their names and places; only blocks of
/// ours are replaced in them (vaultpage.h), nothing is ever deleted, and what did not change is not
/// touched. All is written or nothing. A folder with other files in it and no notes of this project
/// is refused with FileExists unless @p isForced; the others' files stay all the same. Fails with
/// FileAccess, Conflict, Locked, Malformed (the template) and Cancelled.
Result<VaultSummary> exportVault(const ProjectSnapshot &snapshot, const ExportOptions &options,
                                 const QString &folder, bool isForced, Progress &progress);

} // namespace meipi
