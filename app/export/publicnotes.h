// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/projectsnapshot.h"

namespace meipi {

/// @p project without the notes kept private and without all that answers them.
ProjectSnapshot withoutPrivateNotes(const ProjectSnapshot &project);

} // namespace meipi
