// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlitefile.h"
#include "text/text.h"

namespace meipi {

/// Bytes that versions refer to by hash: originals, and canonical texts in UTF-8.
struct Content {
    QString hash; ///< BLAKE2b-256, lower-case hex.
    QByteArray bytes;
};

/// Inside the caller's transaction; what is there already stays.
Result<Done> addContents(const SqliteFile &file, const QList<Content> &contents);

Result<QByteArray> readContent(const SqliteFile &file, const QString &hash); ///< Or NotFound.
Result<Text> readText(const SqliteFile &file,
                      const QString &hash); ///< Likewise, and Malformed where it is no UTF-8.

} // namespace meipi
