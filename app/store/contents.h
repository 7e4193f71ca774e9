// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/rows.h"
#include "store/sqlitefile.h"
#include "text/text.h"
#include "text/textstructure.h"

namespace meipi {

/// Bytes that versions refer to by hash: originals, canonical texts in UTF-8 and what the
/// originals say about them (structurejson.h).
struct Content {
    QString hash; ///< BLAKE2b-256, lower-case hex.
    QByteArray bytes;
};

/// Inside the caller's transaction; what is there already stays.
Result<Done> addContents(const SqliteFile &file, const QList<Content> &contents);

/// All contents that @p version refers to: its source, its text and its structure if it has one.
QStringList contentHashes(const Version &version);

Result<QByteArray> readContent(const SqliteFile &file, const QString &hash); ///< Or NotFound.
Result<Text> readText(const SqliteFile &file,
                      const QString &hash); ///< Likewise, and Malformed where it is no UTF-8.
/// Likewise, and Malformed where it is no structure; an empty hash has an empty one.
Result<TextStructure> readStructure(const SqliteFile &file, const QString &hash);

} // namespace meipi
