// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/pdfline.h"

namespace meipi {

/// A row of words across the page, cut where gaps are wider than a space usually is.
struct PdfRow {
    PdfBox box;
    QList<PdfLine> pieces; ///< From left to right.
};

/// The rows of a page from top to bottom.
QList<PdfRow> rowsOf(const PdfPage &page, qint32 index);

/// Adds @p right to @p line, with @p between before it.
void append(PdfLine &line, const PdfLine &right, QStringView between);

/// Writes the first @p length units, a footnote's number, as “[1]”.
void putInBrackets(PdfLine &line, qsizetype length);

/// What belongs between the two where they stand side by side: a space, an ideographic space or
/// nothing. @p isSpaced: a space character was drawn between them.
QStringView spaceBetween(const PdfLine &left, const PdfLine &right, bool isSpaced);

} // namespace meipi
