// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <span>

namespace meipi {

double relativeLuminance(const QColor &colour); ///< WCAG 2.1, 0 to 1.
double contrastRatio(const QColor &a, const QColor &b); ///< WCAG 2.1, 1 to 21.
QColor mixed(const QColor &from, const QColor &to, double share); ///< Share 0 is @p from.

/// The colour that light of all of them makes together: as luminous as they are on average, so that
/// a blend of colours that can be read on can be read on.
QColor blended(std::span<const QColor> colours);

} // namespace meipi
