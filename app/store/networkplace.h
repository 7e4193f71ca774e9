// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlitefile.h"

#include <QString>

#include <memory>

class QLockFile;

namespace meipi {

/// What lies on another machine's disk cannot have SQLite's write-ahead log, whose index is shared
/// memory (https://www.sqlite.org/wal.html), and its locks are not to be relied on. There a
/// project has a rollback journal, and one program at a time may write to it.

/// Whether @p type names such a file system, as the system lists what is mounted: "nfs4", "cifs".
bool isNetworkType(const QByteArray &type);
/// Of the folder of a file, which need not be there.
bool isOnNetwork(const QString &path);

/// What isOnNetwork() says of every path as long as it lives, for tests. One at a time.
class AssumedNetwork {
public:
    explicit AssumedNetwork(bool isNetwork);
    ~AssumedNetwork();
    AssumedNetwork(const AssumedNetwork &) = delete;
    AssumedNetwork &operator=(const AssumedNetwork &) = delete;
};

/// The right to write to a project on another machine's disk: a file beside it, named like it with
/// ".lock", that tells who has it. That of a program that is gone on this machine does not count.
class NetworkPlace {
public:
    /// Takes the right, and gives a project that was on a local disk until now a rollback journal.
    /// Null where none is needed: on a local disk, or where the file is not to be written or cannot
    /// be. Fails with Locked, naming who writes, and FileAccess. A file that is no project is not
    /// touched.
    static Result<std::unique_ptr<NetworkPlace>> take(const QString &path,
                                                      SqliteFile::Access access);
    ~NetworkPlace();

private:
    explicit NetworkPlace(std::unique_ptr<QLockFile> lock);

    std::unique_ptr<QLockFile> m_lock;
};

} // namespace meipi
