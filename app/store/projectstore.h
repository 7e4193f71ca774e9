// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/projectsnapshot.h"
#include "store/historystep.h"
#include "store/sqlitefile.h"

namespace meipi {

/// Bytes that versions refer to by hash.
struct Content {
    QString hash; ///< BLAKE2b-256, lower-case hex.
    QByteArray bytes;
};

/// A step to be written.
struct NewStep {
    Change change;
    QString label;
    AuthorId author;
    QString authorName;
    Timestamp time;
    QString joinKey; ///< Empty: joins nothing.
};

/// What other connections have written.
struct News {
    bool isComplete = true; ///< False: too long ago, load everything again.
    QList<Change> changes; ///< In the order of writing.
};

/// A project file (docs/file-format.md). Remembers up to which edit its reader knows the file;
/// writing fails with Conflict while there are newer ones, which news() then tells. Belongs to the
/// thread that opened it; every function fails as SqliteFile::run() does.
class ProjectStore {
public:
    using Access = SqliteFile::Access;

    /// Fails with FileExists too.
    static Result<std::unique_ptr<ProjectStore>> create(const QString &path);
    /// Fails with Malformed and TooNew too. Falls back to reading where the file cannot be written.
    static Result<std::unique_ptr<ProjectStore>> open(const QString &path, Access access);

    QString path() const { return m_file->path(); }
    bool isReadOnly() const { return m_file->access() == Access::ReadOnly; }
    const SqliteFile &file() const { return *m_file; }

    /// All rows and the current texts. Fails with Malformed, naming what, where a row is no such
    /// row or refers to nothing.
    Result<ProjectSnapshot> load();
    Result<QByteArray> content(const QString &hash) const; ///< Fails with NotFound too.

    Result<Done> write(const NewStep &step, const QList<Content> &contents = {});
    Result<Done> stepBack(const HistoryStep &step);
    Result<Done> stepForward(const HistoryStep &step);
    Result<Done> forgetHistory(); ///< What is there becomes what the project began with.

    Result<std::optional<HistoryStep>> lastStep() const; ///< That can be undone.
    Result<std::optional<HistoryStep>> nextStep() const; ///< That can be redone.
    /// Oldest first, undone ones last; the latest @p most, all when it is negative.
    Result<QList<HistoryStep>> history(int most = -1) const;

    Result<bool> hasNews(); ///< Costs next to nothing.
    Result<News> news();

    Result<Done> copyTo(const QString &path) const; ///< A whole copy; @p path must not exist.

private:
    explicit ProjectStore(std::unique_ptr<SqliteFile> file);
    Result<Done> checkUpToDate() const;
    Result<Done> writeRows(const Change &change) const;
    Result<Done> writeJournal(const Change &change);
    Result<bool> joined(const NewStep &step) const;
    Result<Done> setState(const HistoryStep &step, HistoryStep::State state) const;
    Result<Done> finish(Transaction &transaction);

    std::unique_ptr<SqliteFile> m_file;
    QString m_writer; ///< This store, among all that write to the file.
    qint64 m_sequence = 0; ///< Of the last edit known.
    qint64 m_written = 0; ///< Of the last edit in the transaction that is being written.
    qint64 m_dataVersion = -1;
};

} // namespace meipi
