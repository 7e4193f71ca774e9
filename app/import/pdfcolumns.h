// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/pdflines.h"

namespace meipi {

/// The rows of a page, from top to bottom, as lines in the order of reading: columns of running
/// text one after the other, the rows of a table cell by cell with a tab between, all else row by
/// row.
QList<PdfLine> linesInOrder(const QList<PdfRow> &rows);

} // namespace meipi
