// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "project/change.h"
#include "store/sqlitefile.h"

namespace meipi {

/// Adds, alters and removes the rows that @p change names, inside the caller's transaction. Fails
/// with Conflict where a row in the file is not as the change says that it was before.
Result<Done> writeChange(const SqliteFile &file, const Change &change);

/// All rows of the file as a change that adds them. Fails with Malformed at the first that is none,
/// and with Cancelled.
Result<Change> readRows(const SqliteFile &file, const Progress &progress);

/// Those that belong to the project as a whole, and those that are seen in @p version. Fails
/// likewise.
Result<Change> readRowsOf(const SqliteFile &file, const VersionId &version);

} // namespace meipi
