// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "import/importedmarks.h"
#include "import/pdfparagraphs.h"

namespace meipi {

/// What people marked and wrote on the pages, each with the text it stands on: the characters that
/// a highlight covers, the line that a note hangs beside. Those with no text to stand on become
/// problems that name page, author and note.
struct PdfMarks {
    QList<ImportedMark> marks; ///< In text order.
    Problems problems;
};

PdfMarks placedMarks(const QList<PdfPage> &pages, const PdfText &text);

} // namespace meipi
