// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlitefile.h"

namespace meipi {

/// "MeiP" in a file's header (SQLite's application_id).
inline constexpr int projectApplicationId = 0x4d656950;
/// The form of project files that this program writes (SQLite's user_version).
inline constexpr int projectFormat = 1;

/// Makes the tables of an empty file.
Result<Done> createTables(const SqliteFile &file);

/// Fails with Malformed where the file is no project, and TooNew where a later version made it.
/// Brings older forms up to date where the file may be written.
Result<Done> bringUpToDate(const SqliteFile &file);

} // namespace meipi
