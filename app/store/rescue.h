// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

namespace meipi {

struct RescueReport {
    QStringList losses; ///< One translated sentence each: what is lost, and what was changed.
    qint64 documents = 0;
    qint64 highlights = 0;
    qint64 notes = 0;
};

/// Makes a new project at @p target of all that can be read in the project file @p damaged, which
/// is only read. The new project has no history, and a note on it tells the losses. Fails with
/// FileExists, FileAccess and Malformed (nothing of a project is found); there is no new file then.
Result<RescueReport> rescueProject(const QString &damaged, const QString &target);

} // namespace meipi
