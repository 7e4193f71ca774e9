// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/change.h"
#include "store/sqlitefile.h"

namespace meipi {

/// Adds, alters and removes the rows that @p change names, inside the caller's transaction. Fails
/// with Conflict where a row in the file is not as the change says that it was before.
Result<Done> writeChange(const SqliteFile &file, const Change &change);

/// All rows of the file as a change that adds them. Fails with Malformed at the first that is none.
Result<Change> readRows(const SqliteFile &file);

} // namespace meipi
