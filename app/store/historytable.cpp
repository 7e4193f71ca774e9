// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/historytable.h"

#include "store/changejson.h"
#include "store/fieldvalue.h"

#include <QCoreApplication>

#include <algorithm>

namespace meipi {

namespace {

using State = HistoryStep::State;

/// Edits that other connections may still ask for.
constexpr qint64 journalLength = 1000;
/// After so many the oldest are dropped.
constexpr qint64 journalStep = 100;

/// @p more begins with a comma where it is not empty.
QString stepQuery(QLatin1String more = {})
{
    return QLatin1String("SELECT number, label, author, author_name, time, state") + more
        + QLatin1String(" FROM history");
}

QString keyOfState(State state)
{
    return state == State::Done ? QStringLiteral("done") : QStringLiteral("undone");
}

HistoryStep stepFrom(const QSqlQuery &query)
{
    HistoryStep step;
    step.number = query.value(0).toLongLong();
    step.label = query.value(1).toString();
    step.author = AuthorId::fromString(query.value(2).toString());
    step.authorName = query.value(3).toString();
    step.time = {query.value(4).toLongLong()};
    step.state = query.value(5).toString() == keyOfState(State::Done) ? State::Done : State::Undone;
    return step;
}

Result<std::optional<HistoryStep>> stepWhere(const SqliteFile &file, const QString &condition,
                                             const QVariantList &values = {})
{
    auto query = file.run(stepQuery(QLatin1String(", change")) + QLatin1String(" WHERE ")
                              + condition + QLatin1String(" LIMIT 1"),
                          values);
    if (!query)
        return tl::unexpected(query.error());
    const Result<bool> found = file.next(*query);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return std::optional<HistoryStep>();
    HistoryStep step = stepFrom(*query);
    Result<Change> change = changeFromJson(query->value(6).toString());
    query->finish();
    if (!change)
        return tl::unexpected(change.error());
    step.change = std::move(*change);
    return std::optional(std::move(step));
}

Result<Done> withoutCount(const Result<qint64> &changed)
{
    if (!changed)
        return tl::unexpected(changed.error());
    return Done{};
}

/// Done steps come before undone ones, so that the last one of them is found from the end.
constexpr QLatin1String
    lastDoneNumber("(SELECT coalesce(max(number), 0) FROM (SELECT number FROM history "
                   "WHERE state = 'done' ORDER BY number DESC LIMIT 1))");

} // namespace

HistoryTable::HistoryTable(const SqliteFile &file)
    : m_file(file), m_writer(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Result<std::optional<HistoryStep>> HistoryTable::lastDone() const
{
    return stepWhere(m_file, QStringLiteral("state = 'done' ORDER BY number DESC"));
}

Result<std::optional<HistoryStep>> HistoryTable::firstUndone() const
{
    return stepWhere(m_file,
                     QLatin1String("number > ") + lastDoneNumber
                         + QLatin1String(" AND state = 'undone' ORDER BY number"));
}

Result<std::optional<HistoryStep>> HistoryTable::step(qint64 number) const
{
    return stepWhere(m_file, QStringLiteral("number = ?"), {number});
}

Result<QList<HistoryStep>> HistoryTable::steps(int most) const
{
    auto query = m_file.run(stepQuery() + QLatin1String(" ORDER BY number DESC LIMIT ?"), {most});
    if (!query)
        return tl::unexpected(query.error());
    QList<HistoryStep> steps;
    auto found = m_file.next(*query);
    for (; found && *found; found = m_file.next(*query))
        steps.append(stepFrom(*query));
    if (!found)
        return tl::unexpected(found.error());
    std::reverse(steps.begin(), steps.end());
    return steps;
}

Result<QList<Change>> HistoryTable::doneChanges() const
{
    auto query = m_file.run(
        QStringLiteral("SELECT change FROM history WHERE state = 'done' ORDER BY number"));
    if (!query)
        return tl::unexpected(query.error());
    QList<Change> changes;
    auto found = m_file.next(*query);
    for (; found && *found; found = m_file.next(*query)) {
        Result<Change> change = changeFromJson(query->value(0).toString());
        if (!change)
            return tl::unexpected(change.error());
        changes.append(std::move(*change));
    }
    if (!found)
        return tl::unexpected(found.error());
    return changes;
}

Result<std::optional<HistoryStep>> HistoryTable::stepToJoin(const NewStep &step) const
{
    if (step.joinKey.isEmpty())
        return std::optional<HistoryStep>();
    return stepWhere(m_file,
                     QStringLiteral("number = (SELECT max(number) FROM history) AND state = 'done' "
                                    "AND join_key = ? AND writer = ? AND author IS ?"),
                     {step.joinKey, m_writer, toValue(step.author)});
}

Result<std::optional<HistoryStep>> HistoryTable::join(HistoryStep last, const Change &change,
                                                      Timestamp time) const
{
    last.change.record(change);
    last.time = time;
    const bool isNothing = last.change.isEmpty();
    const auto written = withoutCount(
        isNothing
            ? m_file.execute(QStringLiteral("DELETE FROM history WHERE number = ?"), {last.number})
            : m_file.execute(
                QStringLiteral("UPDATE history SET change = ?, time = ? WHERE number = ?"),
                {changeToJson(last.change), toValue(last.time), last.number}));
    if (!written)
        return tl::unexpected(written.error());
    return isNothing ? std::optional<HistoryStep>() : std::optional(std::move(last));
}

Result<Done> HistoryTable::dropUndone() const
{
    return withoutCount(m_file.execute(QLatin1String("DELETE FROM history WHERE number > ")
                                       + lastDoneNumber + QLatin1String(" AND state = 'undone'")));
}

Result<std::optional<HistoryStep>> HistoryTable::add(const Change &change, const QString &json,
                                                     const NewStep &step) const
{
    const auto last = stepToJoin(step);
    if (!last)
        return tl::unexpected(last.error());
    if (*last)
        return join(**last, change, step.time);
    const auto added = m_file.insert(
        QStringLiteral("INSERT INTO history (label, author, author_name, time, "
                       "join_key, writer, "
                       "state, change) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {toValue(step.label), toValue(step.author), toValue(step.authorName), toValue(step.time),
         toValue(step.joinKey), m_writer, keyOfState(State::Done), json});
    if (!added)
        return tl::unexpected(added.error());
    return std::optional(HistoryStep{*added, step.label, step.author, step.authorName, step.time,
                                     State::Done, change});
}

Result<Done> HistoryTable::setState(const HistoryStep &step, State state) const
{
    const State other = state == State::Done ? State::Undone : State::Done;
    const auto moved = m_file.execute(
        QStringLiteral("UPDATE history SET state = ? WHERE number = ? AND state = ?"),
        {keyOfState(state), step.number, keyOfState(other)});
    if (!moved)
        return tl::unexpected(moved.error());
    if (*moved != 1) {
        return failure(Error::Code::Conflict,
                       QCoreApplication::translate("meipi::Store",
                                                   "The history has been changed elsewhere; look "
                                                   "at it and do it again."));
    }
    return Done{};
}

Result<Done> HistoryTable::clear() const
{
    return withoutCount(m_file.execute(QStringLiteral("DELETE FROM history")));
}

Result<qint64> HistoryTable::addToJournal(const QString &json) const
{
    const auto sequence =
        m_file.insert(QStringLiteral("INSERT INTO journal (change) VALUES (?)"), {json});
    if (!sequence || *sequence % journalStep != 0)
        return sequence;
    const auto pruned = m_file.execute(QStringLiteral("DELETE FROM journal WHERE sequence <= ?"),
                                       {*sequence - journalLength});
    if (!pruned)
        return pruned;
    return sequence;
}

Result<qint64> HistoryTable::lastInJournal() const
{
    return m_file.number(QStringLiteral("SELECT max(sequence) FROM journal"));
}

} // namespace meipi
