// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/pdflines.h"

namespace meipi {

/// Rows of one column of a page, each as one line. Those of a table have a tab between their cells,
/// and what a cell carries on in the row below is joined to it.
QList<PdfLine> rowsAsLines(const QList<PdfRow> &given);

} // namespace meipi
