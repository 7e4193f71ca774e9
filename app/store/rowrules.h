// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/projectsnapshot.h"

#include <QStringList>

namespace meipi {

/// Whether @p range lies within a text of @p size UTF-16 code units.
bool fits(TextRange range, qsizetype size);

/// What is wrong with the rows that @p change adds to @p project or alters, one sentence each, at
/// most @p limit: ids that refer to nothing or to the wrong thing, rows that are inside each other,
/// places outside their text, as far as texts are loaded. A project whose rows have none of it can
/// be shown. @p change may have been applied already.
QStringList brokenRows(const ProjectSnapshot &project, const Change &change, qsizetype limit);

/// Likewise of all rows of @p project.
QStringList brokenRows(const ProjectSnapshot &project, qsizetype limit);

/// Whether @p change, made before @p project had others' latest edits, would bring in what edit
/// functions prevent: a name or number twice, notes on what is gone.
bool clashes(const ProjectSnapshot &project, const Change &change);

} // namespace meipi
