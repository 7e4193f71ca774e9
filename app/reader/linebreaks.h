// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

class QTextLayout;
class QTextLine;

namespace meipi {

/// Whether a line must not begin at @p position although Unicode's rules would let it: before a
/// middle dot or a dash, and within a Chinese dash or ellipsis of two characters (CLREQ, 避头尾).
bool isForbiddenBreak(QStringView text, qsizetype position);

/// Sets the width of a new line of @p layout, giving up to a few characters to the next line where
/// that would begin wrongly. @p text is the layout's, left to right throughout.
void breakLine(const QTextLayout &layout, QTextLine &line, QStringView text, qreal width);

} // namespace meipi
