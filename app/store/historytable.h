// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/historystep.h"
#include "store/sqlitefile.h"

namespace meipi {

/// A step to be written, without its change.
struct NewStep {
    QString label;
    AuthorId author;
    QString authorName;
    Timestamp time;
    QString joinKey; ///< Empty: joins nothing.
};

/// The tables "history", the steps that can be undone and redone, and "journal", the latest edits
/// as they were made (docs/file-format.md). Writes inside the caller's transaction.
class HistoryTable {
public:
    /// @p file must outlive the object, which is one writer among all that write to the file.
    explicit HistoryTable(const SqliteFile &file);

    Result<std::optional<HistoryStep>> lastDone() const;
    Result<std::optional<HistoryStep>> firstUndone() const;
    Result<std::optional<HistoryStep>> step(qint64 number) const;
    /// The latest @p most, all when it is negative; oldest first, without their changes.
    Result<QList<HistoryStep>> steps(int most) const;
    Result<QList<Change>> doneChanges() const; ///< All, oldest first.

    /// As the last step, or within it where its key is the same and it is by this writer and
    /// author; there may be no undone ones. @p json is @p change. The last step as it is now; none
    /// where the edits in it have come to nothing, so that it is gone.
    Result<std::optional<HistoryStep>> add(const Change &change, const QString &json,
                                           const NewStep &step) const;
    Result<Done> dropUndone() const;
    /// Fails with Conflict where the step is not in the other state.
    Result<Done> setState(const HistoryStep &step, HistoryStep::State state) const;
    Result<Done> clear() const;

    /// The number of the edit in the journal, from which the oldest are dropped.
    Result<qint64> addToJournal(const QString &json) const;
    Result<qint64> lastInJournal() const; ///< 0 for an empty one.

private:
    Result<std::optional<HistoryStep>> stepToJoin(const NewStep &step) const;
    Result<std::optional<HistoryStep>> join(HistoryStep last, const Change &change,
                                            Timestamp time) const;

    const SqliteFile &m_file;
    QString m_writer;
};

} // namespace meipi
