// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline/candidates.h"

namespace meipi {

/// The headings of a text whose only structure stands within one paragraph: 建议：一、…二、…三、…
/// All of them or none: none where several paragraphs have such lists, for then they are mere
/// lists.
QList<HeadingCandidate> inlineHeadings(const Text &text);

} // namespace meipi
