// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/pdfparagraphs.h"
#include "outline/outlinefinder.h"

namespace meipi {

/// The paragraphs that the file's bookmarks name, where most of the bookmarks are found in the
/// text; otherwise short ones in larger letters than the rest, or wholly in @p bold ones, as weaker
/// evidence. @p text holds @p content; @p pages are those it was made of.
QList<HeadingHint> pdfHeadings(const Text &content, const PdfText &text,
                               const QList<PdfPage> &pages, const QList<PdfBookmark> &bookmarks,
                               const QList<TextRange> &bold = {});

} // namespace meipi
