// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/change.h"

namespace meipi {

/// One step of the history: what was done, by whom, and how to take it back.
struct HistoryStep {
    enum class State { Done, Undone };

    qint64 number = 0; ///< Ascending in the order of doing.
    QString label; ///< As shown: "Highlight".
    AuthorId author;
    QString authorName; ///< As it was then.
    Timestamp time; ///< Of the last edit that joined in.
    State state = State::Done;
    Change change;
};

} // namespace meipi
