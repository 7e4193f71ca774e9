// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/console.h"

namespace meipi {

/// What a command gets beside its arguments.
struct CommandContext {
    Console &console;
    QString authorName; ///< Of the preferences; empty when none is set there.
    QString library = {}; ///< The folder of the user's projects and backups; empty: none is kept.
};

/// One subcommand: says what it accepts, then does it once.
class Command {
public:
    Command() = default;
    virtual ~Command() = default;
    Q_DISABLE_COPY_MOVE(Command)

    virtual void declare(Arguments &arguments) = 0;

    /// Results go to the console only when all has been done. An error with code Usage means that
    /// the arguments make no sense together.
    virtual Result<Done> run(const CommandContext &context) = 0;

    /// Whether it changes something beside the output, so that it is done even where that refuses
    /// to take the answer.
    virtual bool edits() const { return false; }
};

} // namespace meipi
