// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowtables.h"

#include "store/fieldvalue.h"

#include <QCoreApplication>

namespace meipi {

namespace {

const QLatin1String comma(", ");

template <class Row>
QString insertStatement()
{
    const QStringList names = columns<Row>();
    const QStringList places(names.size(), QStringLiteral("?"));
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
        .arg(QLatin1String(RowTraits<Row>::table), names.join(comma), places.join(comma));
}

// Whether the row is still as it was before: nobody's edit is overwritten unseen.
template <class Row>
QString condition()
{
    QStringList terms;
    const QStringList names = columns<Row>();
    for (const QString &name : names)
        terms.append(name + (name == u"id" ? QLatin1String(" = ?") : QLatin1String(" IS ?")));
    return terms.join(QLatin1String(" AND "));
}

template <class Row>
QString updateStatement()
{
    const QStringList names = columns<Row>();
    return QStringLiteral("UPDATE %1 SET %2 = ? WHERE %3")
        .arg(QLatin1String(RowTraits<Row>::table), names.join(QLatin1String(" = ?, ")),
             condition<Row>());
}

template <class Row>
QString deleteStatement()
{
    return QStringLiteral("DELETE FROM %1 WHERE %2")
        .arg(QLatin1String(RowTraits<Row>::table), condition<Row>());
}

Result<Done> writeRow(const SqliteFile &file, const QString &sql, const QVariantList &values)
{
    const auto changed = file.execute(sql, values);
    if (!changed)
        return tl::unexpected(changed.error());
    if (*changed != 1) {
        return failure(Error::Code::Conflict,
                       QCoreApplication::translate("meipi::Store",
                                                   "What is to be edited has been changed "
                                                   "or removed elsewhere in the "
                                                   "meantime; look at it and do it again."),
                       sql);
    }
    return Done{};
}

template <class Row>
Result<Done> writeList(const SqliteFile &file, const QList<RowChange<Row>> &list)
{
    static const QString insert = insertStatement<Row>();
    static const QString update = updateStatement<Row>();
    static const QString remove = deleteStatement<Row>();
    for (const RowChange<Row> &step : list) {
        const auto done = !step.before ? writeRow(file, insert, valuesOf(*step.after))
            : !step.after              ? writeRow(file, remove, valuesOf(*step.before))
                          : writeRow(file, update, valuesOf(*step.after) + valuesOf(*step.before));
        if (!done)
            return done;
    }
    return Done{};
}

/// Which rows of their table are seen in the version ?v, whose highlights are listed in ?h as JSON;
/// all, unless said otherwise.
template <class Row>
constexpr const char *seenInVersion = "";
template <>
constexpr const char *seenInVersion<Section> = " WHERE version = ?v";
template <>
constexpr const char *seenInVersion<Reading> =
    " WHERE section IN (SELECT id FROM section WHERE version = ?v)";
template <>
constexpr const char *seenInVersion<Highlight> = " WHERE id IN (SELECT value FROM json_each(?h))";
template <>
constexpr const char *seenInVersion<Placement> =
    " WHERE version = ?v AND highlight IN (SELECT value FROM json_each(?h))";
template <>
constexpr const char *seenInVersion<Coding> =
    " WHERE highlight IN (SELECT value FROM json_each(?h))";
template <>
constexpr const char *seenInVersion<Note> =
    " WHERE target_kind NOT IN ('section', 'highlight') OR target_id IN (SELECT value FROM "
    "json_each(?h)) OR target_id IN (SELECT id FROM section WHERE version = ?v)";

template <class Row>
Result<Done> readTable(const SqliteFile &file, const QString &condition, const QVariantList &values,
                       const Progress &progress, Change &change)
{
    const QLatin1String table(RowTraits<Row>::table);
    auto query = file.run(QStringLiteral("SELECT %1 FROM %2").arg(columns<Row>().join(comma), table)
                              + condition,
                          values);
    if (!query)
        return tl::unexpected(query.error());
    auto found = file.next(*query);
    for (; found && *found; found = file.next(*query)) {
        if (progress.isCancelled())
            return failure(Error::Code::Cancelled, QString());
        int column = 0;
        const auto row =
            rowFrom<Row>([&query, &column](const char *) { return query->value(column++); });
        if (!row) {
            return failure(Error::Code::Malformed,
                           QCoreApplication::translate(
                               "meipi::Store",
                               "The project file is damaged: “%1” of a row in its table “%2” "
                               "makes no sense; open a copy or a backup of it.")
                               .arg(QLatin1String(row.error()), table),
                           query->value(0).toString());
        }
        change.append(RowChange<Row>{std::nullopt, *row});
    }
    if (!found)
        return tl::unexpected(found.error());
    return Done{};
}

} // namespace

Result<Done> writeChange(const SqliteFile &file, const Change &change)
{
    Result<Done> result;
    change.forEachList([&](const auto &list) {
        if (result)
            result = writeList(file, list);
    });
    return result;
}

Result<Change> readRows(const SqliteFile &file, const Progress &progress)
{
    Change change;
    Result<Done> result;
    Change().forEachList([&]<class Row>(const QList<RowChange<Row>> &) {
        if (result)
            result = readTable<Row>(file, {}, {}, progress, change);
    });
    if (!result)
        return tl::unexpected(result.error());
    return change;
}

Result<Change> readRowsOf(const SqliteFile &file, const VersionId &version)
{
    const auto highlights = file.value(
        QStringLiteral("SELECT json_group_array(highlight) FROM placement WHERE version = ?"),
        {version.toString()});
    if (!highlights)
        return tl::unexpected(highlights.error());
    Change change;
    Result<Done> result;
    const Progress progress;
    Change().forEachList([&]<class Row>(const QList<RowChange<Row>> &) {
        QString condition = QLatin1String(seenInVersion<Row>);
        QVariantList values;
        for (auto at = condition.indexOf(u'?'); at >= 0; at = condition.indexOf(u'?', at + 1)) {
            values.append(condition[at + 1] == u'v' ? version.toString() : *highlights);
            condition.remove(at + 1, 1); // The driver takes no numbered places.
        }
        if (result)
            result = readTable<Row>(file, condition, values, progress, change);
    });
    if (!result)
        return tl::unexpected(result.error());
    return change;
}

} // namespace meipi
