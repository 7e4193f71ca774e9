// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/merging.h"
#include "store/projectstore.h"

namespace meipi {

/// Another project file, which is only read.
struct OtherProject {
    std::unique_ptr<ProjectStore> store;
    ProjectSnapshot project;

    /// Fails like ProjectSession::open().
    static Result<OtherProject> open(const QString &path);
};

/// What @p other brings to the project that @p request describes and @p store keeps.
Result<ProjectMerge> plannedMerge(const MergeRequest &request, const ProjectStore &store,
                                  const OtherProject &other);

} // namespace meipi
