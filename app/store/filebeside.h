// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace meipi {

/// A database that is made beside the place where it is to be, so that there it appears whole or
/// not at all. Removed with the object unless moveToTarget() has succeeded; no connection may be
/// open then.
class FileBeside {
public:
    explicit FileBeside(const QString &target);
    ~FileBeside();
    FileBeside(const FileBeside &) = delete;
    FileBeside &operator=(const FileBeside &) = delete;

    QString path() const { return m_path; }

    /// To its place, on the disk and not only in its cache. Fails with FileExists where a file is
    /// there that is not to be replaced, and FileAccess.
    Result<Done> moveToTarget(bool replace);

private:
    QString m_target;
    QString m_path;
};

/// Moves a project with what SQLite keeps beside it. False: nothing has moved.
bool moveProject(const QString &from, const QString &to);

/// A name beside @p path that is free: “work (damaged).meipi”, “work (damaged 2).meipi”; @p word is
/// translated.
QString freeNameBeside(const QString &path, const QString &word);

} // namespace meipi
