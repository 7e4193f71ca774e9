// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline/outline.h"
#include "text/text.h"

namespace meipi {

/// A heading that the source format declared (Markdown, Word, PDF bookmark).
struct HeadingHint {
    qsizetype paragraph = 0; ///< Counted from 0.
    int level = 1; ///< As declared, from 1.
    bool bold = false; ///< Only set off in bold: weaker evidence than a declared heading.
};

/// The structured outline of @p text by the numbering schemes of Chinese and English policy
/// documents, checked for sequence and nesting over the whole document. Never invents numbering:
/// a text without any gives an outline without sections. Pure; any thread.
Outline findOutline(const Text &text, const QList<HeadingHint> &hints = {});

} // namespace meipi
