// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QStringList>

namespace meipi {

struct RescueReport {
    QStringList losses; ///< One translated sentence each: what is lost, and what was changed.
    qint64 documents = 0;
    qint64 highlights = 0;
    qint64 notes = 0;
};

/// Makes a new project at @p target of all that can be read in the project file @p damaged, which
/// is only read. The new project has no history, and a note on it tells the losses. Fails with
/// FileExists, FileAccess, Malformed (nothing of a project is found) and Cancelled; there is no new
/// file then. @p progress counts the versions of documents.
Result<RescueReport> rescueProject(const QString &damaged, const QString &target,
                                   Progress &progress);

} // namespace meipi
