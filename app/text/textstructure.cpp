// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/textstructure.h"

#include <algorithm>

namespace meipi {

QString pageAt(const TextStructure &structure, qsizetype position)
{
    const auto after =
        std::upper_bound(structure.pages.cbegin(), structure.pages.cend(), position,
                         [](qsizetype at, const PageStart &page) { return at < page.position; });
    return after == structure.pages.cbegin() ? QString() : std::prev(after)->label;
}

} // namespace meipi
