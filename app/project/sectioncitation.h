// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline/outline.h"

#include <QStringList>

namespace meipi {

/// The address of a node in the words an analyst would write, one string a step, outermost first.
/// @p chain leads from the top to the node. Numbers are those printed. An article or a decimal
/// number says where it is by itself, so that what stands above it is left out, but for an annex.

/// 第三条建议 (一、), 第（二）点, 第二章, 第五条, 第1.2节, “总体要求”部分; a measure is 第2项.
QStringList chineseSteps(const QList<OutlineNode> &chain);

/// recommendation 3 (一、), point (2), chapter 2, article 5, section 1.2; a measure is item 2.
QStringList englishSteps(const QList<OutlineNode> &chain);

QString chineseMeasure(int ordinal); ///< The last step of a measure alone.
QString englishMeasure(int ordinal);

} // namespace meipi
