// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline/partheadings.h"

namespace meipi {

/// Where the highest sequence starts at 2, the first heading has lost its number: the only line
/// before it that looks like a heading, with text above and below, is taken for it. It gets no
/// number: what is not printed is not invented.
void recoverFirstHeading(const Text &text, PartHeadings &part);

} // namespace meipi
