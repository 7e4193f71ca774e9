// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/projectstore.h"

#include "store/changejson.h"
#include "store/migrations.h"
#include "store/rowtables.h"
#include "store/snapshotrules.h"
#include "store/storedfields.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace meipi {

namespace {

struct Store {
    Q_DECLARE_TR_FUNCTIONS(meipi::Store)
};

/// Edits that other connections may still ask for.
constexpr qint64 journalLength = 1000;

const QString stepColumns =
    QStringLiteral("number, label, author, author_name, time, state, change");

Result<Done> prepareFile(const SqliteFile &file)
{
    const bool writes = file.access() == SqliteFile::Access::ReadWrite;
    return file.runScript(writes ? "PRAGMA foreign_keys = ON; PRAGMA journal_mode = WAL; "
                                   "PRAGMA synchronous = FULL; PRAGMA cache_size = -16384;"
                                 : "PRAGMA query_only = ON;");
}

Result<HistoryStep> stepFrom(const QSqlQuery &query)
{
    HistoryStep step;
    step.number = query.value(0).toLongLong();
    step.label = query.value(1).toString();
    step.author = AuthorId::fromString(query.value(2).toString());
    step.authorName = query.value(3).toString();
    step.time = {query.value(4).toLongLong()};
    step.state = query.value(5).toString() == QLatin1String("done") ? HistoryStep::State::Done
                                                                    : HistoryStep::State::Undone;
    Result<Change> change = changeFromJson(query.value(6).toString());
    if (!change)
        return tl::unexpected(change.error());
    step.change = std::move(*change);
    return step;
}

Result<std::optional<HistoryStep>> stepWhere(const SqliteFile &file, const QString &condition)
{
    auto query = file.run(
        QStringLiteral("SELECT %1 FROM history WHERE %2 LIMIT 1").arg(stepColumns, condition));
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return std::optional<HistoryStep>();
    Result<HistoryStep> step = stepFrom(*query);
    query->finish();
    if (!step)
        return tl::unexpected(step.error());
    return std::optional<HistoryStep>(std::move(*step));
}

} // namespace

ProjectStore::ProjectStore(std::unique_ptr<SqliteFile> file)
    : m_file(std::move(file)), m_writer(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Result<std::unique_ptr<ProjectStore>> ProjectStore::create(const QString &path)
{
    if (QFileInfo::exists(path))
        return failure(Error::Code::FileExists,
                       Store::tr("“%1” exists already. Choose another name.").arg(path));
    auto file = SqliteFile::open(path, Access::ReadWrite);
    if (!file)
        return tl::unexpected(file.error());
    std::unique_ptr<ProjectStore> store(new ProjectStore(std::move(*file)));
    auto made = prepareFile(*store->m_file);
    if (made)
        made = createTables(*store->m_file);
    if (!made) {
        store.reset();
        QFile::remove(path);
        return tl::unexpected(made.error());
    }
    return store;
}

Result<std::unique_ptr<ProjectStore>> ProjectStore::open(const QString &path, Access access)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(
            Error::Code::FileAccess,
            Store::tr("There is no file “%1”. It may have been moved or renamed.").arg(path));
    if (access == Access::ReadWrite && info.isFile() && !info.isWritable())
        access = Access::ReadOnly;
    auto file = SqliteFile::open(path, access);
    if (!file)
        return tl::unexpected(file.error());
    // Asked first: what is no project is not touched, not even its journal mode.
    if (const auto checked = bringUpToDate(**file); !checked)
        return tl::unexpected(checked.error());
    if (const auto prepared = prepareFile(**file); !prepared)
        return tl::unexpected(prepared.error());
    return std::unique_ptr<ProjectStore>(new ProjectStore(std::move(*file)));
}

Result<ProjectSnapshot> ProjectStore::load()
{
    // One transaction, so that rows, journal and texts are of one moment.
    if (const auto begun = m_file->runScript("BEGIN"); !begun)
        return tl::unexpected(begun.error());
    const auto loaded = [this]() -> Result<ProjectSnapshot> {
        const auto sequence =
            m_file->value(QStringLiteral("SELECT coalesce(max(sequence), 0) FROM journal"));
        if (!sequence)
            return tl::unexpected(sequence.error());
        const Result<Change> rows = readRows(*m_file);
        if (!rows)
            return tl::unexpected(rows.error());
        if (const auto wrong = brokenReference(*rows); wrong)
            return failure(Error::Code::Malformed, *wrong);
        ProjectSnapshot snapshot;
        snapshot.apply(*rows);
        for (const DocumentId &id : snapshot.documents()) {
            const Version *version = snapshot.find(snapshot.find(id)->currentVersion);
            if (version == nullptr)
                continue;
            const Result<QByteArray> bytes = content(version->textHash);
            if (!bytes)
                return tl::unexpected(bytes.error());
            snapshot.setText(version->textHash, Text(QString::fromUtf8(*bytes)));
        }
        if (const auto wrong = brokenRange(snapshot); wrong)
            return failure(Error::Code::Malformed, *wrong);
        m_sequence = sequence->toLongLong();
        return snapshot;
    }();
    if (const auto ended = m_file->runScript("COMMIT"); !ended && loaded)
        return tl::unexpected(ended.error());
    if (loaded) {
        if (const auto news = hasNews(); !news)
            return tl::unexpected(news.error());
    }
    return loaded;
}

Result<QByteArray> ProjectStore::content(const QString &hash) const
{
    const auto bytes =
        m_file->value(QStringLiteral("SELECT bytes FROM content WHERE hash = ?"), {hash});
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (!bytes->isValid())
        return failure(Error::Code::NotFound,
                       Store::tr("The project file lacks the content of a document. Open a copy or "
                                 "a backup of it."),
                       hash);
    return bytes->toByteArray();
}

Result<Done> ProjectStore::checkUpToDate() const
{
    const auto sequence =
        m_file->value(QStringLiteral("SELECT coalesce(max(sequence), 0) FROM journal"));
    if (!sequence)
        return tl::unexpected(sequence.error());
    if (sequence->toLongLong() != m_sequence)
        return failure(Error::Code::Conflict,
                       Store::tr("The project has been changed elsewhere. Try again."));
    return Done{};
}

Result<Done> ProjectStore::writeJournal(const Change &change)
{
    const auto added = m_file->run(QStringLiteral("INSERT INTO journal (change) VALUES (?)"),
                                   {changeToJson(change)});
    if (!added)
        return tl::unexpected(added.error());
    m_written = added->lastInsertId().toLongLong();
    const auto pruned = m_file->run(QStringLiteral("DELETE FROM journal WHERE sequence <= ?"),
                                    {m_written - journalLength});
    if (!pruned)
        return tl::unexpected(pruned.error());
    return Done{};
}

Result<Done> ProjectStore::finish(Transaction &transaction)
{
    const auto committed = transaction.commit();
    if (committed)
        m_sequence = m_written;
    return committed;
}

// Whether the step became part of the last one.
Result<bool> ProjectStore::joined(const NewStep &step) const
{
    if (step.joinKey.isEmpty())
        return false;
    const QString condition = QStringLiteral("number = (SELECT max(number) FROM history) AND "
                                             "state = 'done' AND join_key = ? AND writer = ? AND "
                                             "author IS ?");
    auto query =
        m_file->run(QStringLiteral("SELECT %1 FROM history WHERE %2").arg(stepColumns, condition),
                    {step.joinKey, m_writer, toStored(step.author)});
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return false;
    Result<HistoryStep> last = stepFrom(*query);
    query->finish();
    if (!last)
        return tl::unexpected(last.error());
    last->change.record(step.change);
    const auto written = last->change.isEmpty()
        ? m_file->run(QStringLiteral("DELETE FROM history WHERE number = ?"), {last->number})
        : m_file->run(QStringLiteral("UPDATE history SET change = ?, time = ? WHERE number = ?"),
                      {changeToJson(last->change), toStored(step.time), last->number});
    if (!written)
        return tl::unexpected(written.error());
    return true;
}

Result<Done> ProjectStore::write(const NewStep &step, const QList<Content> &contents)
{
    Transaction transaction(*m_file);
    auto done = transaction.begin();
    if (done)
        done = checkUpToDate();
    if (done) {
        for (const Content &content : contents) {
            const auto added = m_file->run(
                QStringLiteral("INSERT OR IGNORE INTO content (hash, bytes) VALUES (?, ?)"),
                {content.hash, content.bytes.isNull() ? QByteArray("") : content.bytes});
            if (!added)
                return tl::unexpected(added.error());
        }
        done = writeChange(*m_file, step.change);
    }
    if (done)
        done = writeJournal(step.change);
    if (!done)
        return done;
    const auto dropped = m_file->run(QStringLiteral("DELETE FROM history WHERE state = 'undone'"));
    if (!dropped)
        return tl::unexpected(dropped.error());
    const Result<bool> isJoined = joined(step);
    if (!isJoined)
        return tl::unexpected(isJoined.error());
    if (!*isJoined) {
        const auto added = m_file->run(
            QStringLiteral("INSERT INTO history (label, author, author_name, time, join_key, "
                           "writer, state, change) VALUES (?, ?, ?, ?, ?, ?, 'done', ?)"),
            {toStored(step.label), toStored(step.author), toStored(step.authorName),
             toStored(step.time), toStored(step.joinKey), m_writer, changeToJson(step.change)});
        if (!added)
            return tl::unexpected(added.error());
    }
    return finish(transaction);
}

Result<Done> ProjectStore::setState(const HistoryStep &step, HistoryStep::State state) const
{
    const bool isDone = state == HistoryStep::State::Done;
    const auto moved =
        m_file->run(QStringLiteral("UPDATE history SET state = ? WHERE number = ? AND state <> ?"),
                    {isDone ? QStringLiteral("done") : QStringLiteral("undone"), step.number,
                     isDone ? QStringLiteral("done") : QStringLiteral("undone")});
    if (!moved)
        return tl::unexpected(moved.error());
    if (moved->numRowsAffected() != 1)
        return failure(Error::Code::Conflict,
                       Store::tr("The history has been changed elsewhere. Try again."));
    return Done{};
}

Result<Done> ProjectStore::stepBack(const HistoryStep &step)
{
    const Change inverse = step.change.inverted();
    Transaction transaction(*m_file);
    auto done = transaction.begin();
    if (done)
        done = checkUpToDate();
    if (done)
        done = writeChange(*m_file, inverse);
    if (done)
        done = writeJournal(inverse);
    if (done)
        done = setState(step, HistoryStep::State::Undone);
    return done ? finish(transaction) : done;
}

Result<Done> ProjectStore::stepForward(const HistoryStep &step)
{
    Transaction transaction(*m_file);
    auto done = transaction.begin();
    if (done)
        done = checkUpToDate();
    if (done)
        done = writeChange(*m_file, step.change);
    if (done)
        done = writeJournal(step.change);
    if (done)
        done = setState(step, HistoryStep::State::Done);
    return done ? finish(transaction) : done;
}

Result<Done> ProjectStore::forgetHistory()
{
    return m_file->runScript("DELETE FROM history");
}

Result<std::optional<HistoryStep>> ProjectStore::lastStep() const
{
    return stepWhere(*m_file, QStringLiteral("state = 'done' ORDER BY number DESC"));
}

Result<std::optional<HistoryStep>> ProjectStore::nextStep() const
{
    return stepWhere(*m_file, QStringLiteral("state = 'undone' ORDER BY number"));
}

Result<QList<HistoryStep>> ProjectStore::history(int most) const
{
    auto query = m_file->run(
        QStringLiteral("SELECT %1 FROM (SELECT * FROM history ORDER BY number DESC LIMIT ?) "
                       "ORDER BY number")
            .arg(stepColumns),
        {most});
    if (!query)
        return tl::unexpected(query.error());
    QList<HistoryStep> steps;
    while (query->next()) {
        Result<HistoryStep> step = stepFrom(*query);
        if (!step)
            return tl::unexpected(step.error());
        steps.append(std::move(*step));
    }
    return steps;
}

Result<bool> ProjectStore::hasNews()
{
    const auto version = m_file->value(QStringLiteral("PRAGMA data_version"));
    if (!version)
        return tl::unexpected(version.error());
    const bool isNew = version->toLongLong() != m_dataVersion;
    m_dataVersion = version->toLongLong();
    return isNew;
}

Result<News> ProjectStore::news()
{
    auto query = m_file->run(
        QStringLiteral("SELECT sequence, change FROM journal WHERE sequence > ? ORDER BY sequence"),
        {m_sequence});
    if (!query)
        return tl::unexpected(query.error());
    News news;
    qint64 sequence = m_sequence;
    while (query->next()) {
        // A gap: what came between has been pruned.
        if (query->value(0).toLongLong() != sequence + 1) {
            news.isComplete = false;
            break;
        }
        const Result<Change> change = changeFromJson(query->value(1).toString());
        if (!change)
            return tl::unexpected(change.error());
        news.changes.append(*change);
        ++sequence;
    }
    if (news.isComplete)
        m_sequence = sequence;
    return news;
}

Result<Done> ProjectStore::copyTo(const QString &path) const
{
    const auto copied = m_file->run(QStringLiteral("VACUUM INTO ?"), {path});
    if (!copied)
        return tl::unexpected(copied.error());
    return Done{};
}

} // namespace meipi
