// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "project/change.h"

#include <QString>

namespace meipi {

/// A change as JSON, for the history in the file: {"note": [[before, after], …], …}, each row an
/// object by column name, null where there is none. Of a row that is altered, "after" names only
/// the fields that differ. The same change gives the same text.
QString changeToJson(const Change &change);

/// Fails with Malformed where @p json is no change, or names a table or value that is unknown.
/// Fields that are missing have the value that a new row has: earlier versions did not know them.
Result<Change> changeFromJson(const QString &json);

} // namespace meipi
