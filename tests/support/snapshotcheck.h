// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/projectsnapshot.h"

#include <QStringList>

namespace meipi::test {

/// What differs between the rows of two projects, one line a row; empty where nothing does.
QStringList rowDifferences(const ProjectSnapshot &a, const ProjectSnapshot &b);

/// Where the indexes of @p project are not what its rows say, by plain recomputation.
QStringList indexProblems(const ProjectSnapshot &project);

} // namespace meipi::test
