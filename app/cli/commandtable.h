// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace meipi {

/// One row for each subcommand, in the order in which help shows them.
struct CommandEntry {
    QLatin1String group; ///< "highlight"; empty for those that stand alone.
    QLatin1String name; ///< "add".
    const char *summary = ""; ///< One sentence, to be translated in the context CommandLine.
    std::unique_ptr<Command> (*make)() = nullptr;

    QString fullName() const { return group.isEmpty() ? QString(name) : group + u' ' + name; }
};

const QList<CommandEntry> &commandTable();

} // namespace meipi
