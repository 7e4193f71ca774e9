// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/console.h"
#include "session/projectsession.h"

namespace meipi {

/// A note's text, which may come as an argument or by --text.
struct NoteText {
    std::optional<QString> argument;
    std::optional<QString> option;

    /// Fails with Usage where it is given in both ways.
    Result<std::optional<QString>> chosen() const;
};

void declareNoteText(Arguments &arguments, NoteText &text);

/// Performs @p change and prints how @p note stands then.
Result<Done> performOnNote(ProjectSession &session, const Change &change, const QString &label,
                           const NoteId &note, bool asJson, Console &console);

} // namespace meipi
