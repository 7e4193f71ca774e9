// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/timestamp.h"
#include "export/chart.h"

namespace meipi {

/// A report's files. Pictures are on white paper, whatever the window looks like; each file appears
/// whole or not at all. All fail with FileAccess, and with FileExists unless @p replace.
Result<Done> writeReportCsv(const ReportTable &table, const QString &path, bool replace);
/// The table by @p suffix: csv, txt, docx or xlsx; @p date is that of office files.
Result<Done> writeReportTable(const ReportTable &table, QStringView suffix, Timestamp date,
                              const QString &path, bool replace);
Result<Done> writeChartSvg(const Chart &chart, const QString &title, const QString &path,
                           bool replace);
/// Twice as fine as on the screen. Fails with TooLarge beyond 16,000 pixels a side.
Result<Done> writeChartPng(const Chart &chart, const QString &path, bool replace);

} // namespace meipi
