// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/sourcefiles.h"
#include "project/projectsnapshot.h"

namespace meipi {

/// What is in the project at @p path (.meipi), or the document there as the only one of a project
/// that is nowhere but in memory. Fails like ProjectSession::open() and readSource().
Result<ProjectSnapshot> projectOrFile(const QString &path, const ReadingOptions &reading,
                                      Console &console);

} // namespace meipi
