// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/change.h"
#include "store/sqlitefile.h"

#include <QStringList>

#include <functional>

namespace meipi {

/// What can be read of a file's rows.
struct FoundRows {
    Change rows; ///< All as added; they need not fit together.
    QStringList losses; ///< One translated sentence each.
};

/// Hands every row of @p table that can be read, in the order of the row numbers, to @p take: the
/// number, then @p columns. Uses no index. Returns in how many places there are rows that cannot be
/// read.
int walkOverHoles(const SqliteFile &file, const QString &table, const QStringList &columns,
                  const std::function<void(const QSqlQuery &)> &take);

/// Whether @p table came with a later form, so that a whole file may be without it.
bool isLaterTable(QLatin1String table);

/// Reads every row that can be read, table by table. A value that makes no sense is that of a new
/// row, unless it is text or an id: then the row is lost. Of an id that is there twice the first
/// row counts.
FoundRows walkRows(const SqliteFile &file);

} // namespace meipi
