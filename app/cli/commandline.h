// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QStringList>

namespace meipi {

/// Whether @p arguments, without the program's name, ask for a subcommand, help or the version,
/// and not for the window. Needs no application object.
bool asksForCommand(const QStringList &arguments);

/// Runs the subcommand and answers with the exit code of cli.md: 0 done, 1 it could not be done and
/// nothing was changed, 2 wrong usage. A failure is one line on the console's messages.
int runCommandLine(const QStringList &arguments, const CommandContext &context);

} // namespace meipi
