// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/fields.h"
#include "project/projectsnapshot.h"

namespace meipi {

/// What must hold before a stranger's rows are trusted. A sentence that names what is wrong, or
/// nothing.

/// Every id that refers to a row must find one in @p rows, all of which are added.
std::optional<QString> brokenReference(const Change &rows);

/// Every range must lie in its text, as far as texts are loaded.
std::optional<QString> brokenRange(const ProjectSnapshot &project);

} // namespace meipi
