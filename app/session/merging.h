// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "project/foreignproject.h"
#include "project/projectmerge.h"

namespace meipi {

/// A project as it is now, and another one to be brought into it.
struct MergeRequest {
    ProjectSnapshot project;
    QString path;
    QString otherPath;
    EditContext context;
    QString authorName; ///< Of the context's author.
    std::shared_ptr<const ForeignProject> foreign; ///< What otherPath holds; null for a project.
};

/// What ProjectSession::merge() would do. Both files are only read, by connections of its own. Any
/// thread. Fails like merge().
Result<ProjectMerge> previewMerge(const MergeRequest &request);

} // namespace meipi
