// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "outline/outline.h"
#include "text/text.h"

namespace meipi {

/// The statements in @p body, each with its final mark: sentences, and what ； divides. Together
/// with the LFs between paragraphs they tile it; blank lines, rules and page numbers are no
/// statements.
QList<TextRange> measuresIn(const Text &text, TextRange body);

/// Likewise, in place of what @p measures holds: for one body after the other, whose first
/// paragraphs are known.
void readMeasures(const Text &text, TextRange body, qsizetype firstParagraph,
                  QList<TextRange> &measures);

QString measureTitle(QStringView statement); ///< Its text on one line, shortened.

/// Geometry of the reader's edits, without touching the outline. Each fails with Usage where @p
/// node is no measure.

/// The two halves of a measure cut at @p position, which is moved out of a surrogate pair and into
/// the earlier half's space: neither half starts with space. Fails with Usage where one half would
/// have no text.
Result<std::pair<TextRange, TextRange>> measureHalves(const Text &text, const Outline &outline,
                                                      int node, qsizetype position);

/// The range of a measure together with its next sibling, and what lies between. Fails with Usage
/// where no measure follows in the same section.
Result<TextRange> joinedWithNextMeasure(const Outline &outline, int node);

} // namespace meipi
