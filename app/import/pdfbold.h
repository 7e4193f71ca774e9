// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/textrange.h"
#include "import/pdfparagraphs.h"

namespace meipi {

/// What stands in bold letters in @p text, which is made of @p pages: in text order, not touching
/// each other, white space only within. Empty where most of it does, so that it says nothing.
QList<TextRange> boldRanges(const PdfText &text, const QList<PdfPage> &pages);

} // namespace meipi
