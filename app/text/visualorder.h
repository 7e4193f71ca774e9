// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace meipi {

/// Whether @p text holds letters of Hebrew, Arabic or the like.
bool hasRightToLeft(QStringView text);

/// Whether the letters written from right to left are more than the others.
bool isMostlyRightToLeft(QStringView text);

/// The order of reading of a line whose characters are given as they stand from left to right, in a
/// paragraph that runs from right to left or not (Unicode's bidirectional algorithm, UAX 9,
/// undone): for each UTF-16 unit of the line as it is read, its place in @p visual. Pairs stay
/// pairs.
QList<qsizetype> readingOrder(QStringView visual, bool isRightToLeft);

} // namespace meipi
