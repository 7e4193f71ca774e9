// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline/partheadings.h"

namespace meipi {

/// Where the highest sequence starts at 2, or one of the upper two leaves out a number, a heading
/// has lost its own: the only line there that looks like a heading, with text above and below, is
/// taken for it. It gets no number: what is not printed is not invented.
void recoverLostHeadings(const Text &text, PartHeadings &part);

} // namespace meipi
