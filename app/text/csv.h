// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

namespace meipi {

/// The rows of a comma-separated file (RFC 4180) in UTF-8, a byte-order mark or not, lines ended
/// by LF, CR LF or CR. Quoted fields may hold commas, line ends and doubled quotes. Empty lines are
/// left out; rows keep the number of fields they have. Fails with Malformed for a quote that is not
/// closed, text after a closing quote, and bytes that are not UTF-8; the offset is in UTF-16 code
/// units.
Result<QList<QStringList>> readCsv(const QByteArray &bytes);

/// One row with CR LF at its end; fields are quoted where they have to be.
QByteArray csvRow(const QStringList &fields);

} // namespace meipi
