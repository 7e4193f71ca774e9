// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/projectsnapshot.h"

#include <QStringList>

namespace meipi {

/// Rows that are there twice though edits keep them unique, one sentence each, at most @p limit: a
/// document's number and name, a theme's name among its siblings, an author's name, a property, a
/// highlight's place in a version, a coding by one author, an author's reading of a section.
QStringList doubleRows(const ProjectSnapshot &project, qsizetype limit);

} // namespace meipi
