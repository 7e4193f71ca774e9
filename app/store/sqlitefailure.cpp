// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlitefailure.h"

#include "store/words.h"

#include <sqlite3.h>

namespace meipi {

tl::unexpected<Error> sqliteFailure(int code, const QString &fileName, const QString &detail)
{
    using Code = Error::Code;
    const auto error = [&fileName, code, &detail](Code kind, const QString &message) {
        return failure(kind, message.arg(fileName),
                       QStringLiteral("SQLite %1: %2").arg(code).arg(detail));
    };
    switch (code & 0xff) { // the rest says more than we can tell the user
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return error(Code::Locked,
                     Store::tr("“%1” is being written by another "
                               "program; try again in a moment."));
    case SQLITE_FULL:
        return error(Code::FileAccess,
                     Store::tr("There is no space left for “%1”; make room on the "
                               "disk, then do it again."));
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_CANTOPEN:
        return error(Code::FileAccess,
                     Store::tr("“%1” cannot be opened or written: the file or its folder is "
                               "read-only or gone; save the project in another place."));
    case SQLITE_IOERR:
    case SQLITE_INTERRUPT:
    case SQLITE_NOMEM:
        return error(Code::FileAccess,
                     Store::tr("The disk reported an error with “%1”; do it again, and if that "
                               "fails, save the project in another place."));
    case SQLITE_CONSTRAINT:
        return error(Code::Conflict,
                     Store::tr("The edit does not fit what is in “%1” now; look at it and do it "
                               "again."));
    case SQLITE_TOOBIG:
        return error(Code::TooLarge,
                     Store::tr("A document is too large for “%1”, which takes up to one billion "
                               "bytes of each; split it."));
    default:
        return error(Code::Malformed,
                     Store::tr("“%1” is no project file, or it is damaged; open a copy or a "
                               "backup of it."));
    }
}

} // namespace meipi
