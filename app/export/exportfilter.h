// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exporter.h"

namespace meipi {

/// @p project with only the passages that @p options' filter and onlyWithNotes let through. Where
/// there is a filter, notes on other things are left out as well, and so are passages that have no
/// place in the present text, as nothing can be said of them.
Result<ProjectSnapshot> narrowedProject(const ProjectSnapshot &project,
                                        const ExportOptions &options);

} // namespace meipi
