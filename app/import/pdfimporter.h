// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/importer.h"
#include "import/pdfpage.h"

namespace meipi {

/// Reads a PDF: running text in the order of reading, without running heads and page numbers, with
/// the starts of its pages, headings by bookmarks or size, and what people marked in it. Pages that
/// could not be read or hold no text become problems. Fails like readPdfContents() (pdfprocess.h),
/// and with NotSupported where no page holds any text.
Result<ImportedDocument> importPdf(ImportedDocument source, const ImportOptions &options,
                                   Progress &progress);

/// @p source with text, hints, pages, marks and problems of @p contents.
ImportedDocument pdfDocument(const PdfContents &contents, ImportedDocument source);

} // namespace meipi
