// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

namespace meipi {

struct CheckReport {
    QStringList problems; ///< One translated sentence each; none where the project is whole.
    qint64 documents = 0;
    qint64 highlights = 0;
    qint64 notes = 0;
    qint64 steps = 0; ///< Of the history.
};

/// Looks through a whole project file without changing it: SQLite's own checks, every row, every
/// text and its hash, the rules that edits keep, the journal, and the history, which is undone to
/// its beginning and redone to its end in memory. Fails like ProjectStore::open(); what is found
/// further on is a problem in the report. Of problems of one kind the first twenty are told.
Result<CheckReport> checkProject(const QString &path);

} // namespace meipi
