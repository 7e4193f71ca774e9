// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/palette.h"

#include <algorithm>

namespace meipi {

void ColourUse::add(Colour colour)
{
    const auto *const found = std::find(themePalette.begin(), themePalette.end(), colour);
    if (found != themePalette.end())
        ++m_uses[static_cast<size_t>(found - themePalette.begin())];
}

Colour ColourUse::next(const QList<Colour> &neighbours) const
{
    std::array<std::pair<bool, int>, themePalette.size()> cost{};
    for (size_t i = 0; i < themePalette.size(); ++i)
        cost[i] = {neighbours.contains(themePalette[i]), m_uses[i]};
    const auto *const least = std::min_element(cost.begin(), cost.end());
    return themePalette[static_cast<size_t>(least - cost.begin())];
}

} // namespace meipi
