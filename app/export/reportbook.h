// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/timestamp.h"
#include "report/reporttable.h"

namespace meipi {

/// A report as an Excel file: its table on one sheet, numbers as numbers (shares between 0 and 1),
/// and on a second what is counted. @p date is the file's own. Fails with FileAccess.
Result<QByteArray> xlsxOf(const ReportTable &table, Timestamp date);

} // namespace meipi
