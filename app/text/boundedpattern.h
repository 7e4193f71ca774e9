// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "text/text.h"

#include <QRegularExpression>

namespace meipi {

/// A regular expression (PCRE, Unicode properties) that cannot run away: a match that needs more
/// than some 200,000 steps from one start is given up. @p caseCounts says whether case does. Fails
/// with Malformed, the offset being in @p words, and TooLarge where they are over 10,000 units.
Result<QRegularExpression> boundedPattern(const QString &words, bool caseCounts);

/// Appends what @p pattern matches in @p paragraph of @p text, in order, nothing empty. A paragraph
/// over 8,192 units is matched in pieces with 256 units before and at least 4,096 behind each
/// start. Fails with Cancelled, and TooLarge where a match was given up.
Result<Done> matchParagraph(const QRegularExpression &pattern, const Text &text,
                            TextRange paragraph, Progress &progress, QList<TextRange> &matches);

} // namespace meipi
