// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/damagedfile.h"

#include "project/change.h"
#include "project/fields.h"
#include "store/migrations.h"
#include "store/rowwalk.h"
#include "store/words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>

namespace meipi {

namespace {

// https://www.sqlite.org/fileformat2.html#the_database_header
constexpr qsizetype headerSize = 100;
constexpr qsizetype pageSizeOffset = 16;
constexpr qsizetype pageCountOffset = 28;
constexpr qsizetype freelistOffset = 32; // the first page of the list and their number
constexpr qsizetype freelistSize = 8;
constexpr qint64 usualPageSize = 4096;

bool hasHeader(const QByteArray &page)
{
    return page.size() >= headerSize
        && page.startsWith(QByteArray::fromRawData("SQLite format 3", 16));
}

qint64 pageSizeIn(const QByteArray &page)
{
    if (!hasHeader(page))
        return usualPageSize;
    const auto told = qFromBigEndian<quint16>(page.constData() + pageSizeOffset);
    const qint64 size = told == 1 ? 65536 : told;
    const bool isPowerOfTwo = (size & (size - 1)) == 0;
    return size >= 512 && isPowerOfTwo ? size : usualPageSize;
}

// In whole pages, told truly by the header.
bool straighten(QFile &file, QByteArray firstPage)
{
    const qint64 pageSize = pageSizeIn(firstPage);
    const qint64 pages = (file.size() + pageSize - 1) / pageSize;
    if (!file.resize(pages * pageSize) || !hasHeader(firstPage))
        return file.error() == QFile::NoError;
    const auto told = qFromBigEndian<quint32>(firstPage.constData() + pageCountOffset);
    if (told <= pages)
        return true;
    qToBigEndian(static_cast<quint32>(pages), firstPage.data() + pageCountOffset);
    return file.seek(0) && file.write(firstPage.left(headerSize)) == headerSize;
}

/// The pages that tell of the tables, the first among them.
using SchemaPages = QMap<qint64, QByteArray>;

SchemaPages schemaPagesOf(const QString &path)
{
    QList<qint64> numbers;
    {
        const auto database = SqliteFile::open(path, SqliteFile::Access::ReadOnly);
        if (!database)
            return {};
        auto query = (*database)->run(
            QStringLiteral("SELECT pageno FROM dbstat WHERE name = 'sqlite_schema'"));
        while (query && (*database)->next(*query).value_or(false))
            numbers.append(query->value(0).toLongLong());
    }
    SchemaPages pages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const qint64 number : std::as_const(numbers)) {
        if (file.seek((number - 1) * usualPageSize))
            pages.insert(number, file.read(usualPageSize));
    }
    return pages;
}

// Without the list of free pages: nobody is to write here.
bool replaceSchema(const QString &path, SchemaPages schema)
{
    QFile file(path);
    if (!schema.contains(1) || !file.open(QIODevice::ReadWrite))
        return false;
    const qint64 pages =
        std::max((file.size() + usualPageSize - 1) / usualPageSize, schema.lastKey());
    QByteArray &first = schema[1];
    qToBigEndian(static_cast<quint32>(pages), first.data() + pageCountOffset);
    first.replace(freelistOffset, freelistSize, QByteArray(freelistSize, '\0'));
    if (!file.resize(pages * usualPageSize))
        return false;
    for (auto page = schema.cbegin(); page != schema.cend(); ++page) {
        if (!file.seek((page.key() - 1) * usualPageSize) || file.write(*page) != page->size())
            return false;
    }
    return true;
}

// How many of the project's tables hold something that can be read; -1 where one is no table.
int readableTables(const SqliteFile &file)
{
    int readable = 0;
    Change().forEachList([&]<class Row>(const QList<RowChange<Row>> &) {
        const QLatin1String table(RowTraits<Row>::table);
        const auto isThere = file.value(
            QStringLiteral("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?"),
            {table});
        const auto row = file.value(QStringLiteral("SELECT id FROM %1 LIMIT 1").arg(table));
        if (!isThere || !isThere->isValid())
            readable = isLaterTable(table) ? readable : -1;
        else if (readable >= 0 && row && row->isValid())
            ++readable;
    });
    return readable;
}

} // namespace

DamagedFile::DamagedFile(const QString &path) : m_path(QFileInfo(path).absoluteFilePath())
{
}

Result<std::unique_ptr<DamagedFile>> DamagedFile::open(const QString &path)
{
    std::unique_ptr<DamagedFile> damaged(new DamagedFile(path));
    if (const auto copied = damaged->makeCopy(); !copied)
        return tl::unexpected(copied.error());
    if (!damaged->openCopy() && !damaged->openWithNewSchema()) {
        return failure(
            Error::Code::Malformed,
            Store::tr("Nothing of a project can be found in “%1”; open a backup of it.").arg(path));
    }
    return damaged;
}

// With the write-ahead log, where the last edits may be.
Result<Done> DamagedFile::makeCopy() const
{
    const QFileInfo info(m_path);
    if (!info.isFile() || !info.isReadable()) {
        return failure(Error::Code::FileAccess,
                       Store::tr("“%1” is no file that can be read; choose another.").arg(m_path));
    }
    const QString log = QStringLiteral("-wal");
    const bool isCopied = m_folder.isValid() && QFile::copy(m_path, copyPath())
        && (!QFileInfo::exists(m_path + log) || QFile::copy(m_path + log, copyPath() + log));
    QFile copy(copyPath());
    if (!isCopied || !copy.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || !copy.open(QIODevice::ReadWrite) || !straighten(copy, copy.peek(usualPageSize))) {
        return failure(Error::Code::FileAccess,
                       Store::tr("“%1” cannot be copied to “%2” to be looked through; make room "
                                 "on the disk, then do it again.")
                           .arg(m_path, QDir::tempPath()),
                       copy.errorString());
    }
    return Done{};
}

bool DamagedFile::openCopy()
{
    auto file = SqliteFile::open(copyPath(), SqliteFile::Access::ReadWrite);
    if (!file)
        return false;
    // What is longer than the file is not in it, but made up by what a stranger has put there.
    constexpr qint64 least = 1 << 20;
    sqlite3_limit(
        (*file)->handle(), SQLITE_LIMIT_LENGTH,
        static_cast<int>(std::clamp(QFileInfo(copyPath()).size(), least, qint64(1) << 30)));
    if (readableTables(**file) <= 0)
        return false;
    m_file = *std::move(file);
    return true;
}

// Where the tables stand depends on whether the file was made by edits or by VACUUM.
bool DamagedFile::openWithNewSchema()
{
    const QString fresh = m_folder.filePath(QStringLiteral("new.meipi"));
    const QString vacuumed = m_folder.filePath(QStringLiteral("vacuumed.meipi"));
    {
        const auto file = SqliteFile::create(fresh);
        if (!file || !createTables(**file) || !(*file)->copyInto(vacuumed))
            return false;
    }
    // What is in the log belongs to the pages that were.
    QFile::remove(copyPath() + QLatin1String("-wal"));
    QFile::remove(copyPath() + QLatin1String("-shm"));
    const QString original = m_folder.filePath(QStringLiteral("original.meipi"));
    if (!QFile::rename(copyPath(), original))
        return false;
    const auto tryWith = [&](const SchemaPages &schema) {
        QFile::remove(copyPath());
        return QFile::copy(original, copyPath()) && replaceSchema(copyPath(), schema);
    };
    int most = 0;
    SchemaPages best;
    for (const QString &model : {fresh, vacuumed}) {
        const SchemaPages schema = schemaPagesOf(model);
        if (!tryWith(schema))
            return false;
        const auto file = SqliteFile::open(copyPath(), SqliteFile::Access::ReadOnly);
        const int readable = file ? readableTables(**file) : -1;
        if (readable > most) {
            most = readable;
            best = schema;
        }
    }
    return most > 0 && tryWith(best) && openCopy();
}

} // namespace meipi
