// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connectionsettings.h"

#include "store/words.h"

#include <QFileInfo>

namespace meipi {

Result<Done> setUp(const SqliteFile &file, bool hasLog)
{
    if (file.access() == SqliteFile::Access::ReadOnly)
        return file.runScript("PRAGMA cell_size_check = ON;");
    const auto set = file.runScript("PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON; "
                                    "PRAGMA cache_size = -16384;");
    const auto journal = file.value(hasLog ? QStringLiteral("PRAGMA journal_mode = WAL")
                                           : QStringLiteral("PRAGMA journal_mode = DELETE"));
    if (!set || !journal)
        return set ? tl::unexpected(journal.error()) : set;
    // A file system without shared memory leaves it at a rollback journal.
    const bool isLogged = *journal == QStringLiteral("wal");
    const qint64 wanted = isLogged ? 2 : 3;
    const auto asked =
        file.runScript(isLogged ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = EXTRA");
    const auto is = file.number(QStringLiteral("PRAGMA synchronous"));
    if (!asked || !is)
        return asked ? tl::unexpected(is.error()) : asked;
    if (*is == wanted && (isLogged || *journal == QStringLiteral("delete")))
        return Done{};
    return failure(Error::Code::FileAccess,
                   Store::tr("“%1” cannot be written so that edits survive a power cut; save the "
                             "project in another place.")
                       .arg(QFileInfo(file.path()).fileName()),
                   QStringLiteral("%1, synchronous %2").arg(journal->toString()).arg(*is));
}

} // namespace meipi
