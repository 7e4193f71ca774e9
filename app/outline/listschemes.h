// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline/candidates.h"

namespace meipi {

/// Gives a scheme of their own to lists that are numbered like the headings above them: 1. and 2.
/// between the headings 2. and 2.1, or in plain lines between the declared headings 2. and 3.
void setListsApart(QList<HeadingCandidate> &candidates);

} // namespace meipi
