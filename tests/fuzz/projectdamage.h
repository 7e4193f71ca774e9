// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "choices.h"

#include <QString>

namespace meipi::fuzz {

/// Puts a small project at @p path, with rows in every table and done and undone steps, and changes
/// it as @p choices say, past the program: cells, rows, entries of sqlite_schema, bytes and pages
/// of the file, and of a log beside it. The same choices make the same file.
void makeDamagedProject(const QString &path, Choices &choices);

} // namespace meipi::fuzz
