// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QVariantList>

struct sqlite3;
struct sqlite3_stmt;

namespace meipi {

/// Statements of one connection that are run again and again: each is compiled once. None is left
/// half read, so that none keeps the connection at an old moment. Cleared before the connection is
/// closed.
class StatementCache {
public:
    StatementCache() = default;
    ~StatementCache() { clear(); }
    StatementCache(const StatementCache &) = delete;
    StatementCache &operator=(const StatementCache &) = delete;

    /// Runs @p sql with @p values in its places; @p first, where given, takes the first integer of
    /// the first row and is left alone where there is no row. SQLite's extended result code.
    int run(sqlite3 *connection, const QString &sql, const QVariantList &values,
            qint64 *first = nullptr);
    void clear();

private:
    QHash<QString, sqlite3_stmt *> m_statements;
};

} // namespace meipi
