// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline/outline.h"
#include "text/text.h"

namespace meipi::test {

/// One line a node but measures, such as "1.2 L2 （二） 基本原则 | 3-5 | 2 measures".
QStringList described(const Text &text, const Outline &outline);

/// The first promise of OutlineNode and Outline that @p outline breaks on @p text, in words; empty
/// when it keeps all: order, nesting, ranges, paths, and measures that tile their section's body.
QString outlineFault(const Text &text, const Outline &outline);

} // namespace meipi::test
