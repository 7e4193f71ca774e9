// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "import/pdfpage.h"

#include <QByteArray>

namespace meipi {

/// Reads a PDF in a process of its own, which is this program once more, bounded in memory (384
/// MiB) and in what it may open or write. A page over which it crashes or stays silent for six
/// seconds is left out; what takes more than fifteen seconds in all must advance by four pages a
/// second. A long file is read by two such processes, half by half. With @p withFonts it tells what
/// is bold, too, which takes three times as long; then it gives up at the first failure, and after
/// eight seconds. The progress counts pages. Any thread; the
/// processor is left to others while it waits.
///
/// Fails with Malformed (no PDF that could be opened), Locked (a password is needed, or the one
/// given is wrong: @p password tells which), FileAccess (no process can be started) and Cancelled.
Result<PdfContents> readPdfContents(const QByteArray &bytes, const QString &name,
                                    const QString &password, bool withFonts, Progress &progress);

} // namespace meipi
