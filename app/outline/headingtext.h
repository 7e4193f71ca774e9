// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline/candidates.h"

namespace meipi {

/// What a heading's line is made of.
struct HeadingText {
    QString title; ///< Without number, final mark and Markdown's marks; empty for an article.
    TextRange heading; ///< Label and title; after it the body begins.
    QString evidence; ///< "numbered", "run-in", "item", "article", "declared".
};

/// What stands below the line.
enum class Below {
    Nothing, ///< The next heading of this or a higher rank, or the end.
    Text,
    Sections,
};

/// Tells the title from the text that runs on in the same line: （一）指导思想。以…… has the title
/// 指导思想; a statement with nothing below is an item, whose text is a measure of its own; what
/// follows 第三条 is its text, unless it is short and no sentence.
HeadingText headingText(const Text &text, const HeadingCandidate &candidate, Below below);

} // namespace meipi
