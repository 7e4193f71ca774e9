// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlitefile.h"

namespace meipi {

/// "MeiP" in a file's header (SQLite's application_id).
inline constexpr int projectApplicationId = 0x4d656950;

/// The scripts that bring a file from one form to the next; a file's form (SQLite's user_version)
/// is how many of them it has had.
const QList<QByteArray> &migrations();

/// Makes the tables of an empty file.
Result<Done> createTables(const SqliteFile &file, const QList<QByteArray> &scripts = migrations());

/// Brings the file up to date in one transaction, after a copy of it has been put beside it:
/// “work (form 1).meipi”. Fails with FileAccess where that cannot be done, Malformed where it is no
/// project, TooNew where a later version of the program wrote it, and NotSupported where it is
/// older and cannot be written.
Result<Done> bringUpToDate(const SqliteFile &file, const QList<QByteArray> &scripts = migrations());

} // namespace meipi
