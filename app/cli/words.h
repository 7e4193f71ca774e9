// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace meipi {

/// The translations of what functions of this room say; its classes have the same context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace meipi
