// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reliability.h"

#include <span>

namespace meipi {

/// A continuum as several coders have cut it: stretches in which nobody changes the value. What is
/// written one after another may belong to different texts, across which no unit reaches.
struct Continuum {
    static constexpr int gap = -1;

    size_t coders = 0;
    std::vector<qint64> lengths; ///< Of each stretch.
    std::vector<char> startsText; ///< Whether the stretch is the first one of a text.
    std::vector<int> values; ///< Stretch by stretch, one for each coder: a value or gap.

    int value(size_t stretch, size_t coder) const { return values[stretch * coders + coder]; }
};

/// The same continuum with each value replaced by @p values[value].
Continuum revalued(const Continuum &continuum, const std::vector<int> &values);

/// Krippendorff, Mathet, Bouvry and Widlöcher 2016, nominal; formulas in docs/statistics.md. A unit
/// is a run of one value. uα: agreement on units and gaps alike.
Coefficient uAlpha(const Continuum &continuum);
/// cuα: agreement on the values of units, where two coders have one in the same place.
Coefficient cuAlpha(const Continuum &continuum);

/// One coder's unit of one category on a continuum that begins at 0.
struct UnitizedSection {
    qint64 start = 0;
    qint64 length = 0;
};

/// Disagreements on one category, of which α_U is made.
struct UnitizingDisagreement {
    double observed = 0;
    double expected = 0;
};

/// Krippendorff 1995 with the expected disagreement of Krippendorff 2004, chapter 11.6: @p coders
/// has each coder's units of one category, ascending and apart, on a continuum of @p length. α_U is
/// 1 - observed / expected; of several categories, with both summed up.
UnitizingDisagreement unitizingDisagreement(const std::vector<std::vector<UnitizedSection>> &coders,
                                            qint64 length);

/// The units of the stretches that have any value but gap, per coder.
std::vector<std::vector<UnitizedSection>> unitsIn(const Continuum &continuum);

Coefficient alphaU(const std::vector<UnitizingDisagreement> &categories);

} // namespace meipi
