// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/projectsnapshot.h"

#include <QHash>

namespace meipi {

/// What another program's file holds, as a project of ours that was never stored: to be brought
/// into one that is (ProjectSession::merge).
struct ForeignProject {
    ProjectSnapshot project;
    QHash<QString, QByteArray> contents; ///< Originals and texts of its versions, by hash.
};

} // namespace meipi
