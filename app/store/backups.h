// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "base/timestamp.h"

#include <QList>

#include <chrono>

namespace meipi {

/// A whole copy of a project as it was at a moment: a project file itself.
struct Backup {
    QString path;
    Timestamp time;
    qint64 bytes = 0;

    friend bool operator==(const Backup &, const Backup &) = default;
};

/// The backups of one project file, in a folder of their own. Any thread, any process.
class Backups {
public:
    /// @p root is the folder for the backups of all projects; made when first needed.
    Backups(const QString &root, const QString &projectPath);

    QString folder() const { return m_folder; }
    QList<Backup> list() const; ///< Latest first.

    /// Whether the project has been edited since the latest one and that is older than @p age.
    bool isDue(std::chrono::milliseconds age, Timestamp now) const;

    /// Copies the project, looks through the copy and, only then, drops those that outOfRotation()
    /// names. Fails with FileAccess, Malformed where the project is damaged, Locked where another
    /// process is making one, and Cancelled; no backup is lost then.
    Result<Backup> make(Timestamp now, Progress &progress) const;

private:
    QString m_projectPath;
    QString m_folder;
};

/// Those of @p backups, latest first, that nobody will miss: what remains are the latest three, the
/// last of each of seven days, five weeks and twelve months (of UTC) that have any, and of these,
/// from the fourth on, as many as lie within 2 GiB.
QList<Backup> outOfRotation(const QList<Backup> &backups);

} // namespace meipi
