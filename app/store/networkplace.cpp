// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/networkplace.h"

#include "store/migrations.h"
#include "store/words.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSet>
#include <QStorageInfo>
#include <QtEndian>

#include <sqlite3.h>

#include <optional>

namespace meipi {

namespace {

std::optional<bool> assumed; // by AssumedNetwork

// https://www.sqlite.org/fileformat2.html#the_database_header
constexpr qsizetype bytesOfHeader = 100;
constexpr qsizetype readVersionOffset = 19;
constexpr qsizetype applicationIdOffset = 68;
constexpr char writeAheadLog = 2;

// Of a project as a local disk has it.
bool hasWriteAheadLog(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = file.read(bytesOfHeader);
    return header.size() == bytesOfHeader && header[readVersionOffset] == writeAheadLog
        && qFromBigEndian<qint32>(header.constData() + applicationIdOffset) == projectApplicationId;
}

// Where nobody else has the file open, its log needs no shared memory.
bool foldLogAway(const QString &path)
{
    sqlite3 *file = nullptr;
    const bool isDone =
        sqlite3_open_v2(path.toUtf8().constData(), &file, SQLITE_OPEN_READWRITE, nullptr)
            == SQLITE_OK
        && sqlite3_exec(file,
                        "PRAGMA locking_mode = EXCLUSIVE; PRAGMA synchronous = FULL; "
                        "PRAGMA journal_mode = DELETE;",
                        nullptr, nullptr, nullptr)
            == SQLITE_OK;
    return sqlite3_close(file) == SQLITE_OK && isDone && !hasWriteAheadLog(path);
}

tl::unexpected<Error> heldBy(const QString &path, const QString &lock, const QString &host)
{
    const QString name = QFileInfo(path).fileName();
    return failure(Error::Code::Locked,
                   host.isEmpty()
                       ? Store::tr("“%1” lies on a network drive, where one program at a time "
                                   "writes to it, and another one does; close it there, then try "
                                   "again.")
                             .arg(name)
                       : Store::tr("“%1” lies on a network drive, where one program at a time "
                                   "writes to it, and one on “%2” does; close it there, or remove "
                                   "the file “%3” where none is running.")
                             .arg(name, host, QFileInfo(lock).fileName()));
}

} // namespace

bool isNetworkType(const QByteArray &type)
{
    static const QSet<QByteArray> types{
        "9p",    "acfs",   "afs",       "beegfs", "ceph",   "cifs",   "coda",     "davfs",
        "fuse",  "gfs2",   "glusterfs", "gpfs",   "lustre", "ncpfs",  "nfs",      "nfs4",
        "ocfs2", "prl_fs", "smb2",      "smb3",   "smbfs",  "vboxsf", "virtiofs", "vmhgfs",
    };
    // Programs that mount another machine's files for a user; others, such as ntfs-3g, mount disks.
    static const QSet<QByteArray> programs{
        "ceph",      "cifs",       "curlftpfs", "davfs",    "davfs2",  "glusterfs",
        "goofys",    "gvfsd-fuse", "hgfs",      "jmtpfs",   "juicefs", "kio-fuse",
        "onedriver", "rclone",     "s3fs",      "smbnetfs", "sshfs",   "vmhgfs-fuse",
    };
    const QByteArray kind = type.toLower();
    return types.contains(kind) || (kind.startsWith("fuse.") && programs.contains(kind.sliced(5)));
}

bool isOnNetwork(const QString &path)
{
    return assumed ? *assumed
                   : isNetworkType(QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType());
}

AssumedNetwork::AssumedNetwork(bool isNetwork)
{
    assumed = isNetwork;
}

AssumedNetwork::~AssumedNetwork()
{
    assumed.reset();
}

NetworkPlace::NetworkPlace(std::unique_ptr<QLockFile> lock) : m_lock(std::move(lock))
{
}

NetworkPlace::~NetworkPlace() = default;

Result<std::unique_ptr<NetworkPlace>> NetworkPlace::take(const QString &path,
                                                         SqliteFile::Access access)
{
    if (access == SqliteFile::Access::ReadOnly || !SqliteFile::canBeWritten(path)
        || !isOnNetwork(path))
        return std::unique_ptr<NetworkPlace>();
    const QString lockPath = QFileInfo(path).absoluteFilePath() + QLatin1String(".lock");
    auto lock = std::make_unique<QLockFile>(lockPath);
    lock->setStaleLockTime(0); // however long somebody writes
    if (!lock->tryLock(0)) {
        if (lock->error() == QLockFile::LockFailedError) {
            qint64 process = 0;
            QString host;
            QString program;
            lock->getLockInfo(&process, &host, &program);
            return heldBy(path, lockPath, host);
        }
        return failure(Error::Code::FileAccess,
                       Store::tr("“%1” lies on a network drive, and no file can be made beside it "
                                 "to keep others from writing; check that its folder may be "
                                 "written to.")
                           .arg(QFileInfo(path).fileName()));
    }
    if (hasWriteAheadLog(path) && !foldLogAway(path))
        return heldBy(path, lockPath, {});
    return std::unique_ptr<NetworkPlace>(new NetworkPlace(std::move(lock)));
}

} // namespace meipi
