// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlitefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <sqlite3.h>

namespace meipi {

namespace {

constexpr int busyMilliseconds = 5000;

struct Store {
    Q_DECLARE_TR_FUNCTIONS(meipi::Store)
};

// The first bytes of every SQLite file, or none: an empty file is an empty database to SQLite.
Result<Done> checkReadable(const QString &path)
{
    const QFileInfo file(path);
    if (file.isDir())
        return failure(Error::Code::FileAccess,
                       Store::tr("“%1” is a folder, not a project file.").arg(path));
    if (file.exists() && !file.isFile())
        return failure(Error::Code::FileAccess,
                       Store::tr("“%1” is a device or a pipe, not a project file.").arg(path));
    if (file.exists() && !file.isReadable())
        return failure(Error::Code::FileAccess,
                       Store::tr("You have no permission to read “%1”.").arg(path));
    return Done{};
}

} // namespace

Result<std::unique_ptr<SqliteFile>> SqliteFile::open(const QString &path, Access access)
{
    if (const auto checked = checkReadable(path); !checked)
        return tl::unexpected(checked.error());
    std::unique_ptr<SqliteFile> file(new SqliteFile(QFileInfo(path).absoluteFilePath(), access));
    file->m_connection =
        QStringLiteral("meipi-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    file->m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), file->m_connection);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyMilliseconds);
    if (access == Access::ReadOnly)
        options += QLatin1String(";QSQLITE_OPEN_READONLY");
    file->m_database.setConnectOptions(options);
    file->m_database.setDatabaseName(file->m_path);
    if (!file->m_database.open())
        return failure(Error::Code::FileAccess,
                       Store::tr("“%1” cannot be opened. Check that the folder exists and that you "
                                 "may write to it.")
                           .arg(path),
                       file->m_database.lastError().text());

    // What a stranger's file could bring along does not run.
    sqlite3 *handle = file->handle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    return file;
}

SqliteFile::~SqliteFile()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

sqlite3 *SqliteFile::handle() const
{
    return *static_cast<sqlite3 *const *>(m_database.driver()->handle().constData());
}

tl::unexpected<Error> SqliteFile::errorFrom(int code, const QString &detail) const
{
    const QString name = QFileInfo(m_path).fileName();
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return failure(
            Error::Code::Locked,
            Store::tr("“%1” is being written by another program. Try again in a moment.").arg(name),
            detail);
    case SQLITE_FULL:
        return failure(Error::Code::FileAccess,
                       Store::tr("There is no space left for “%1”. Make room on the disk, then do "
                                 "it again.")
                           .arg(name),
                       detail);
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return failure(Error::Code::FileAccess,
                       Store::tr("“%1” cannot be written: the file or its folder is read-only or "
                                 "gone. Save the project in another place.")
                           .arg(name),
                       detail);
    case SQLITE_IOERR:
        return failure(Error::Code::FileAccess,
                       Store::tr("The disk reported an error with “%1”. Copy the file to another "
                                 "disk.")
                           .arg(name),
                       detail);
    case SQLITE_CONSTRAINT:
        return failure(Error::Code::Conflict,
                       Store::tr("The edit does not fit what is in “%1” now.").arg(name), detail);
    default:
        return failure(Error::Code::Malformed,
                       Store::tr("“%1” is not a project file, or it is damaged. Open a copy or a "
                                 "backup of it.")
                           .arg(name),
                       detail);
    }
}

Result<QSqlQuery> SqliteFile::run(const QString &sql, const QVariantList &values) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return errorFrom(query.lastError().nativeErrorCode().toInt(), query.lastError().text());
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (const auto done = finishBatch(query); !done)
        return tl::unexpected(done.error());
    return query;
}

Result<Done> SqliteFile::finishBatch(QSqlQuery &query) const
{
    if (!query.exec())
        return errorFrom(query.lastError().nativeErrorCode().toInt(), query.lastError().text());
    return Done{};
}

Result<QVariant> SqliteFile::value(const QString &sql, const QVariantList &values) const
{
    Result<QSqlQuery> query = run(sql, values);
    if (!query)
        return tl::unexpected(query.error());
    return query->next() ? query->value(0) : QVariant();
}

Result<Done> SqliteFile::runScript(const QByteArray &sql) const
{
    char *message = nullptr;
    const int code = sqlite3_exec(handle(), sql.constData(), nullptr, nullptr, &message);
    const QString detail = QString::fromUtf8(message);
    sqlite3_free(message);
    if (code != SQLITE_OK)
        return errorFrom(code, detail);
    return Done{};
}

Transaction::~Transaction()
{
    if (m_isOpen)
        static_cast<void>(m_file.runScript("ROLLBACK"));
}

Result<Done> Transaction::begin()
{
    const auto begun = m_file.runScript("BEGIN IMMEDIATE");
    m_isOpen = begun.has_value();
    return begun;
}

Result<Done> Transaction::commit()
{
    const auto committed = m_file.runScript("COMMIT");
    if (committed)
        m_isOpen = false;
    return committed;
}

} // namespace meipi
