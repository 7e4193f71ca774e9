// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "project/projectsnapshot.h"
#include "store/contents.h"
#include "store/historytable.h"
#include "store/sharing.h"

namespace meipi {

class NetworkPlace;

/// What other connections have written.
struct News {
    bool isComplete = true; ///< False: some of it is no longer known one by one; load() again.
    QList<Change> changes; ///< In the order of writing.
    qint64 sequence = 0; ///< Of the last one.
    qint64 dataVersion = 0; ///< Of the file, as SQLite counts it.
};

/// A project file (docs/file-format.md). Remembers up to which edit its reader knows the file, and
/// writes nothing while there are newer ones, which news() then tells. Belongs to the thread that
/// opened it; every function fails as SqliteFile does.
class ProjectStore {
public:
    using Access = SqliteFile::Access;

    /// An empty project. Fails with FileExists too.
    static Result<std::unique_ptr<ProjectStore>> create(const QString &path);
    /// Fails like SqliteFile::open() and bringUpToDate(), and Locked where the file lies on a
    /// network drive and another program writes to it (networkplace.h).
    static Result<std::unique_ptr<ProjectStore>> open(const QString &path, Access access);
    ~ProjectStore();

    QString path() const { return m_file->path(); }
    bool isReadOnly() const { return m_file->access() == Access::ReadOnly; }
    /// Whether it is kept from others' writing, as it lies on a network drive.
    bool isSoleWriter() const { return m_place != nullptr; }
    const SqliteFile &file() const { return *m_file; }

    /// All rows and the current texts; those that @p known has are taken from there. Fails with
    /// Malformed, naming what, where a row is no such row or the rows do not fit together
    /// (rowrules.h), and with Cancelled.
    Result<ProjectSnapshot> load(const Progress &progress = {}, const ProjectSnapshot &known = {});
    /// What is seen of @p document, the first if it is not there, in its current version, with the
    /// rows that belong to the project as a whole: to be shown, not to be edited. Fails likewise.
    Result<ProjectSnapshot> loadDocument(const DocumentId &document);
    /// Whether loadDocument() is worth its while.
    Result<bool> isLarge() const;
    qint64 sequence() const { return m_sequence; } ///< Of the last edit that the reader knows.
    void setSequence(qint64 sequence); ///< The reader knows the file up to there from elsewhere.
    Result<bool> hasContent(const QString &hash) const;
    Result<QByteArray> content(const QString &hash) const; ///< Fails with NotFound too.
    Result<Text> text(const QString &hash) const; ///< Likewise, and with Malformed.
    /// Empty where the file has none for it or a damaged one: a text can do without.
    TextStructure structure(const QString &hash) const;

    /// One transaction each. False: nothing is written, as there is news. Fail with Conflict where
    /// rows are not as the change says.
    Result<bool> write(const Change &change, const NewStep &step,
                       const QList<Content> &contents = {});
    Result<bool> stepBack(const HistoryStep &step);
    Result<bool> stepForward(const HistoryStep &step);

    Result<std::optional<HistoryStep>> undoStep(); ///< Can be taken back next.
    Result<std::optional<HistoryStep>> redoStep(); ///< Can be done again next.
    /// The latest @p most, all when it is negative; oldest first, without their changes.
    Result<QList<HistoryStep>> history(int most) const { return m_history.steps(most); }
    Result<QList<Change>> doneChanges() const { return m_history.doneChanges(); } ///< Oldest first.
    Result<Done> forgetHistory(); ///< What is there becomes what the project began with.

    /// What others have written since; none costs next to nothing. Fails with FileAccess where the
    /// file has been moved or removed.
    Result<std::optional<News>> news() const;
    void accept(const News &news); ///< The reader has it now.

    /// Moves what is written from the file beside it into the project file, so that it is one file
    /// again; where another connection is at work, as much as can be without waiting.
    Result<Done> foldIn() const;

    /// A whole copy. Fails with FileExists unless @p replace.
    Result<Done> copyTo(const QString &path, bool replace) const;
    /// A copy for others (sharing.h) of @p project, which load() told and edits have changed since.
    Result<LeftOut> shareAs(const QString &path, bool replace,
                            const ProjectSnapshot &project) const;

private:
    explicit ProjectStore(std::unique_ptr<SqliteFile> file);
    template <class Read>
    Result<ProjectSnapshot> loadAt(Read read);
    Result<qint64> dataVersion() const;
    Result<Done> canCopyTo(const QString &path) const;
    template <class WriteMore>
    Result<bool> writeJournaled(const Change &change, WriteMore writeMore);
    void forgetEnds();

    /// A step or none, if that is known.
    using End = std::optional<std::optional<HistoryStep>>;

    std::unique_ptr<NetworkPlace> m_place; ///< Null on a local disk; given up after the file.
    std::unique_ptr<SqliteFile> m_file;
    HistoryTable m_history;
    qint64 m_sequence = 0; ///< Of the last edit known.
    qint64 m_dataVersion = 0; ///< When that was so.
    End m_undo; ///< Steps can be large and are asked for after each edit.
    End m_redo;
};

} // namespace meipi
