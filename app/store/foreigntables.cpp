// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/foreigntables.h"

#include "store/words.h"

namespace meipi {

namespace {

constexpr qsizetype mostRows = 5'000'000;

}

Result<ForeignTables> ForeignTables::open(const QString &path)
{
    auto file = SqliteFile::open(path, SqliteFile::Access::ReadOnly);
    if (!file)
        return tl::unexpected(file.error());
    return ForeignTables(std::move(*file));
}

Result<QStringList> ForeignTables::columnsOf(const char *table) const
{
    auto query = m_file->run(QStringLiteral("SELECT name FROM pragma_table_info(?)"),
                             {QString::fromLatin1(table)});
    if (!query)
        return tl::unexpected(query.error());
    QStringList columns;
    for (;;) {
        const auto more = m_file->next(*query);
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return columns;
        columns.append(query->value(0).toString().toLower());
    }
}

Result<bool> ForeignTables::has(const char *table) const
{
    const auto found = m_file->value(
        QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?"),
        {QString::fromLatin1(table)});
    if (!found)
        return tl::unexpected(found.error());
    return found->toInt() > 0;
}

Result<qint64> ForeignTables::count(const char *table) const
{
    const auto isThere = has(table);
    if (!isThere)
        return tl::unexpected(isThere.error());
    return *isThere ? m_file->number(QLatin1String("SELECT count(*) FROM ") + QLatin1String(table))
                    : Result<qint64>(0);
}

Result<QList<QVariantList>> ForeignTables::rows(const char *table,
                                                std::initializer_list<const char *> columns) const
{
    const auto isThere = has(table);
    if (!isThere)
        return tl::unexpected(isThere.error());
    if (!*isThere) {
        return failure(Error::Code::Malformed,
                       Store::tr("The file lacks the table “%1”; choose another one.")
                           .arg(QLatin1String(table)));
    }
    const auto known = columnsOf(table);
    if (!known)
        return tl::unexpected(known.error());
    QStringList wanted;
    for (const char *column : columns) {
        const QString name = QString::fromLatin1(column);
        wanted.append(known->contains(name) ? u'"' + name + u'"' : QStringLiteral("NULL"));
    }
    auto query = m_file->run(QStringLiteral("SELECT %1 FROM %2 ORDER BY rowid")
                                 .arg(wanted.join(u','), QLatin1String(table)));
    if (!query)
        return tl::unexpected(query.error());
    QList<QVariantList> rows;
    for (;;) {
        const auto more = m_file->next(*query);
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return rows;
        if (rows.size() == mostRows) {
            return failure(Error::Code::TooLarge,
                           Store::tr("The table “%1” has more than %2 rows; it is not read.")
                               .arg(QLatin1String(table))
                               .arg(mostRows));
        }
        QVariantList row;
        for (int i = 0; i < wanted.size(); ++i)
            row.append(query->value(i));
        rows.append(row);
    }
}

} // namespace meipi
