// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/projectsession.h"

#include "project/documentedits.h"
#include "store/projectstore.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <chrono>

namespace meipi {

namespace {

constexpr std::chrono::milliseconds pollInterval{500};
/// How often a write is tried again when others write at the same moment.
constexpr int attempts = 5;

bool refersTo(const Change &change, const AuthorId &author)
{
    bool refers = false;
    change.forEachList([&]<class Row>(const QList<RowChange<Row>> &list) {
        if constexpr (requires(Row row) { row.author; }) {
            refers = refers
                || std::any_of(list.cbegin(), list.cend(), [&author](const RowChange<Row> &step) {
                         return step.after && step.after->author == author;
                     });
        }
    });
    return refers;
}

DocumentSource sourceOf(const ImportedDocument &imported)
{
    DocumentSource source;
    source.name = imported.name;
    source.mediaType = imported.mediaType;
    source.encoding = imported.encoding;
    source.sourceHash = imported.hash;
    source.textHash = contentHash(imported.text.string().toUtf8());
    source.text = imported.text;
    source.outline = findOutline(imported.text, imported.hints);
    return source;
}

QList<Content> contentsOf(const ImportedDocument &imported, const DocumentSource &source)
{
    return {{source.sourceHash, imported.bytes},
            {source.textHash, imported.text.string().toUtf8()}};
}

} // namespace

ProjectSession::ProjectSession(std::unique_ptr<ProjectStore> store) : m_store(std::move(store))
{
    setAuthorName({});
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (const auto done = catchUp(); !done)
            emit failed(done.error());
    });
    m_poll.start(pollInterval);
}

ProjectSession::~ProjectSession() = default;

Result<std::unique_ptr<ProjectSession>> ProjectSession::create(const QString &path,
                                                               const QString &title)
{
    auto store = ProjectStore::create(path);
    if (!store)
        return tl::unexpected(store.error());
    std::unique_ptr<ProjectSession> session(new ProjectSession(std::move(*store)));
    if (!title.isEmpty()) {
        const auto named = meipi::setProperty(session->snapshot(), QStringLiteral("title"), title);
        auto done = named ? session->perform(*named, tr("Title of the project"))
                          : Result<Done>(tl::unexpected(named.error()));
        if (done)
            done = session->forgetHistory();
        if (!done)
            return tl::unexpected(done.error());
    }
    return session;
}

Result<std::unique_ptr<ProjectSession>> ProjectSession::open(const QString &path, Access access)
{
    auto store = ProjectStore::open(path,
                                    access == Access::ReadOnly ? ProjectStore::Access::ReadOnly
                                                               : ProjectStore::Access::ReadWrite);
    if (!store)
        return tl::unexpected(store.error());
    std::unique_ptr<ProjectSession> session(new ProjectSession(std::move(*store)));
    if (const auto loaded = session->load(); !loaded)
        return tl::unexpected(loaded.error());
    return session;
}

Result<Done> ProjectSession::load()
{
    const Result<ProjectSnapshot> snapshot = m_store->load();
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    m_project.reset(*snapshot);
    findAuthor();
    return Done{};
}

QString ProjectSession::path() const
{
    return m_store->path();
}

bool ProjectSession::isReadOnly() const
{
    return m_store->isReadOnly();
}

void ProjectSession::setAuthorName(const QString &name)
{
    const QString wanted = name.trimmed().isEmpty() ? QStringLiteral("Analyst") : name.trimmed();
    if (wanted == m_authorName)
        return;
    m_authorName = wanted;
    m_author = AuthorId::create();
    findAuthor();
}

// The row of that name, once there is one. Until then the id stays the same, as edits that are
// under way carry it.
void ProjectSession::findAuthor()
{
    const AuthorId known = authorNamed(snapshot(), m_authorName);
    if (!known.isNull())
        m_author = known;
}

QString ProjectSession::authorName() const
{
    return m_authorName;
}

EditContext ProjectSession::context() const
{
    return {m_author, Timestamp::now()};
}

Change ProjectSession::withAuthor(const Change &change) const
{
    if (snapshot().find(m_author) != nullptr || !refersTo(change, m_author))
        return change;
    Change whole;
    whole.add(Author{m_author, m_authorName, Timestamp::now()});
    whole.record(change);
    return whole;
}

Result<Done> ProjectSession::write(const Change &change, const QString &label,
                                   const QString &joinKey, const QList<Content> &contents)
{
    if (change.isEmpty())
        return Done{};
    if (isReadOnly())
        return failure(
            Error::Code::FileAccess,
            tr("“%1” is open for reading only. Save the project in another place to edit it.")
                .arg(QFileInfo(path()).fileName()));
    Result<Done> written;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        if (const auto caughtUp = takeNews(); !caughtUp)
            return caughtUp;
        const Change whole = withAuthor(change);
        if (!snapshot().accepts(whole))
            return failure(
                Error::Code::Conflict,
                tr("What you edit has been changed elsewhere in the meantime. Look at it "
                   "and try again."));
        written = m_store->write({whole, label, m_author, m_authorName, Timestamp::now(), joinKey},
                                 contents);
        if (written) {
            m_project.apply(whole);
            emit historyChanged();
            return written;
        }
        if (written.error().code != Error::Code::Conflict)
            return written;
    }
    return written;
}

Result<Done> ProjectSession::perform(const Change &change, const QString &label,
                                     const QString &joinKey)
{
    return write(change, label, joinKey, {});
}

Result<Done> ProjectSession::step(bool forward)
{
    if (isReadOnly())
        return Done{};
    Result<Done> written;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        if (const auto caughtUp = takeNews(); !caughtUp)
            return caughtUp;
        const auto found = forward ? m_store->nextStep() : m_store->lastStep();
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return Done{};
        const HistoryStep &step = **found;
        const Change change = forward ? step.change : step.change.inverted();
        if (!snapshot().accepts(change))
            return failure(
                Error::Code::Conflict,
                tr("“%1” cannot be taken back or done again: the project has been changed "
                   "since by another program.")
                    .arg(step.label));
        written = forward ? m_store->stepForward(step) : m_store->stepBack(step);
        if (written) {
            m_project.apply(change);
            emit historyChanged();
            return written;
        }
        if (written.error().code != Error::Code::Conflict)
            return written;
    }
    return written;
}

Result<Done> ProjectSession::undo()
{
    return step(false);
}

Result<Done> ProjectSession::redo()
{
    return step(true);
}

std::optional<HistoryStep> ProjectSession::undoStep() const
{
    return m_store->lastStep().value_or(std::nullopt);
}

std::optional<HistoryStep> ProjectSession::redoStep() const
{
    return m_store->nextStep().value_or(std::nullopt);
}

Result<QList<HistoryStep>> ProjectSession::history(int most) const
{
    return m_store->history(most);
}

Result<Done> ProjectSession::forgetHistory()
{
    const auto forgotten = m_store->forgetHistory();
    if (forgotten)
        emit historyChanged();
    return forgotten;
}

Result<DocumentId> ProjectSession::addDocument(const ImportedDocument &imported)
{
    const DocumentSource source = sourceOf(imported);
    const Result<Change> change = meipi::addDocument(snapshot(), context(), source);
    if (!change)
        return tl::unexpected(change.error());
    m_project.setText(source.textHash, source.text);
    if (const auto written = write(*change, tr("Add document"), {}, contentsOf(imported, source));
        !written)
        return tl::unexpected(written.error());
    return change->of<Document>().first().after->id;
}

Result<Done> ProjectSession::reopenDocument(const DocumentId &document,
                                            const ImportedDocument &imported)
{
    const DocumentSource source = sourceOf(imported);
    const Result<Change> change = meipi::reopenDocument(snapshot(), context(), document, source);
    if (!change)
        return tl::unexpected(change.error());
    m_project.setText(source.textHash, source.text);
    return write(*change, tr("Change encoding"), {}, contentsOf(imported, source));
}

Result<QByteArray> ProjectSession::originalBytes(const VersionId &version) const
{
    const Version *row = snapshot().find(version);
    if (row == nullptr)
        return failure(Error::Code::NotFound, tr("This version of the document is gone."));
    return m_store->content(row->sourceHash);
}

Result<Done> ProjectSession::copyTo(const QString &path, bool replace) const
{
    const QFileInfo target(path);
    if (target.exists()
        && target.canonicalFilePath() == QFileInfo(m_store->path()).canonicalFilePath())
        return failure(Error::Code::FileExists,
                       tr("The project is already kept in “%1”.").arg(path));
    if (target.exists() && !replace)
        return failure(Error::Code::FileExists,
                       tr("“%1” exists already. Choose another name.").arg(path));
    const QString temporary = path + QLatin1String(".part");
    QFile::remove(temporary);
    if (const auto copied = m_store->copyTo(temporary); !copied) {
        QFile::remove(temporary);
        return failure(
            Error::Code::FileAccess,
            tr("The project cannot be written to “%1”. Check that the folder exists, has "
               "room and may be written to.")
                .arg(path),
            copied.error().detail);
    }
    if (target.exists())
        QFile::remove(path);
    if (!QFile::rename(temporary, path)) {
        QFile::remove(temporary);
        return failure(Error::Code::FileAccess,
                       tr("The project cannot be written to “%1”.").arg(path));
    }
    return Done{};
}

Result<Done> ProjectSession::catchUp()
{
    const auto taken = takeNews();
    findAuthor();
    return taken;
}

Result<Done> ProjectSession::takeNews()
{
    const Result<bool> hasNews = m_store->hasNews();
    if (!hasNews)
        return tl::unexpected(hasNews.error());
    if (!*hasNews)
        return Done{};
    const Result<News> news = m_store->news();
    if (!news)
        return tl::unexpected(news.error());
    bool isComplete = news->isComplete;
    for (const Change &change : news->changes) {
        if (!isComplete || !snapshot().accepts(change)) {
            isComplete = false;
            break;
        }
        if (const auto texts = loadTexts(change); !texts)
            return texts;
        m_project.apply(change);
    }
    if (!isComplete) {
        if (const auto loaded = load(); !loaded)
            return loaded;
    }
    emit historyChanged();
    return Done{};
}

Result<Done> ProjectSession::loadTexts(const Change &change)
{
    for (const RowChange<Version> &step : change.of<Version>()) {
        if (!step.after || snapshot().hasText(step.after->textHash))
            continue;
        const Result<QByteArray> bytes = m_store->content(step.after->textHash);
        if (!bytes)
            return tl::unexpected(bytes.error());
        m_project.setText(step.after->textHash, Text(QString::fromUtf8(*bytes)));
    }
    return Done{};
}

} // namespace meipi
