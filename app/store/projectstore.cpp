// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/projectstore.h"

#include "store/changejson.h"
#include "store/connectionsettings.h"
#include "store/filebeside.h"
#include "store/migrations.h"
#include "store/networkplace.h"
#include "store/rowtables.h"
#include "store/words.h"

#include <QFileInfo>

namespace meipi {

namespace {

// Names the file that was wanted, not the one beside it that is written first.
tl::unexpected<Error> notWrittenTo(const QString &path, const Error &error)
{
    return failure(error.code,
                   Store::tr("The project cannot be written to “%1”; check that the folder is "
                             "there, may be written to and has room.")
                       .arg(path),
                   error.detail);
}

} // namespace

ProjectStore::~ProjectStore() = default;

ProjectStore::ProjectStore(std::unique_ptr<SqliteFile> file)
    : m_file(std::move(file)), m_history(*m_file)
{
}

Result<std::unique_ptr<ProjectStore>> ProjectStore::create(const QString &path)
{
    FileBeside beside(path);
    {
        auto file = SqliteFile::create(beside.path());
        const auto made = file ? createTables(**file) : tl::unexpected(file.error());
        if (!made)
            return notWrittenTo(path, made.error());
    }
    if (const auto placed = beside.moveToTarget(false); !placed)
        return tl::unexpected(placed.error());
    return open(path, Access::ReadWrite);
}

Result<std::unique_ptr<ProjectStore>> ProjectStore::open(const QString &path, Access access)
{
    auto place = NetworkPlace::take(path, access);
    if (!place)
        return tl::unexpected(place.error());
    auto file = SqliteFile::open(path, access);
    if (!file)
        return tl::unexpected(file.error());
    // Asked first: what is no project is not touched, not even its journal mode.
    if (const auto checked = bringUpToDate(**file); !checked)
        return tl::unexpected(checked.error());
    if (const auto prepared = setUp(**file, *place == nullptr); !prepared)
        return tl::unexpected(prepared.error());
    std::unique_ptr<ProjectStore> store(new ProjectStore(std::move(*file)));
    store->m_place = *std::move(place);
    return store;
}

Result<bool> ProjectStore::hasContent(const QString &hash) const
{
    const auto found =
        m_file->value(QStringLiteral("SELECT 1 FROM content WHERE hash = ?"), {hash});
    if (!found)
        return tl::unexpected(found.error());
    return found->isValid();
}

Result<QByteArray> ProjectStore::content(const QString &hash) const
{
    return readContent(*m_file, hash);
}

Result<Text> ProjectStore::text(const QString &hash) const
{
    return readText(*m_file, hash);
}

TextStructure ProjectStore::structure(const QString &hash) const
{
    return readStructure(*m_file, hash).value_or(TextStructure());
}

// In one transaction: the rows, the journal and what @p writeMore(json) adds.
template <class WriteMore>
Result<bool> ProjectStore::writeJournaled(const Change &change, WriteMore writeMore)
{
    Transaction transaction(*m_file);
    if (const auto begun = transaction.begin(); !begun)
        return tl::unexpected(begun.error());
    const Result<qint64> last = m_history.lastInJournal();
    if (!last)
        return tl::unexpected(last.error());
    if (*last != m_sequence)
        return false;
    const QString json = changeToJson(change);
    auto done = writeChange(*m_file, change);
    if (done)
        done = writeMore(json);
    if (!done)
        return tl::unexpected(done.error());
    const Result<qint64> sequence = m_history.addToJournal(json);
    if (!sequence)
        return tl::unexpected(sequence.error());
    if (auto committed = transaction.commit(); !committed)
        return tl::unexpected(committed.error());
    m_sequence = *sequence;
    return true;
}

Result<bool> ProjectStore::write(const Change &change, const NewStep &step,
                                 const QList<Content> &contents)
{
    std::optional<HistoryStep> last;
    const Result<bool> written = writeJournaled(change, [&](const QString &json) -> Result<Done> {
        auto done = addContents(*m_file, contents);
        const bool isNothingUndone = m_redo && !*m_redo; // as there is no news
        if (done && !isNothingUndone)
            done = m_history.dropUndone();
        if (!done)
            return done;
        auto result = m_history.add(change, json, step);
        if (!result)
            return tl::unexpected(result.error());
        last = std::move(*result);
        return Done{};
    });
    if (written && *written) {
        m_undo = last ? End(std::move(last)) : End();
        m_redo.emplace();
    }
    return written;
}

Result<bool> ProjectStore::stepBack(const HistoryStep &step)
{
    const auto written = writeJournaled(step.change.inverted(), [&](const QString &) {
        return m_history.setState(step, HistoryStep::State::Undone);
    });
    if (written && *written) {
        m_undo.reset();
        m_redo.emplace(step);
        (*m_redo)->state = HistoryStep::State::Undone;
    }
    return written;
}

Result<bool> ProjectStore::stepForward(const HistoryStep &step)
{
    const auto written = writeJournaled(step.change, [&](const QString &) {
        return m_history.setState(step, HistoryStep::State::Done);
    });
    if (written && *written) {
        m_redo.reset();
        m_undo.emplace(step);
        (*m_undo)->state = HistoryStep::State::Done;
    }
    return written;
}

Result<std::optional<HistoryStep>> ProjectStore::undoStep()
{
    if (!m_undo) {
        auto step = m_history.lastDone();
        if (!step)
            return step;
        m_undo = std::move(*step);
    }
    return *m_undo;
}

Result<std::optional<HistoryStep>> ProjectStore::redoStep()
{
    if (!m_redo) {
        auto step = m_history.firstUndone();
        if (!step)
            return step;
        m_redo = std::move(*step);
    }
    return *m_redo;
}

void ProjectStore::forgetEnds()
{
    m_undo.reset();
    m_redo.reset();
}

Result<Done> ProjectStore::forgetHistory()
{
    Transaction transaction(*m_file);
    auto done = transaction.begin();
    if (done)
        done = m_history.clear();
    if (done)
        done = transaction.commit();
    forgetEnds();
    return done;
}

Result<std::optional<News>> ProjectStore::news() const
{
    if (const auto inPlace = m_file->checkInPlace(); !inPlace)
        return tl::unexpected(inPlace.error());
    News news;
    const Result<qint64> version = dataVersion();
    if (!version)
        return tl::unexpected(version.error());
    if (*version == m_dataVersion)
        return std::optional<News>();
    news.dataVersion = *version;
    news.sequence = m_sequence;
    auto query = m_file->run(QStringLiteral("SELECT sequence, change FROM journal WHERE "
                                            "sequence > ? ORDER BY sequence"),
                             {m_sequence});
    if (!query)
        return tl::unexpected(query.error());
    auto found = m_file->next(*query);
    for (; found && *found; found = m_file->next(*query)) {
        const qint64 sequence = query->value(0).toLongLong();
        const Result<Change> change = changeFromJson(query->value(1).toString());
        if (sequence != news.sequence + 1 || !change) { // dropped, or by a later version
            news.isComplete = false;
            break;
        }
        news.changes.append(*change);
        news.sequence = sequence;
    }
    query->finish();
    if (!found)
        return tl::unexpected(found.error());
    return std::optional(std::move(news));
}

void ProjectStore::accept(const News &news)
{
    m_sequence = news.sequence;
    m_dataVersion = news.dataVersion;
    forgetEnds();
}

Result<Done> ProjectStore::foldIn() const
{
    return isReadOnly() ? Result<Done>() : m_file->foldLogIn();
}

Result<Done> ProjectStore::canCopyTo(const QString &path) const
{
    const QFileInfo target(path);
    if (target.exists()
        && target.canonicalFilePath() == QFileInfo(m_file->path()).canonicalFilePath()) {
        return failure(
            Error::Code::FileExists,
            Store::tr("The project is kept in “%1” already; choose another name.").arg(path));
    }
    if (target.isDir()) {
        return failure(Error::Code::FileAccess,
                       Store::tr("“%1” is a folder; choose the name of a file.").arg(path));
    }
    return Done{};
}

Result<Done> ProjectStore::copyTo(const QString &path, bool replace) const
{
    if (const auto possible = canCopyTo(path); !possible)
        return possible;
    FileBeside beside(path);
    const auto copied = m_file->copyInto(beside.path());
    if (!copied)
        return notWrittenTo(path, copied.error());
    return beside.moveToTarget(replace);
}

Result<LeftOut> ProjectStore::shareAs(const QString &path, bool replace,
                                      const ProjectSnapshot &project) const
{
    if (const auto possible = canCopyTo(path); !possible)
        return tl::unexpected(possible.error());
    auto shared = shareProject(project, *m_file, path, replace);
    if (!shared && shared.error().code == Error::Code::FileAccess)
        return notWrittenTo(path, shared.error());
    return shared;
}

} // namespace meipi
