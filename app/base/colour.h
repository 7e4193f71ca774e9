// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace meipi {

/// An opaque sRGB colour without QtGui.
struct Colour {
    quint32 rgb = 0x808080; ///< 0xRRGGBB.

    QString toString() const; ///< "#rrggbb", lower case.
    static std::optional<Colour> fromString(QStringView text); ///< "#rgb" or "#rrggbb".

    friend bool operator==(Colour a, Colour b) { return a.rgb == b.rgb; }
};

} // namespace meipi
