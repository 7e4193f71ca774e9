// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlitefile.h"

#include <QTemporaryDir>

namespace meipi {

/// A private copy of a project file that SQLite may refuse, put into a form that it reads as far as
/// the file goes: a header that promises more pages than there are tells how many there are, and
/// the pages that tell of the tables are replaced, where they are damaged, by those of a new
/// project, whose tables stand in the same places. The file itself is only read.
class DamagedFile {
public:
    /// Fails with FileAccess where the file cannot be read or the copy cannot be written, and
    /// Malformed where there is nothing of a project in it.
    static Result<std::unique_ptr<DamagedFile>> open(const QString &path);

    const SqliteFile &file() const { return *m_file; }

private:
    explicit DamagedFile(const QString &path);

    Result<Done> makeCopy() const;
    bool openCopy();
    bool openWithNewSchema();
    QString copyPath() const { return m_folder.filePath(QStringLiteral("copy.meipi")); }

    QString m_path;
    QTemporaryDir m_folder; ///< Outlives the connection.
    std::unique_ptr<SqliteFile> m_file;
};

} // namespace meipi
