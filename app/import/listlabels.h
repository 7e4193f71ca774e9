// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meipi {

/// Numbers of lists as printed, so that a reader sees them and the outline is found by them.

QString romanNumeral(int number); ///< In capitals; digits outside 1 to 3999.
QString letterNumeral(int number); ///< A … Z, AA … as in lists of word processors; digits below 1.
QString chineseNumeral(int number); ///< 一 … 九千九百九十九; digits outside 0 to 9999.

/// A label of pandoc's ordered lists: its ListNumberStyle and ListNumberDelim by name.
QString pandocListLabel(int number, const QString &style, const QString &delimiter);

/// Whether @p text begins with a number or bullet of its own, so that none is printed before it.
bool showsLabel(const QString &text);

} // namespace meipi
