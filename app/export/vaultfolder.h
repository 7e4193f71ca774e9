// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "export/safename.h"

#include <QHash>
#include <QMap>

namespace meipi {

/// A note of ours as it lies in the folder.
struct VaultFile {
    QString path; ///< Within the folder, with forward slashes.
    QByteArray bytes;
};

/// What a folder holds before an export. Notes of ours are known by the line "meipi:" of their
/// front matter, wherever in the folder the reader has moved them and whatever they are called now.
/// Links are not followed and nothing behind a hidden folder is looked at.
struct VaultFolder {
    bool exists = false;
    bool hasOther = false; ///< Something that shows and is no note of ours.
    QMap<QString, VaultFile> notes; ///< By their ids; of copies the one that is least deep.
    FileNames names; ///< In the folder itself, so that new ones differ.
};

/// Fails with FileAccess where @p folder is a file, cannot be read, or its parent does not exist,
/// and with Cancelled.
Result<VaultFolder> readVaultFolder(const QString &folder, const Progress &progress);

/// Which of the vaults in the folder is the one of a project whose documents and authors have the
/// ids @p known (their first eight digits).
struct VaultFound {
    QString key; ///< What its notes' ids begin with; empty when there is no vault of the project.
    bool isHere = false; ///< The index lies in the folder itself, not in one below.
};
VaultFound vaultIn(const VaultFolder &folder, const QStringList &known);

} // namespace meipi
