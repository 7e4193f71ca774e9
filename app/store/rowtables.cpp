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

/// A statement prepared when it is first needed and run once a row.
class RowStatement {
public:
    RowStatement(const SqliteFile &file, const QString &sql) : m_file(file), m_sql(sql) {}

    Result<Done> run(const QVariantList &values)
    {
        if (m_query) {
            if (const auto done = m_file.runAgain(*m_query, values); !done)
                return done;
        } else {
            auto first = m_file.run(m_sql, values);
            if (!first)
                return tl::unexpected(first.error());
            m_query = std::move(*first);
        }
        if (m_query->numRowsAffected() != 1) {
            return failure(Error::Code::Conflict,
                           QCoreApplication::translate("meipi::Store",
                                                       "What is to be edited has been changed "
                                                       "or removed elsewhere in the "
                                                       "meantime; look at it and do it again."),
                           m_sql);
        }
        return Done{};
    }

private:
    const SqliteFile &m_file;
    QString m_sql;
    std::optional<QSqlQuery> m_query;
};

template <class Row>
Result<Done> writeList(const SqliteFile &file, const QList<RowChange<Row>> &list)
{
    if (list.isEmpty())
        return Done{};
    RowStatement insert(file, insertStatement<Row>());
    RowStatement update(file, updateStatement<Row>());
    RowStatement remove(file, deleteStatement<Row>());
    for (const RowChange<Row> &step : list) {
        const auto done = !step.before ? insert.run(valuesOf(*step.after))
            : !step.after              ? remove.run(valuesOf(*step.before))
                                       : update.run(valuesOf(*step.after) + valuesOf(*step.before));
        if (!done)
            return done;
    }
    return Done{};
}

template <class Row>
Result<Done> readTable(const SqliteFile &file, Change &change)
{
    const QLatin1String table(RowTraits<Row>::table);
    auto query =
        file.run(QStringLiteral("SELECT %1 FROM %2").arg(columns<Row>().join(comma), table));
    if (!query)
        return tl::unexpected(query.error());
    auto found = file.next(*query);
    for (; found && *found; found = file.next(*query)) {
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

Result<Change> readRows(const SqliteFile &file)
{
    Change change;
    Result<Done> result;
    Change().forEachList([&]<class Row>(const QList<RowChange<Row>> &) {
        if (result)
            result = readTable<Row>(file, change);
    });
    if (!result)
        return tl::unexpected(result.error());
    return change;
}

} // namespace meipi
