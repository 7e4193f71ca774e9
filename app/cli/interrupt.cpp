// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interrupt.h"

#include <atomic>

#include <csignal>

namespace meipi {

namespace {

// Without a lock, since that is all a signal handler may touch.
std::atomic<Progress *> interrupted = nullptr;

void onSignal(int)
{
    if (Progress *progress = interrupted.load())
        progress->cancel();
}

} // namespace

Interrupt::Interrupt(Progress &progress)
{
    interrupted.store(&progress);
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

Interrupt::~Interrupt()
{
    signal(SIGINT, SIG_DFL);
    signal(SIGTERM, SIG_DFL);
    interrupted.store(nullptr);
}

} // namespace meipi
