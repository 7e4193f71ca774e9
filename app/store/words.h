// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace meipi {

/// The translations of what this room says.
struct Store {
    Q_DECLARE_TR_FUNCTIONS(meipi::Store)
};

} // namespace meipi
