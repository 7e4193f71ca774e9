// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/statementcache.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <memory>

struct sqlite3;

namespace meipi {

/// One connection to an SQLite file, by Qt Sql. Everything of a project that is SQL goes through
/// here, so that no statement fails unseen. Belongs to the thread that opened it.
///
/// Every function that runs a statement fails with Locked (busy too long), FileAccess (disk full,
/// read-only, input or output error), TooLarge (over SQLite's limit of a value), Conflict (a rule
/// of the schema would be broken) and Malformed (no database, damaged, other tables).
class SqliteFile {
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens a file that is there, and reads its first page. Where file or folder cannot be
    /// written, access() tells that it was opened for reading. Fails with FileAccess where the file
    /// is missing, a folder or not readable, and Malformed where it is empty or no database.
    static Result<std::unique_ptr<SqliteFile>> open(const QString &path, Access access);
    static bool canBeWritten(const QString &path); ///< The file and its folder.
    /// Makes an empty file. Fails with FileAccess.
    static Result<std::unique_ptr<SqliteFile>> create(const QString &path);
    ~SqliteFile();
    SqliteFile(const SqliteFile &) = delete;
    SqliteFile &operator=(const SqliteFile &) = delete;

    QString path() const { return m_path; }
    Access access() const { return m_access; }
    sqlite3 *handle() const; ///< Owned by the driver.
    /// Whether the file has been moved or removed since; what is written now would be lost.
    bool hasMoved() const;
    Result<Done> checkInPlace() const; ///< Fails with FileAccess where it has.

    /// Prepares and runs one statement. The caller finishes what it does not read to its end.
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {}) const;
    Result<bool> next(QSqlQuery &query) const; ///< False after the last row.
    /// Runs a statement without results that will be run again: it is compiled once. How many rows
    /// it has changed.
    Result<qint64> execute(const QString &sql, const QVariantList &values = {}) const;
    /// Likewise one that adds a row; the number of the row.
    Result<qint64> insert(const QString &sql, const QVariantList &values) const;
    Result<QVariant> value(const QString &sql,
                           const QVariantList &values = {}) const; ///< The first; invalid if none.
    Result<qint64> number(const QString &sql) const; ///< Likewise an integer; 0 if none.
    Result<Done> runScript(const QByteArray &sql) const; ///< Several statements, no results.
    /// A whole, compact copy at @p path, where nothing is yet.
    Result<Done> copyInto(const QString &path) const;
    /// Moves the write-ahead log into the file and empties it. Success too where other connections
    /// keep it from being done now; does not wait for them.
    Result<Done> foldLogIn() const;

private:
    enum class Mode { New, ReadWrite, ReadOnly, Immutable };

    explicit SqliteFile(const QString &path) : m_path(path) {}
    Result<Done> connectAs(Mode mode);
    void disconnect();
    void removeEmptyLog();
    Result<Done> readFirstPage() const;
    tl::unexpected<Error> lastError(const QSqlQuery &query) const;
    tl::unexpected<Error> errorFrom(int code) const; ///< As the connection says.
    tl::unexpected<Error> errorFrom(int code, const QString &detail) const;

    QString m_path;
    Access m_access = Access::ReadWrite;
    QString m_connection;
    QSqlDatabase m_database;
    mutable StatementCache m_statements;
};

/// A transaction, rolled back unless committed.
class Transaction {
public:
    enum class Kind {
        Read, ///< All reads see one moment.
        Write, ///< Taken at once (BEGIN IMMEDIATE): nobody else writes until its end.
    };

    explicit Transaction(const SqliteFile &file, Kind kind = Kind::Write)
        : m_file(file), m_kind(kind)
    {
    }
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Result<Done> begin(); ///< To write fails with FileAccess where the file has moved, too.
    Result<Done> commit();

private:
    const SqliteFile &m_file;
    Kind m_kind;
    bool m_isOpen = false;
};

} // namespace meipi
