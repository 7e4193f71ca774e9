// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"
#include "store/historystep.h"

namespace meipi {

/// {"steps": [{"number", "label", "author", "time", "state"}]}, state being done or undone.
void printSteps(Console &console, const QList<HistoryStep> &steps);

} // namespace meipi
