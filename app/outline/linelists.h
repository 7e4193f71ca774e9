// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline/labels.h"

namespace meipi {

/// Where the label that follows @p label in its sequence stands in the same line, from @p from on,
/// after a mark or a space; -1 for nowhere.
qsizetype successorInLine(QStringView line, const Label &label, qsizetype from);

} // namespace meipi
