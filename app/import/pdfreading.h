// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/pdfpipe.h"

#include <functional>

namespace meipi {

/// Where to begin, and with what.
struct PdfRequest {
    int firstPage = 0; ///< From 0.
    QString password; ///< Empty: none.
    bool withFonts = false; ///< Tells what is bold, too; no pages where nothing is.
};

/// Reads a PDF with poppler and tells what it finds, message by message, until @p tell answers
/// false. Poppler can crash, hang or take all memory over a hostile file, so this is called in a
/// process of its own (pdfprocess.h). @p bytes must outlive the call.
void readPdf(const QByteArray &bytes, const PdfRequest &request,
             const std::function<bool(const PdfMessage &)> &tell);

} // namespace meipi
