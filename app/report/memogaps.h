// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/memoreport.h"

namespace meipi {

/// What nobody has marked, remarked on or summed up.
MemoGaps gapsOf(const ProjectSnapshot &project, const NotesReport &report);

} // namespace meipi
