// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"

#include <condition_variable>
#include <thread>

namespace meipi {

/// While it lives, work that has taken two seconds shows how far it is, where the console is a
/// terminal.
class ProgressLine {
public:
    explicit ProgressLine(Console &console); ///< Outlives the line.
    ~ProgressLine();
    Q_DISABLE_COPY_MOVE(ProgressLine)

private:
    void run();

    Console &m_console;
    std::mutex m_mutex;
    std::condition_variable m_ends;
    bool m_hasEnded = false;
    std::thread m_thread;
};

} // namespace meipi
