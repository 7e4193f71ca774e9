// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/merging.h"
#include "store/projectstore.h"

namespace meipi {

/// Another project, which is only read: a file of ours, or what another program's file holds.
struct OtherProject {
    std::unique_ptr<ProjectStore> store; ///< Null for what is in no file of ours.
    ProjectSnapshot project;
    QHash<QString, QByteArray> contents; ///< Where there is no store.
    QString path; ///< Of the file that was read.

    /// Fails like ProjectSession::open().
    static Result<OtherProject> open(const QString &path);
    /// What @p request is about.
    static Result<OtherProject> of(const MergeRequest &request);

    PastRows past() const; ///< None where there is no store.
    Result<QByteArray> content(const QString &hash) const; ///< Or NotFound.
    TextStructure structure(const QString &hash) const; ///< Empty if there is none.
};

/// What @p other brings to the project that @p request describes and @p store keeps.
Result<ProjectMerge> plannedMerge(const MergeRequest &request, const ProjectStore &store,
                                  const OtherProject &other);

} // namespace meipi
