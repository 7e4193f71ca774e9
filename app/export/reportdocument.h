// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/timestamp.h"
#include "report/reporttable.h"

namespace meipi {

/// A report as plain text: its title, the table, and what is counted. The table has bars between
/// its cells as Markdown has them; where cells have several lines, a paragraph for each cell.
QString plainTextOf(const ReportTable &table);

/// A report as a Word file: title, table and what is counted. @p date is the file's own. Fails with
/// FileAccess.
Result<QByteArray> docxOf(const ReportTable &table, Timestamp date);

} // namespace meipi
