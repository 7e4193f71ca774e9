// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlitefile.h"

#include "store/sqlitefailure.h"
#include "store/words.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

namespace meipi {

namespace {

constexpr int busyMilliseconds = 3000;

Result<Done> checkReadable(const QString &path)
{
    const QFileInfo file(path);
    const auto refused = [&path](const QString &message) {
        return failure(Error::Code::FileAccess, message.arg(path));
    };
    if (!file.exists())
        return refused(Store::tr("There is no file “%1”; it may have been moved or renamed."));
    if (file.isDir())
        return refused(Store::tr("“%1” is a folder, not a project file; choose a file in it."));
    if (!file.isFile())
        return refused(Store::tr("“%1” is a device or a pipe, not a project file."));
    if (!file.isReadable())
        return refused(Store::tr("You have no permission to read “%1”; ask its owner for it."));
    if (file.size() == 0) // which SQLite takes for an empty database
        return failure(
            Error::Code::Malformed,
            Store::tr("“%1” is empty, so it is no project; open a copy or a backup.").arg(path));
    return Done{};
}

// SQLite takes a mark at the start of a UTF-16 text for the order of its bytes and drops it; where
// the text itself begins with one, it gets another to take.
QVariant bound(const QVariant &value)
{
    if (value.typeId() != QMetaType::QString)
        return value;
    const QString text = value.toString();
    const bool hasMark =
        text.startsWith(QChar::ByteOrderMark) || text.startsWith(QChar::ByteOrderSwapped);
    return hasMark ? QString(QChar(QChar::ByteOrderMark) + text) : value;
}

} // namespace

Result<std::unique_ptr<SqliteFile>> SqliteFile::open(const QString &path, Access access)
{
    if (const auto checked = checkReadable(path); !checked)
        return tl::unexpected(checked.error());
    std::unique_ptr<SqliteFile> file(new SqliteFile(QFileInfo(path).absoluteFilePath()));
    const bool writes = access == Access::ReadWrite && canBeWritten(file->m_path);
    auto opened = file->connectAs(writes ? Mode::ReadWrite : Mode::ReadOnly);
    if (opened)
        opened = file->readFirstPage();
    // A file in WAL mode needs others beside it, which a read-only folder does not take. It can be
    // read as it is unless it was left with such a file, where the last edits are.
    const bool isAlone = QFileInfo(file->m_path + QLatin1String("-wal")).size() == 0;
    if (!opened && opened.error().code == Error::Code::FileAccess && !writes && isAlone) {
        opened = file->connectAs(Mode::Immutable);
        if (opened)
            opened = file->readFirstPage();
    }
    if (!opened)
        return tl::unexpected(opened.error());
    return file;
}

Result<std::unique_ptr<SqliteFile>> SqliteFile::create(const QString &path)
{
    std::unique_ptr<SqliteFile> file(new SqliteFile(QFileInfo(path).absoluteFilePath()));
    if (const auto made = file->connectAs(Mode::New); !made)
        return tl::unexpected(made.error());
    return file;
}

bool SqliteFile::canBeWritten(const QString &path)
{
    const QFileInfo file(path);
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

SqliteFile::~SqliteFile()
{
    disconnect();
    if (m_access == Access::ReadOnly)
        removeEmptyLog();
}

// Whoever only reads makes a log where there is none and cannot remove it; the last to close that
// could write does.
void SqliteFile::removeEmptyLog()
{
    const QFileInfo log(m_path + QLatin1String("-wal"));
    if (!log.exists() || log.size() > 0 || !canBeWritten(m_path))
        return;
    if (connectAs(Mode::ReadWrite))
        static_cast<void>(readFirstPage());
    disconnect();
}

void SqliteFile::disconnect()
{
    if (m_connection.isEmpty())
        return;
    m_statements.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
}

Result<Done> SqliteFile::connectAs(Mode mode)
{
    static constexpr std::array queries{"mode=rwc", "mode=rw", "mode=ro", "mode=ro&immutable=1"};

    disconnect();
    const bool writes = mode == Mode::New || mode == Mode::ReadWrite;
    m_connection = QLatin1String("meipi-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_database.setConnectOptions(
        QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(busyMilliseconds)
        + (writes ? QLatin1String("") : QLatin1String(";QSQLITE_OPEN_READONLY")));
    QUrl name = QUrl::fromLocalFile(m_path);
    name.setQuery(QLatin1String(queries[static_cast<size_t>(mode)]));
    m_database.setDatabaseName(QString::fromLatin1(name.toEncoded()));
    if (!m_database.open()) {
        const QSqlError error = m_database.lastError();
        return errorFrom(error.nativeErrorCode().toInt(), error.text());
    }
    // What a stranger's file could bring along does not run.
    for (const auto &[option, value] :
         {std::pair(SQLITE_DBCONFIG_DEFENSIVE, 1), std::pair(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0),
          std::pair(SQLITE_DBCONFIG_ENABLE_TRIGGER, 0), std::pair(SQLITE_DBCONFIG_ENABLE_VIEW, 0),
          std::pair(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0)})
        sqlite3_db_config(handle(), option, value, nullptr);
    m_access =
        writes && sqlite3_db_readonly(handle(), "main") == 0 ? Access::ReadWrite : Access::ReadOnly;
    return Done{};
}

// SQLite opens nothing before it has to.
Result<Done> SqliteFile::readFirstPage() const
{
    const auto read = number(QStringLiteral("PRAGMA schema_version"));
    if (!read)
        return tl::unexpected(read.error());
    return Done{};
}

sqlite3 *SqliteFile::handle() const
{
    return *static_cast<sqlite3 *const *>(m_database.driver()->handle().constData());
}

bool SqliteFile::hasMoved() const
{
    int moved = 0;
    sqlite3_file_control(handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

Result<Done> SqliteFile::checkInPlace() const
{
    if (!hasMoved())
        return Done{};
    return failure(Error::Code::FileAccess,
                   Store::tr("The project is no longer at “%1”; put the file back, or save the "
                             "project in another place.")
                       .arg(m_path));
}

tl::unexpected<Error> SqliteFile::lastError(const QSqlQuery &query) const
{
    return errorFrom(query.lastError().nativeErrorCode().toInt(), query.lastError().text());
}

tl::unexpected<Error> SqliteFile::errorFrom(int code) const
{
    return errorFrom(code, QString::fromUtf8(sqlite3_errmsg(handle())));
}

tl::unexpected<Error> SqliteFile::errorFrom(int code, const QString &detail) const
{
    return sqliteFailure(code, QFileInfo(m_path).fileName(), detail);
}

Result<QSqlQuery> SqliteFile::run(const QString &sql, const QVariantList &values) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return lastError(query);
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), bound(values[i]));
    if (!query.exec())
        return lastError(query);
    return query;
}

Result<bool> SqliteFile::next(QSqlQuery &query) const
{
    if (query.next())
        return true;
    if (query.lastError().isValid())
        return lastError(query);
    return false;
}

Result<QVariant> SqliteFile::value(const QString &sql, const QVariantList &values) const
{
    Result<QSqlQuery> query = run(sql, values);
    if (!query)
        return tl::unexpected(query.error());
    const Result<bool> found = next(*query);
    if (!found)
        return tl::unexpected(found.error());
    return *found ? query->value(0) : QVariant();
}

Result<qint64> SqliteFile::number(const QString &sql) const
{
    qint64 first = 0;
    if (const int code = m_statements.run(handle(), sql, {}, &first); code != SQLITE_OK)
        return errorFrom(code);
    return first;
}

Result<qint64> SqliteFile::execute(const QString &sql, const QVariantList &values) const
{
    if (const int code = m_statements.run(handle(), sql, values); code != SQLITE_OK)
        return errorFrom(code);
    return sqlite3_changes64(handle());
}

Result<qint64> SqliteFile::insert(const QString &sql, const QVariantList &values) const
{
    if (const auto done = execute(sql, values); !done)
        return done;
    return sqlite3_last_insert_rowid(handle());
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

Result<Done> SqliteFile::copyInto(const QString &path) const
{
    const auto copied = run(QStringLiteral("VACUUM INTO ?"), {path});
    if (!copied)
        return tl::unexpected(copied.error());
    return Done{};
}

Result<Done> SqliteFile::foldLogIn() const
{
    sqlite3_busy_timeout(handle(), 0);
    const int code =
        sqlite3_wal_checkpoint_v2(handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    const QString detail = QString::fromUtf8(sqlite3_errmsg(handle()));
    sqlite3_busy_timeout(handle(), busyMilliseconds);
    if (code == SQLITE_OK || (code & 0xff) == SQLITE_BUSY || (code & 0xff) == SQLITE_LOCKED)
        return Done{};
    return errorFrom(code, detail);
}

Transaction::~Transaction()
{
    // Fails where SQLite has rolled back by itself, as it does on a full disk.
    if (m_isOpen)
        static_cast<void>(m_file.execute(QStringLiteral("ROLLBACK")));
}

Result<Done> Transaction::begin()
{
    if (const auto inPlace = m_file.checkInPlace(); m_kind == Kind::Write && !inPlace)
        return inPlace;
    const auto begun = m_file.execute(m_kind == Kind::Write ? QStringLiteral("BEGIN IMMEDIATE")
                                                            : QStringLiteral("BEGIN"));
    m_isOpen = begun.has_value();
    if (!begun)
        return tl::unexpected(begun.error());
    return Done{};
}

Result<Done> Transaction::commit()
{
    const auto committed = m_file.execute(QStringLiteral("COMMIT"));
    if (!committed)
        return tl::unexpected(committed.error());
    m_isOpen = false;
    return Done{};
}

} // namespace meipi
