// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "project/projectsnapshot.h"

namespace meipi {

/// Makes all that is by @p author by @p into, and takes @p author away. Where both have given a
/// highlight one theme, the earlier coding stays; where both have read a section, the later state.
/// Where one of them codes blind (blindcoding.h), @p into does from then on.
/// Fails with NotFound, and with Usage where both are the same.
Result<Change> uniteAuthors(const ProjectSnapshot &project, const AuthorId &author,
                            const AuthorId &into);

} // namespace meipi
