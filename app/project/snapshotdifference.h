// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/projectsnapshot.h"

namespace meipi {

/// The edit that makes @p to of @p from, row by row.
Change difference(const ProjectSnapshot &from, const ProjectSnapshot &to);

} // namespace meipi
