// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "project/projectsnapshot.h"

namespace meipi {

/// All rows and current texts of a project file, which is only read. Fails like
/// ProjectSession::open(). Any thread.
Result<ProjectSnapshot> readProject(const QString &path);

/// Puts a copy of the backup in the place of a project that cannot be opened. That one is kept
/// beside, under a name that is returned: “work (damaged).meipi”. Fails with FileAccess; nothing
/// has moved then.
Result<QString> replaceDamaged(const QString &projectPath, const QString &backupPath);

} // namespace meipi
