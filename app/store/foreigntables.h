// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlitefile.h"

namespace meipi {

/// The tables of another program's SQLite file, which is only read: no triggers, no views, and
/// columns that a version of that program does not have read as nothing.
class ForeignTables {
public:
    /// Fails like SqliteFile::open().
    static Result<ForeignTables> open(const QString &path);

    Result<bool> has(const char *table) const;
    /// The rows of @p table in their order, each with @p columns. Fails with Malformed where there
    /// is no such table and TooLarge over five million rows.
    Result<QList<QVariantList>> rows(const char *table,
                                     std::initializer_list<const char *> columns) const;
    Result<qint64> count(const char *table) const; ///< 0 where there is no such table.

private:
    explicit ForeignTables(std::unique_ptr<SqliteFile> file) : m_file(std::move(file)) {}
    Result<QStringList> columnsOf(const char *table) const;

    std::unique_ptr<SqliteFile> m_file;
};

} // namespace meipi
