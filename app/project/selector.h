// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/textrange.h"
#include "text/text.h"

namespace meipi {

/// A passage by place and by words, as a Highlight keeps it (W3C Web Annotation's text position
/// and text quote selectors).
struct Selector {
    TextRange range; ///< UTF-16 code units.
    QString quote;
    QString prefix; ///< Up to 32 characters before, never half a surrogate pair.
    QString suffix; ///< Up to 32 characters after.
};

Selector selectorAt(const Text &text, TextRange range);

/// @p range as it is marked: surrogate pairs whole, no white space at its ends. Fails with Usage
/// where it reaches outside the text or holds nothing but white space.
Result<TextRange> markableRange(const Text &text, TextRange range);

/// Whether @p position lies between the halves of a surrogate pair.
bool splitsPair(QStringView text, qsizetype position);

} // namespace meipi
