// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "failingdisk.h"

#include <QFile>
#include <QHash>
#include <QList>
#include <QRandomGenerator>

#include <sqlite3.h>

#include <algorithm>

namespace meipi::test {

namespace {

// What a file takes and may lose again until it is synchronised.
struct Write {
    qint64 offset = 0;
    QByteArray before; // shorter than after where the file ended
    QByteArray after;
    qint64 sizeBefore = 0;
    bool isCut = false; // the file is shortened to offset
};

// SQLite's callbacks know nothing but what is global.
struct Disk {
    sqlite3_vfs *real = nullptr;
    sqlite3_vfs vfs{};
    sqlite3_io_methods methods{};
    int operations = 0;
    int failing = 0;
    FailingDisk::Failure failure = FailingDisk::Failure::Full;
    bool hasFailed = false;
    QHash<QByteArray, QList<Write>> unsynced; // by the file's path
};
Disk disk;

struct File {
    sqlite3_file base;
    const char *path; // null for a file without a name
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->real();
}

bool put(QFile &file, qint64 offset, const QByteArray &bytes)
{
    return file.seek(offset) && file.write(bytes) == bytes.size();
}

// Takes back what is not synchronised, then does again what @p isKept lets through. The machine has
// stopped: nobody else has the file open any more.
template <class IsKept>
void cutPower(const QByteArray &path, const QList<Write> &writes, IsKept isKept)
{
    QFile file(QString::fromUtf8(path));
    if (!file.exists())
        return;
    bool isDone = file.open(QIODevice::ReadWrite | QIODevice::Unbuffered);
    for (auto write = writes.crbegin(); write != writes.crend(); ++write) {
        isDone =
            isDone && file.resize(write->sizeBefore) && put(file, write->offset, write->before);
    }
    for (const Write &write : writes) {
        if (isKept())
            isDone = isDone
                && (write.isCut ? file.resize(write.offset) : put(file, write.offset, write.after));
    }
    if (!isDone)
        qFatal("%s: %s", path.constData(), qPrintable(file.errorString()));
}

void cutPower()
{
    const bool isTorn = disk.failure == FailingDisk::Failure::TornPowerCut;
    QRandomGenerator random(static_cast<quint32>(disk.failing));
    for (auto file = disk.unsynced.cbegin(); file != disk.unsynced.cend(); ++file)
        cutPower(file.key(), file.value(), [&] { return isTorn && random.bounded(2) == 1; });
    disk.unsynced.clear();
}

// Beforehand, what a write of @p bytes, or a cut without any, will change.
void remember(sqlite3_file *file, qint64 offset, const QByteArray *bytes)
{
    const char *path = reinterpret_cast<File *>(file)->path;
    if (path == nullptr)
        return;
    Write write;
    write.offset = offset;
    write.isCut = bytes == nullptr;
    sqlite3_file *real = realOf(file);
    real->pMethods->xFileSize(real, &write.sizeBefore);
    if (bytes != nullptr)
        write.after = *bytes;
    const qint64 end =
        write.isCut ? write.sizeBefore : std::min<qint64>(write.sizeBefore, offset + bytes->size());
    if (end > offset) {
        write.before.resize(end - offset);
        real->pMethods->xRead(real, write.before.data(), static_cast<int>(end - offset), offset);
    }
    disk.unsynced[path].append(write);
}

bool remembers()
{
    return disk.failure == FailingDisk::Failure::PowerCut
        || disk.failure == FailingDisk::Failure::TornPowerCut;
}

enum class Operation { Write, Other };

// SQLITE_OK where the operation is to be done.
int verdict(Operation operation)
{
    ++disk.operations;
    if (disk.failing == 0 || disk.operations < disk.failing)
        return SQLITE_OK;
    switch (disk.failure) {
    case FailingDisk::Failure::Full:
        if (operation != Operation::Write)
            return SQLITE_OK;
        disk.hasFailed = true;
        return SQLITE_FULL;
    case FailingDisk::Failure::OnceBroken:
        if (disk.operations > disk.failing)
            return SQLITE_OK;
        break;
    case FailingDisk::Failure::Gone:
        break;
    case FailingDisk::Failure::PowerCut:
    case FailingDisk::Failure::TornPowerCut:
        if (disk.operations == disk.failing)
            cutPower();
        break;
    }
    disk.hasFailed = true;
    return SQLITE_IOERR;
}

int closeFile(sqlite3_file *file)
{
    return realOf(file)->pMethods->xClose(realOf(file));
}
int readFile(sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset)
{
    return realOf(file)->pMethods->xRead(realOf(file), bytes, count, offset);
}
int writeFile(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
{
    if (const int code = verdict(Operation::Write); code != SQLITE_OK)
        return code;
    if (remembers()) {
        const QByteArray copy(static_cast<const char *>(bytes), count);
        remember(file, offset, &copy);
    }
    return realOf(file)->pMethods->xWrite(realOf(file), bytes, count, offset);
}
int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (const int code = verdict(Operation::Other); code != SQLITE_OK)
        return code;
    if (remembers())
        remember(file, size, nullptr);
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}
int syncFile(sqlite3_file *file, int flags)
{
    if (const int code = verdict(Operation::Other); code != SQLITE_OK)
        return code;
    const int synced = realOf(file)->pMethods->xSync(realOf(file), flags);
    if (const char *path = reinterpret_cast<File *>(file)->path; synced == SQLITE_OK && path)
        disk.unsynced.remove(path);
    return synced;
}
int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}
int lockFile(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xLock(realOf(file), level);
}
int unlockFile(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}
int checkReservedLock(sqlite3_file *file, int *result)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), result);
}
int fileControl(sqlite3_file *file, int operation, void *argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}
int sectorSize(sqlite3_file *file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}
int characteristics(sqlite3_file *file)
{
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}
int shmMap(sqlite3_file *file, int page, int size, int extend, void volatile **memory)
{
    return realOf(file)->pMethods->xShmMap(realOf(file), page, size, extend, memory);
}
int shmLock(sqlite3_file *file, int offset, int count, int flags)
{
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}
void shmBarrier(sqlite3_file *file)
{
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}
int shmUnmap(sqlite3_file *file, int remove)
{
    return realOf(file)->pMethods->xShmUnmap(realOf(file), remove);
}

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *flagsOut)
{
    file->pMethods = nullptr;
    reinterpret_cast<File *>(file)->path = name; // SQLite keeps it until the file is closed
    const int code = disk.real->xOpen(disk.real, name, realOf(file), flags, flagsOut);
    if (realOf(file)->pMethods != nullptr)
        file->pMethods = &disk.methods;
    return code;
}
int removeFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    if (const int code = verdict(Operation::Other); code != SQLITE_OK)
        return code;
    disk.unsynced.remove(name);
    return disk.real->xDelete(disk.real, name, syncFolder);
}

// Requests for permission.
struct Requests {
    int count = 0;
    int refused = 0;
    bool hasRefused = false;
};
Requests requests;

int authorise(void *, int, const char *, const char *, const char *, const char *)
{
    ++requests.count;
    if (requests.refused == 0 || requests.count != requests.refused)
        return SQLITE_OK;
    requests.hasRefused = true;
    return SQLITE_DENY;
}

int watch(sqlite3 *connection, char **, const sqlite3_api_routines *)
{
    return sqlite3_set_authorizer(connection, authorise, nullptr);
}

} // namespace

FailingDisk::FailingDisk()
{
    disk = Disk();
    disk.real = sqlite3_vfs_find(nullptr);
    disk.methods = {2,           closeFile,  readFile,        writeFile,  truncateFile,
                    syncFile,    fileSize,   lockFile,        unlockFile, checkReservedLock,
                    fileControl, sectorSize, characteristics, shmMap,     shmLock,
                    shmBarrier,  shmUnmap,   nullptr,         nullptr};
    disk.vfs = *disk.real;
    disk.vfs.pNext = nullptr;
    disk.vfs.zName = "meipi-failing";
    disk.vfs.szOsFile = static_cast<int>(sizeof(File)) + disk.real->szOsFile;
    disk.vfs.xOpen = openFile;
    disk.vfs.xDelete = removeFile;
    sqlite3_vfs_register(&disk.vfs, 1);
}

FailingDisk::~FailingDisk()
{
    sqlite3_vfs_unregister(&disk.vfs);
    sqlite3_vfs_register(disk.real, 1);
}

void FailingDisk::failAt(int operation, Failure failure)
{
    disk.operations = 0;
    disk.failing = operation;
    disk.failure = failure;
    disk.hasFailed = false;
    disk.unsynced.clear();
}

void FailingDisk::cutPowerNow()
{
    cutPower();
    disk.failing = disk.operations;
}

void FailingDisk::mend()
{
    disk.failing = 0;
}

bool FailingDisk::hasFailed() const
{
    return disk.hasFailed;
}

RefusedStatement::RefusedStatement()
{
    requests = Requests();
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(watch));
}

RefusedStatement::~RefusedStatement()
{
    sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(watch));
}

void RefusedStatement::refuse(int request, sqlite3 *connection)
{
    requests = {0, request, false};
    sqlite3_set_authorizer(connection, authorise, nullptr); // its statements expire
}

bool RefusedStatement::hasRefused() const
{
    return requests.hasRefused;
}

} // namespace meipi::test
