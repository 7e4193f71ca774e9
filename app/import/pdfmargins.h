// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/pdfline.h"

namespace meipi {

/// Sets how far the lines of pages with one column could reach. Where lines run against the right
/// margin that shows; a page of short lines has the margin of other pages, or, where no page shows
/// one, as much room on the right as there is on the left.
void settleMargins(QList<PdfLine> &lines, const QList<PdfPage> &pages);

} // namespace meipi
