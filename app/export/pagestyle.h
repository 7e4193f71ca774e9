// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/pagefonts.h"

namespace meipi {

/// The looks of exported pages, in one place.
namespace pagestyle {

inline constexpr Colour ink{0x1f2328};
inline constexpr Colour quiet{0x5f6670};
inline constexpr Colour faint{0x8a9099};
inline constexpr Colour accent{0xa3312a}; // vermilion, as remarks are written in
inline constexpr Colour rule{0xcfd3d8};
inline constexpr Colour panel{0xf5f3ef};
inline constexpr Colour shade{0xeef0f2};

inline constexpr double quoteLine = 17; // points from line to line
inline constexpr double noteLine = 15;
inline constexpr double smallLine = 13.5;

inline TextStyle serif(double size, Colour colour = ink)
{
    return {TextStyle::Family::Serif, size, false, colour, false};
}
inline TextStyle sans(double size, Colour colour = ink, bool isBold = false)
{
    return {TextStyle::Family::Sans, size, isBold, colour, false};
}
inline TextStyle furniture()
{
    return sans(8, faint);
}
inline TextStyle quote()
{
    return serif(10.5);
}
inline TextStyle note()
{
    return sans(9.2);
}
inline TextStyle small(Colour colour = quiet)
{
    return sans(8.2, colour);
}

} // namespace pagestyle

} // namespace meipi
