// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace meipi {

/// A line of RFC 4180 in UTF-8 at the end of @p out: cells parted by commas, CR LF at the end,
/// in quotes what needs them. A cell that a spreadsheet might take for a formula (it begins with
/// = + - @, their full-width forms, a tabulator or a line end) gets an apostrophe before it, and so
/// does one that begins with an apostrophe; csvCellText() takes it off again.
void appendCsvLine(QByteArray &out, const QStringList &cells);

QString csvCellText(const QString &cell); ///< What a cell said before it was made harmless.

} // namespace meipi
