// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "project/projectsnapshot.h"

#include <QStringList>

namespace meipi {

/// Templates for exports that belong to a project and go with its file: properties of it, so that
/// each edit is a step of the history.

QStringList projectTemplates(const ProjectSnapshot &project); ///< Their names, in order.
QString projectTemplate(const ProjectSnapshot &project, const QString &name); ///< Empty if none.

/// Adds a template, or says something else in it; an empty @p text removes it. Fails with Usage
/// without a name.
Result<Change> setProjectTemplate(const ProjectSnapshot &project, const QString &name,
                                  const QString &text);

/// Fails with NotFound, FileExists where there is one of the new name, and Usage.
Result<Change> renameProjectTemplate(const ProjectSnapshot &project, const QString &from,
                                     const QString &to);

} // namespace meipi
