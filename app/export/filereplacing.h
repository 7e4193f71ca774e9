// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace meipi {

/// A file of a folder, as it was read and as it is to be.
struct FileChange {
    QString path; ///< Within the folder, with forward slashes.
    std::optional<QByteArray> before; ///< None for a new file.
    QByteArray after;
};

/// Writes all of @p changes into @p folder or none: all are written aside in the folder first, then
/// moved to their places, and moved back where that fails half-way. A file that is already as it is
/// to be is not touched; one that is no longer as it was read stops it all with Conflict, as the
/// reader has just saved it. Fails with FileAccess (which names the files that could not be put
/// back, should that ever be), Locked where another export is writing there, and Cancelled.
Result<Done> replaceFiles(const QString &folder, const QList<FileChange> &changes,
                          Progress &progress);

} // namespace meipi
