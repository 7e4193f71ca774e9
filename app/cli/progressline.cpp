// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/progressline.h"

#include <chrono>

namespace meipi {

ProgressLine::ProgressLine(Console &console) : m_console(console)
{
    if (console.isTerminal())
        m_thread = std::thread([this] { run(); });
}

ProgressLine::~ProgressLine()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_hasEnded = true;
    }
    m_ends.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void ProgressLine::run()
{
    constexpr auto patience = std::chrono::seconds(2);
    constexpr auto pace = std::chrono::milliseconds(250);

    std::unique_lock lock(m_mutex);
    const auto hasEnded = [this] { return m_hasEnded; };
    for (bool ended = m_ends.wait_for(lock, patience, hasEnded); !ended;
         ended = m_ends.wait_for(lock, pace, hasEnded))
        m_console.showProgress();
}

} // namespace meipi
