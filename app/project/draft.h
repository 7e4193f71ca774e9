// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "project/projectsnapshot.h"

namespace meipi {

/// Several edits that are one: each is asked for with what the ones before it have done, and all of
/// them together are one Change, one step of the history.
class Draft {
public:
    explicit Draft(const ProjectSnapshot &project) : m_project(project) {}

    const ProjectSnapshot &project() const { return m_project; } ///< With the edits so far.
    const Change &change() const { return m_change; }

    /// What failed stays out, and its error is answered.
    Result<Done> add(const Result<Change> &edit);

private:
    ProjectSnapshot m_project;
    Change m_change;
};

} // namespace meipi
