// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

namespace meipi {

/// While it lives, the first Ctrl+C (SIGINT, SIGTERM) cancels the work, which then tidies up after
/// itself; a second one ends the process. One at a time.
class Interrupt {
public:
    explicit Interrupt(Progress &progress); ///< Outlives the object.
    ~Interrupt();
    Q_DISABLE_COPY_MOVE(Interrupt)
};

} // namespace meipi
