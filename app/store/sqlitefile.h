// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <memory>

struct sqlite3;

namespace meipi {

/// One connection to an SQLite file, by Qt Sql. Everything of a project that is SQL goes through
/// here, so that no statement fails unseen. Belongs to the thread that opened it.
class SqliteFile {
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens or, for writing, makes the file; nothing is read yet. Fails with FileAccess.
    static Result<std::unique_ptr<SqliteFile>> open(const QString &path, Access access);
    ~SqliteFile();
    SqliteFile(const SqliteFile &) = delete;
    SqliteFile &operator=(const SqliteFile &) = delete;

    QString path() const { return m_path; }
    Access access() const { return m_access; }
    sqlite3 *handle() const; ///< Owned by the driver.

    /// Prepares and runs one statement. The caller finishes what it does not read to its end. Fails
    /// with Locked (busy too long), FileAccess (disk full, read-only, I/O), Malformed (damaged, no
    /// database) and Conflict (a rule of the schema would be broken).
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {}) const;
    Result<QVariant> value(const QString &sql,
                           const QVariantList &values = {}) const; ///< The first.
    Result<Done> runScript(const QByteArray &sql) const; ///< Several statements, no results.
    Result<Done> finishBatch(QSqlQuery &query) const; ///< Runs what is prepared and bound.

private:
    SqliteFile(const QString &path, Access access) : m_path(path), m_access(access) {}
    tl::unexpected<Error> errorFrom(int code, const QString &detail) const;

    QString m_path;
    Access m_access;
    QString m_connection;
    QSqlDatabase m_database;
};

/// A write transaction, taken at once (BEGIN IMMEDIATE) and rolled back unless committed.
class Transaction {
public:
    explicit Transaction(const SqliteFile &file) : m_file(file) {}
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Result<Done> begin();
    Result<Done> commit();

private:
    const SqliteFile &m_file;
    bool m_isOpen = false;
};

} // namespace meipi
