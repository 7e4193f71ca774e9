// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/textrange.h"

#include <QList>
#include <QStringView>

namespace meipi {

/// The sentences of one paragraph, which they tile: each range ends after its final mark
/// (。！？；and their Latin counterparts) with the closing quotes and brackets that follow, and
/// takes the white space after it along. Marks inside quotes or brackets that are still open end
/// nothing. Ranges are relative to @p paragraph, UTF-16 code units; an empty paragraph has none.
/// @p semicolons says whether ； and ; end a sentence, as they end a measure.
QList<TextRange> sentences(QStringView paragraph, bool semicolons = true);

/// Likewise, after what @p result holds; for many paragraphs one after the other.
void appendSentences(QStringView paragraph, bool semicolons, QList<TextRange> &result);

} // namespace meipi
