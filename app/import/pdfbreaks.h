// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/pdfline.h"

namespace meipi {

/// What is usual in a document, as a measure for what is not.
struct PdfHabits {
    float bodySize = 0; ///< Height of most characters.
    float lineGap = 0; ///< Between most lines of running text; may be negative.
    bool indentsFirstLines = false; ///< Paragraphs begin with an indent.
};

PdfHabits habitsOf(const QList<PdfLine> &lines);

/// Whether @p line begins a paragraph after @p before, which is the first line of its own where
/// @p beforeIsFirst.
bool startsParagraph(const PdfLine &before, bool beforeIsFirst, const PdfLine &line,
                     const PdfHabits &habits);

} // namespace meipi
