// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/unitranges.h"

#include <optional>

namespace meipi {

/// How many units are drawn, and by which seed: the same seed draws the same units of the same
/// texts, on every machine.
struct UnitSample {
    qsizetype count = 0; ///< 1 or more.
    quint64 seed = 0;
};

/// Leaves @p sample.count of all units in @p units (lists by document), each with the same chance,
/// in their order; all where there are no more. Each unit gets a number from the Mersenne Twister
/// mt19937-64, and those with the lowest numbers stay.
void drawSample(std::vector<std::vector<TextRange>> &units, const UnitSample &sample);

/// Whether @p author is done with a document: has marked each of its lowest sections, or one around
/// it, as settled. One without sections cannot be marked: none is false.
bool hasSettled(const MarkedProject &project, int document, const AuthorId &author);

} // namespace meipi
