// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "import/importer.h"
#include "project/editcontext.h"
#include "project/project.h"
#include "project/projectmerge.h"
#include "store/historystep.h"
#include "store/sharing.h"

#include <QFutureWatcher>
#include <QTimer>

#include <memory>

namespace meipi {

class ProjectStore;
struct Content;
struct ForeignProject;
struct MergeRequest;
struct OtherProject;

/// The open project, and the only way to write to it. Every edit is one durable transaction before
/// memory and listeners see it; there is no Save. Lives on one thread; so does its Project.
class ProjectSession : public QObject {
    Q_OBJECT

public:
    enum class Access { ReadWrite, ReadOnly };

    /// Makes a new, empty project file. Fails with FileExists and FileAccess.
    static Result<std::unique_ptr<ProjectSession>> create(const QString &path,
                                                          const QString &title = {});

    /// Fails with FileAccess, Malformed (no project file, damaged), TooNew and Locked.
    static Result<std::unique_ptr<ProjectSession>> open(const QString &path,
                                                        Access access = Access::ReadWrite);
    /// For a window: like open(), but of a large project only what is seen of @p document (null:
    /// the first) is read at once, and the rest on another thread. Fails like open(), later by
    /// readFailed() too.
    static Result<std::unique_ptr<ProjectSession>> openAt(const QString &path,
                                                          const DocumentId &document);
    ~ProjectSession() override;

    bool isWhole() const { return m_isWhole; } ///< Whether project() has everything.
    /// Waits until it has; fails as readFailed() says. To be called before a snapshot is edited or
    /// evaluated; perform() refuses what was made of less and does not fit.
    Result<Done> readRest();

    QString path() const;
    bool isReadOnly() const;
    /// Whether nobody else can write to it meanwhile, as it lies on a network drive.
    bool isSoleWriter() const;
    Project &project() { return m_project; } ///< For its signals.
    const Project &project() const { return m_project; }
    const ProjectSnapshot &snapshot() const { return m_project.snapshot(); }

    /// Who edits from now on; the author's row is added with their first edit. Empty: "Analyst".
    void setAuthorName(const QString &name);
    QString authorName() const;
    const AuthorId &author() const { return m_author; } ///< Who has a row once they have edited.
    EditContext context() const; ///< For the edit functions: this author, now.

    /// Writes @p change and its step in one transaction, then applies it and emits changed(). An
    /// empty change is success and leaves no step. With a @p joinKey, such as "note/<id>", the edit
    /// joins the last step when that one carries the same key and is from this session and author.
    /// Fails with Conflict when rows are no longer as the change says, FileAccess when the file
    /// refuses (disk full, read-only), Locked when another process holds it too long; nothing has
    /// moved then.
    Result<Done> perform(const Change &change, const QString &label, const QString &joinKey = {});

    /// Without a step to undo or redo: success, nothing happens. Undone steps are forgotten when a
    /// new edit is made. Steps are everybody's; Conflict where another process has just written, so
    /// that the step would be another than the one that undoStep() told.
    Result<Done> undo();
    Result<Done> redo();
    std::optional<HistoryStep> undoStep() const; ///< What undo() would take back.
    std::optional<HistoryStep> redoStep() const;
    /// Oldest first, undone ones last, the latest @p most, all when it is negative. Their changes
    /// are left out, as they can be large.
    Result<QList<HistoryStep>> history(int most = -1) const;

    /// Adds the document with its outline and the marks that came with it in one step and stores
    /// its bytes and text.
    Result<DocumentId> addDocument(const ImportedDocument &imported);
    /// The same bytes read in another way (encoding); see reopenDocument() in documentedits.h.
    Result<Done> reopenDocument(const DocumentId &document, const ImportedDocument &imported);
    /// What is there now becomes what the project began with: no step leads behind it.
    Result<Done> forgetHistory();
    Result<QByteArray> originalBytes(const VersionId &version) const;

    /// Makes the project what it is in the file at @p backupPath, as one step. Fails like open()
    /// and perform().
    Result<Done> restore(const QString &backupPath);

    /// Brings in what the project at @p otherPath has, which is only read (projectmerge.h), as one
    /// step. Fails like open() and perform(), and with Malformed where that project does not hold
    /// what it says or fits with nothing; with Usage where it is this one.
    Result<MergeReport> merge(const QString &otherPath);
    /// Likewise what @p foreign holds, which was read from @p otherPath.
    Result<MergeReport> merge(const QString &otherPath, const ForeignProject &foreign);
    MergeRequest mergeRequest(const QString &otherPath) const; ///< For previewMerge().

    /// A whole copy of the file at another place, made by SQLite itself. Fails with FileExists
    /// unless @p replace, and FileAccess.
    Result<Done> copyTo(const QString &path, bool replace = false) const;
    /// A copy for others, without history and private notes. Fails likewise.
    Result<LeftOut> shareAs(const QString &path, bool replace = false);

    /// Takes over what other processes have written since; runs by itself while the event loop
    /// does.
    Result<Done> catchUp();

signals:
    void authorChanged(); ///< After setAuthorName().
    void becameWhole();
    void readFailed(const meipi::Error &error); ///< The session is of no more use.
    void historyChanged(); ///< After perform(), undo(), redo() and edits from elsewhere.
    void failed(const meipi::Error &error); ///< Of background work only.

private:
    enum class Direction { Back, Forward };

    explicit ProjectSession(std::unique_ptr<ProjectStore> store);
    Result<Done> load();
    void startReadingRest();
    void poll();
    Result<bool> takeNews(); ///< Whether there was any.
    Result<DocumentId> addBothTexts(const ImportedDocument &before, const ImportedDocument &after);
    Result<Done> found(const Result<Change> &change);
    Result<MergeReport> merge(const MergeRequest &wanted);
    Result<QList<Content>> contentsFor(const Change &change, const OtherProject &other);
    void apply(const Change &change); ///< Which the file has.
    Result<Done> checkWritable() const;
    Result<Done> write(const Change &wanted, const QString &label, const QString &joinKey,
                       const QList<Content> &contents);
    Result<Done> step(Direction direction);
    Result<Done> loadTexts(const Change &change);
    Change withAuthor(const Change &change) const;
    void findAuthor();

    std::unique_ptr<ProjectStore> m_store;
    Project m_project;
    QString m_authorName;
    AuthorId m_author; ///< Of m_authorName; new until the row exists.
    /// A project as another thread has read it, up to an edit of the history.
    struct Reading {
        ProjectSnapshot project;
        qint64 sequence = 0;
    };
    QTimer m_beginReading;
    QFutureWatcher<Result<Reading>> m_reading;
    Progress m_readingProgress;
    bool m_isWhole = false;
    QTimer m_poll;
    QTimer m_rest; ///< Since the last edit.
    bool m_hasFailed = false; ///< In the background; said once.
};

} // namespace meipi
