// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/foreignreading.h"
#include "export/exporter.h"

namespace meipi {

/// All formats that a project can be written in: those of export/ in their order, then those that
/// can be read back. Asked by whoever offers formats, since export/ knows nothing of exchange/.
const QList<const Exporter *> &exportFormats();
const Exporter *exportFormatFor(QStringView key); ///< By key; null when there is no such format.
const Exporter *exportFormatForSuffix(QStringView suffix); ///< Without dot, any case.

/// The suffixes of what readForeign() reads, lower case, the usual ones first.
QStringList foreignSuffixes();
/// Whether @p path is something that readForeign() reads, by its suffix.
bool isForeign(const QString &path);

/// Reads another program's file, whatever it is: REFI-QDA (.qdpx, .qdc, .qde), W3C Web Annotation
/// (.jsonld, .json), a codebook (.csv), a project of QualCoder (.qda) or Taguette (.sqlite3, .db).
/// Only reads; any thread. Fails with NotSupported for another
/// kind, FileAccess, TooLarge (over 1 GiB), Malformed and Cancelled.
Result<ForeignReading> readForeign(const QString &path, const ForeignRequest &request,
                                   Progress &progress);

} // namespace meipi
