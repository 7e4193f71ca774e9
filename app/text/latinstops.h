// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace meipi {

/// Whether the '.' at @p stop, which stands before white space, a closing mark or the end, ends the
/// sentence that began at @p sentenceStart: not after abbreviations (e.g., No. 5, Dr.), initials
/// (U.S.), labels ("1.", "Article 5.") and before a lower-case word. Positions are UTF-16 code
/// units.
bool stopEndsSentence(QStringView paragraph, qsizetype sentenceStart, qsizetype stop);

} // namespace meipi
