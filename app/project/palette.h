// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/colour.h"

#include <QList>

#include <array>

namespace meipi {

/// Colours for new themes, in the order in which they are given out: mid-tones (CIE L* 43 to 78)
/// that hold on light and dark paper, chosen by search so that any two of them differ, also as
/// protanopes and deuteranopes see them (CIE76 over 20, simulated after Machado 2009).
inline constexpr std::array<Colour, 12> themePalette{{
    {0x3377cc}, // blue
    {0xdd7722}, // orange
    {0x22aa88}, // sea green
    {0xcc2255}, // crimson
    {0xee99ff}, // lilac
    {0xffaa00}, // amber
    {0xbb2288}, // purple
    {0x66cccc}, // aqua
    {0xbb3322}, // brick
    {0x11dd77}, // green
    {0x0099bb}, // petrol
    {0x0066ee}, // azure
}};

/// How often colours of the palette are in use.
class ColourUse {
public:
    void add(Colour colour); ///< Others than the palette's are nothing to it.
    /// The first one of those least used that are not among @p neighbours; among all of them where
    /// no other is left.
    Colour next(const QList<Colour> &neighbours = {}) const;

private:
    std::array<int, themePalette.size()> m_uses{};
};

} // namespace meipi
