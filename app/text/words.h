// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/textrange.h"

#include <QList>
#include <QStringView>

namespace meipi {

/// Word boundaries by ICU's dictionary, which knows Chinese words. Positions are UTF-16 code
/// units into @p text; callers pass a paragraph, not a book. Any thread.
/// wordAt() is what a double click selects; a run of white space counts as one.
TextRange wordAt(QStringView text, qsizetype position);
qsizetype nextWordStart(QStringView text, qsizetype position); ///< text.size() after the last word.
qsizetype previousWordStart(QStringView text, qsizetype position); ///< 0 before the first.
QList<TextRange> words(QStringView text); ///< Words only: no spaces, no punctuation.

/// Whether words begin or end at both ends of @p range, as a search for whole words asks; looks no
/// farther around than the clause, so that @p text may be a book.
bool hasWordEnds(QStringView text, TextRange range);

/// Boundaries of what a user takes for one character (UAX #29 grapheme clusters).
qsizetype nextCharacter(QStringView text, qsizetype position);
qsizetype previousCharacter(QStringView text, qsizetype position);

} // namespace meipi
