// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/projectsession.h"

#include "project/documentedits.h"
#include "session/bringingmarks.h"
#include "session/bringingversions.h"
#include "session/changerewrite.h"
#include "session/markthemes.h"
#include "store/projectstore.h"
#include "store/rowlookup.h"
#include "store/rowrules.h"
#include "store/structurejson.h"
#include "text/contenthash.h"

#include <QFile>
#include <QFileInfo>

#include <chrono>

namespace meipi {

namespace {

constexpr std::chrono::milliseconds pollInterval{500};
/// After an edit, until the project is made one file again.
constexpr std::chrono::milliseconds restInterval{2000};
/// How often a write is tried again when others write at the same moment.
constexpr int attempts = 5;

/// A document on its way into the project: what its rows are made of, and the bytes they name.
struct NewSource {
    DocumentSource source;
    QList<Content> contents;
};

NewSource sourceOf(const ImportedDocument &imported)
{
    const QByteArray text = imported.text.string().toUtf8();
    const QByteArray structure = structureToJson(imported.structure, imported.hints);
    DocumentSource source;
    source.name = imported.name;
    source.mediaType = imported.mediaType;
    source.encoding = imported.encoding;
    source.sourceHash = imported.hash;
    source.textHash = contentHash(text);
    source.structureHash = structure.isEmpty() ? QString() : contentHash(structure);
    source.text = imported.text;
    source.outline = imported.outline;
    QList<Content> contents{{source.sourceHash, imported.bytes}, {source.textHash, text}};
    if (!structure.isEmpty())
        contents.append({source.structureHash, structure});
    return {std::move(source), std::move(contents)};
}

} // namespace

ProjectSession::ProjectSession(std::unique_ptr<ProjectStore> store) : m_store(std::move(store))
{
    setAuthorName({});
    connect(&m_poll, &QTimer::timeout, this, &ProjectSession::poll);
    m_poll.start(pollInterval);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restInterval);
    // What cannot be done now is safe where it is, and is done after the next edit or on closing.
    connect(&m_rest, &QTimer::timeout, this, [this] { static_cast<void>(m_store->foldIn()); });
}

ProjectSession::~ProjectSession()
{
    m_readingProgress.cancel();
    m_reading.waitForFinished();
}

Result<std::unique_ptr<ProjectSession>> ProjectSession::create(const QString &path,
                                                               const QString &title)
{
    auto store = ProjectStore::create(path);
    if (!store)
        return tl::unexpected(store.error());
    std::unique_ptr<ProjectSession> session(new ProjectSession(std::move(*store)));
    auto done = session->load();
    if (done && !title.isEmpty())
        done =
            session->found(meipi::setProperty(session->snapshot(), QStringLiteral("title"), title));
    if (!done) {
        session.reset();
        QFile::remove(path);
        return tl::unexpected(done.error());
    }
    return session;
}

// Without a step of the history.
Result<Done> ProjectSession::found(const Result<Change> &change)
{
    if (!change)
        return tl::unexpected(change.error());
    const auto done = perform(*change, tr("New project"));
    return done ? forgetHistory() : done;
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

QString ProjectSession::path() const
{
    return m_store->path();
}

bool ProjectSession::isReadOnly() const
{
    return m_store->isReadOnly();
}

bool ProjectSession::isSoleWriter() const
{
    return m_store->isSoleWriter();
}

void ProjectSession::setAuthorName(const QString &name)
{
    const QString wanted = name.trimmed().isEmpty() ? QStringLiteral("Analyst") : name.trimmed();
    if (wanted == m_authorName)
        return;
    m_authorName = wanted;
    m_author = AuthorId::create();
    findAuthor();
    emit authorChanged();
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
    return {m_author, Timestamp::next()};
}

Change ProjectSession::withAuthor(const Change &change) const
{
    if (snapshot().find(m_author) != nullptr || !refersTo(change, m_author))
        return change;
    Change whole = change;
    whole.add(Author{m_author, m_authorName, Timestamp::now()});
    return whole;
}

Result<Done> ProjectSession::checkWritable() const
{
    if (!isReadOnly())
        return Done{};
    return failure(Error::Code::FileAccess,
                   tr("“%1” is open for reading only; save the project in "
                      "another place to edit "
                      "it.")
                       .arg(QFileInfo(path()).fileName()));
}

Result<Done> ProjectSession::write(const Change &wanted, const QString &label,
                                   const QString &joinKey, const QList<Content> &contents)
{
    if (wanted.isEmpty())
        return Done{};
    if (const auto writable = checkWritable(); !writable)
        return writable;
    Change change = withValidText(wanted);
    bool wasBehind = false;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const AuthorId author = m_author;
        // At first nobody asks for news of a project that is whole: the file takes nothing while
        // there is some.
        const Result<bool> news = attempt == 0 && m_isWhole ? Result<bool>(false) : takeNews();
        if (!news)
            return tl::unexpected(news.error());
        wasBehind = wasBehind || *news;
        if (m_author != author) // somebody else wrote under the same name first
            change = withOtherAuthor(change, author, m_author);
        const Change whole = withAuthor(change);
        if (!snapshot().accepts(whole) || (wasBehind && clashes(snapshot(), whole))) {
            return failure(Error::Code::Conflict,
                           tr("What you edit has been changed elsewhere in the "
                              "meantime; look at "
                              "it and do it again."));
        }
        if (const auto texts = loadTexts(whole); !texts)
            return texts;
        const Result<bool> written = m_store->write(
            whole, {label, m_author, m_authorName, Timestamp::now(), joinKey}, contents);
        if (!written)
            return tl::unexpected(written.error());
        if (*written) {
            apply(whole);
            return Done{};
        }
    }
    return failure(Error::Code::Locked,
                   tr("Another program writes to the project all the time; try again in a "
                      "moment."));
}

void ProjectSession::apply(const Change &change)
{
    m_project.apply(change);
    m_rest.start();
    findAuthor();
    emit historyChanged();
}

Result<Done> ProjectSession::perform(const Change &change, const QString &label,
                                     const QString &joinKey)
{
    return write(change, label, joinKey, {});
}

Result<Done> ProjectSession::step(Direction direction)
{
    const auto next = [this, direction] {
        return direction == Direction::Forward ? m_store->redoStep() : m_store->undoStep();
    };
    const auto wanted = next();
    if (!wanted)
        return tl::unexpected(wanted.error());
    if (!*wanted)
        return Done{};
    if (const auto writable = checkWritable(); !writable)
        return writable;
    const HistoryStep &step = **wanted;
    const Change change = direction == Direction::Forward ? step.change : step.change.inverted();
    for (int attempt = 0; attempt < attempts; ++attempt) {
        if (const Result<bool> news = takeNews(); !news)
            return tl::unexpected(news.error());
        const auto found = next();
        if (!found)
            return tl::unexpected(found.error());
        const bool isSame =
            *found && (*found)->number == step.number && (*found)->time == step.time;
        if (!isSame || !snapshot().accepts(change)) {
            return failure(Error::Code::Conflict,
                           tr("“%1” is not undone or redone: the project has just been changed "
                              "elsewhere; look at its history and do it again.")
                               .arg(step.label));
        }
        if (const auto texts = loadTexts(change); !texts)
            return texts;
        const Result<bool> written =
            direction == Direction::Forward ? m_store->stepForward(step) : m_store->stepBack(step);
        if (!written)
            return tl::unexpected(written.error());
        if (*written) {
            apply(change);
            return Done{};
        }
    }
    return failure(Error::Code::Locked,
                   tr("Another program writes to the project all the time; try again in a "
                      "moment."));
}

Result<Done> ProjectSession::undo()
{
    return step(Direction::Back);
}

Result<Done> ProjectSession::redo()
{
    return step(Direction::Forward);
}

std::optional<HistoryStep> ProjectSession::undoStep() const
{
    return m_store->undoStep().value_or(std::nullopt);
}

std::optional<HistoryStep> ProjectSession::redoStep() const
{
    return m_store->redoStep().value_or(std::nullopt);
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
    if (const auto whole = readRest(); !whole)
        return tl::unexpected(whole.error());
    if (imported.before)
        return addBothTexts(*imported.before, imported);
    const auto [source, contents] = sourceOf(imported);
    const EditContext by = context();
    Result<Change> change = meipi::addDocument(snapshot(), by, source);
    if (!change)
        return tl::unexpected(change.error());
    const Version &version = *change->of<Version>().first().after;
    addMarks(snapshot(), by, m_authorName, {version.document, version.id, source.text},
             imported.marks, *change);
    if (auto themed = addMarkThemes(snapshot(), source.text, imported.marks, *change); !themed)
        return tl::unexpected(themed.error());
    m_project.setText(source.textHash, source.text);
    m_project.setStructure(source.structureHash, imported.structure);
    if (const auto written = write(*change, tr("Add document"), {}, contents); !written)
        return tl::unexpected(written.error());
    return change->of<Document>().first().after->id;
}

Result<DocumentId> ProjectSession::addBothTexts(const ImportedDocument &before,
                                                const ImportedDocument &after)
{
    const auto [first, contents] = sourceOf(before);
    const auto [second, moreContents] = sourceOf(after);
    const Result<Change> change = addBothVersions(snapshot(), context(), m_authorName,
                                                  {first, before.marks}, {second, after.marks});
    if (!change)
        return tl::unexpected(change.error());
    for (const auto &[source, document] : {std::pair(&first, &before), {&second, &after}}) {
        m_project.setText(source->textHash, source->text);
        m_project.setStructure(source->structureHash, document->structure);
    }
    if (const auto written = write(*change, tr("Add document"), {}, contents + moreContents);
        !written)
        return tl::unexpected(written.error());
    return change->of<Document>().first().after->id;
}

Result<Done> ProjectSession::reopenDocument(const DocumentId &document,
                                            const ImportedDocument &imported)
{
    const auto [source, contents] = sourceOf(imported);
    const Result<Change> change = meipi::reopenDocument(snapshot(), context(), document, source);
    if (!change)
        return tl::unexpected(change.error());
    m_project.setText(source.textHash, source.text);
    m_project.setStructure(source.structureHash, imported.structure);
    return write(*change, tr("Change encoding"), {}, contents);
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
    return m_store->copyTo(path, replace);
}

Result<LeftOut> ProjectSession::shareAs(const QString &path, bool replace)
{
    if (const auto caughtUp = catchUp(); !caughtUp)
        return tl::unexpected(caughtUp.error());
    return m_store->shareAs(path, replace, snapshot());
}

void ProjectSession::poll()
{
    if (!m_isWhole)
        return; // What is being read is newer.
    const auto done = catchUp();
    if (!done && !m_hasFailed)
        emit failed(done.error());
    m_hasFailed = !done.has_value();
}

Result<Done> ProjectSession::catchUp()
{
    const Result<bool> news = takeNews();
    if (!news)
        return tl::unexpected(news.error());
    return Done{};
}

Result<bool> ProjectSession::takeNews()
{
    const bool wasWhole = m_isWhole;
    if (const auto whole = readRest(); !whole)
        return tl::unexpected(whole.error());
    const Result<std::optional<News>> news = m_store->news();
    if (!news)
        return tl::unexpected(news.error());
    if (!*news)
        return !wasWhole;
    bool isComplete = (*news)->isComplete;
    for (const Change &change : (*news)->changes) {
        // What does not fit is found out, or mended, by reading the whole file.
        isComplete = isComplete && snapshot().accepts(change) && loadTexts(change)
            && brokenRows(snapshot(), change, 1).isEmpty();
        if (!isComplete)
            break;
        m_project.apply(change);
    }
    if (isComplete) {
        m_store->accept(**news);
        findAuthor();
    } else if (const auto loaded = load(); !loaded) {
        return tl::unexpected(loaded.error());
    }
    emit historyChanged();
    return true;
}

// Of the versions that are current afterwards; before the change, so that whoever hears of it finds
// them.
Result<Done> ProjectSession::loadTexts(const Change &change)
{
    if (change.of<Document>().isEmpty())
        return Done{};
    const RowLookup rows(snapshot(), change);
    for (const RowChange<Document> &step : change.of<Document>()) {
        const Version *version = step.after ? rows.find(step.after->currentVersion) : nullptr;
        if (version == nullptr || snapshot().hasText(version->textHash))
            continue;
        const Result<Text> text = m_store->text(version->textHash);
        if (!text)
            return tl::unexpected(text.error());
        m_project.setText(version->textHash, *text);
        m_project.setStructure(version->structureHash, m_store->structure(version->structureHash));
    }
    return Done{};
}

} // namespace meipi
