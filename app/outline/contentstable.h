// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline/candidates.h"

namespace meipi {

/// Takes the entries of tables of contents out of the candidates: runs of headings without text
/// between them that come again further down, or that end with page numbers under a title such as
/// 目录.
void dropContentsEntries(const Text &text, TextScan &scan);

} // namespace meipi
