// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlitefile.h"

namespace meipi {

/// How the tables of @p file and their indexes differ from those that @p scripts make
/// (migrations.h): one translated sentence about the first that does, empty where none does. What a
/// stranger adds to a table, a rule or a value to be computed, would run with our statements. Other
/// tables, views and triggers do not count: nothing reads or runs them.
Result<QString> schemaDifference(const SqliteFile &file, const QList<QByteArray> &scripts);

} // namespace meipi
