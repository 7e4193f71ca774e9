// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowtables.h"

#include "store/storedfields.h"

#include <QCoreApplication>

namespace meipi {

namespace {

template <class Row>
QString insertStatement()
{
    const QStringList names = columns<Row>();
    const QStringList places(names.size(), QStringLiteral("?"));
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
        .arg(QLatin1String(RowTraits<Row>::table), names.join(QLatin1String(", ")),
             places.join(QLatin1String(", ")));
}

template <class Row>
QString updateStatement()
{
    QStringList assignments;
    const QStringList names = columns<Row>();
    for (const QString &name : names)
        assignments.append(name + QLatin1String(" = ?"));
    return QStringLiteral("UPDATE %1 SET %2 WHERE id = ?")
        .arg(QLatin1String(RowTraits<Row>::table), assignments.join(QLatin1String(", ")));
}

template <class Row>
QString deleteStatement()
{
    return QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(QLatin1String(RowTraits<Row>::table));
}

/// A statement prepared when it is first needed and run once a row.
class RowStatement {
public:
    RowStatement(const SqliteFile &file, const QString &sql) : m_file(file), m_sql(sql) {}

    Result<Done> run(const QVariantList &values)
    {
        if (!m_query) {
            auto first = m_file.run(m_sql, values);
            if (!first)
                return tl::unexpected(first.error());
            m_query = std::move(*first);
        } else {
            for (qsizetype i = 0; i < values.size(); ++i)
                m_query->bindValue(static_cast<int>(i), values[i]);
            if (const auto done = m_file.finishBatch(*m_query); !done)
                return done;
        }
        if (m_query->numRowsAffected() != 1)
            return failure(
                Error::Code::Conflict,
                QCoreApplication::translate(
                    "meipi::Store", "What is to be changed has been changed or removed elsewhere."),
                m_sql);
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
        Result<Done> done;
        if (!step.before) {
            done = insert.run(storedValues(*step.after));
        } else if (!step.after) {
            done = remove.run({toStored(step.before->id)});
        } else {
            QVariantList values = storedValues(*step.after);
            values.append(toStored(step.before->id));
            done = update.run(values);
        }
        if (!done)
            return done;
    }
    return Done{};
}

template <class Row>
Result<Done> readTable(const SqliteFile &file, Change &change)
{
    const QString table = QLatin1String(RowTraits<Row>::table);
    auto query = file.run(
        QStringLiteral("SELECT %1 FROM %2").arg(columns<Row>().join(QLatin1String(", ")), table));
    if (!query)
        return tl::unexpected(query.error());
    while (query->next()) {
        RowChange<Row> step;
        step.after.emplace();
        int column = 0;
        const char *wrong = nullptr;
        RowTraits<Row>::visit(*step.after, [&](const char *name, auto &field) {
            if (!fromStored(query->value(column++), field) && wrong == nullptr)
                wrong = name;
        });
        if (wrong != nullptr || step.after->id.isNull())
            return failure(Error::Code::Malformed,
                           QCoreApplication::translate(
                               "meipi::Store",
                               "The project file is damaged: a value in its table “%1” makes no "
                               "sense. Open a copy or a backup of it.")
                               .arg(table),
                           QStringLiteral("%1.%2").arg(table, QLatin1String(wrong)));
        change.append(step);
    }
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
