// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/pdflines.h"

namespace meipi {

/// A page made into rows.
struct PdfSheet {
    float height = 0; ///< Of the page, in points.
    QString label; ///< The file's name for it; empty where nothing is known.
    QList<PdfRow> rows; ///< From top to bottom.
};

/// Takes out what is printed on page after page and is no text of the document: running heads and
/// feet, and page numbers. Where printed numbers count up from page to page and the file has no
/// labels but the mere count of its pages, they become the labels; a page before the first number
/// then has none.
void removeFurniture(QList<PdfSheet> &sheets);

} // namespace meipi
