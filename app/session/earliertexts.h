// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "project/projectsnapshot.h"

namespace meipi {

/// @p project with the texts of all versions, as positions in them are counted; a session holds
/// only those of the current ones. What is missing is read from the project's file at @p path,
/// through a connection of its own: for any thread. Fails as ProjectStore::text() does, and with
/// Cancelled.
Result<ProjectSnapshot> withEarlierTexts(const ProjectSnapshot &project, const QString &path,
                                         const Progress &progress);

} // namespace meipi
