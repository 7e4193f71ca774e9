// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/chart.h"
#include "report/cooccurrence.h"
#include "report/portrait.h"

namespace meipi {

/// Themes that occur together as a graph: each theme a disc on a circle, with its name and number;
/// each pair a line as thick as its count, which stands on it. Themes that stand alone are left
/// out, and of the lines all but the strongest 150.
std::unique_ptr<Chart> pairGraph(const MarkedProject &project, const Cooccurrence &report,
                                 const ChartStyle &style);

/// Documents as strips along their text: a lane for each theme, named and counted, and marks where
/// sections begin. All strips are equally wide.
std::unique_ptr<Chart> portraitChart(const MarkedProject &project,
                                     const QList<DocumentPortrait> &portraits,
                                     const ChartStyle &style);

} // namespace meipi
