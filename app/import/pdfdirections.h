// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/pdfline.h"

namespace meipi {

/// The page with its axes so that it is read from left to right and from top to bottom, whichever
/// way it was set: all that puts lines and paragraphs together needs to know no other.
///
/// Vertical Chinese or Japanese is turned, so that its columns from right to left become rows from
/// top to bottom; what stands across above and below it goes before and after. A page mostly in
/// Hebrew, Arabic or the like is mirrored, and the characters of its words with it.
PdfPage withReadingAxes(PdfPage page);

/// Puts the characters of a line of @p page, which are in the order of their places, into that of
/// reading where some of them run from right to left.
void putInReadingOrder(PdfLine &line, const PdfPage &page);

} // namespace meipi
