// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/templatedata.h"
#include "export/vaultplan.h"

namespace meipi {

/// Something the project has no more and the folder still has.
struct VaultRemoval {
    QString heading;
    QString path; ///< Of the note; within the folder.
    QString block; ///< In it, "m-…"; empty for the whole note.
};

/// What all notes of a vault are made of.
struct VaultContents {
    const TemplateData &data;
    const QList<VaultNote> &notes; ///< With their paths.
    QString key; ///< What their ids begin with.
    QString madeOf; ///< The project's documents and authors, for its next export.
    QList<VaultRemoval> removed; ///< For the index, which lists them.
};

/// What the template of a vault is filled in with for the note at @p note; all must outlive it.
std::unique_ptr<TemplateObject> vaultData(const VaultContents &contents, qsizetype note,
                                          Progress &progress);

/// @p to as a link of a note at @p from has it, both within the folder: what Markdown or an address
/// would take for something else is written as %xx.
QString vaultLink(const QString &from, const QString &to);

} // namespace meipi
