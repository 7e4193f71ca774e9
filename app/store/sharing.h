// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/projectsnapshot.h"
#include "store/sqlitefile.h"

namespace meipi {

/// What a copy for others leaves out.
struct LeftOut {
    qint64 notes = 0; ///< Private ones, and replies to them.
    qint64 steps = 0; ///< Of the history.
};

/// Makes a project at @p target of @p project, which is in @p file: without its history, without
/// private notes and what answers them, without authors and contents that are of use to nothing
/// else. As it is written anew, none of that is left between its pages either. Fails with
/// FileExists unless @p replace, and FileAccess.
Result<LeftOut> shareProject(const ProjectSnapshot &project, const SqliteFile &file,
                             const QString &target, bool replace);

} // namespace meipi
