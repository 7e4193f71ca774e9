// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline/outline.h"
#include "outline/partheadings.h"

namespace meipi {

/// Makes the tree of front matter, parts, sections with their measures and back matter. Positions
/// in
/// @p scan and @p parts belong to @p text; at least one part has a heading.
Outline buildOutline(const Text &text, const TextScan &scan, const QList<PartHeadings> &parts,
                     const QString &title);

} // namespace meipi
