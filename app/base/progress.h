// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>

namespace meipi {

/// Shared between a worker, which reports, and whoever shows the bar and may cancel. Every member
/// may be called from any thread.
class Progress {
public:
    void setTotal(qint64 total) { m_total.store(total, std::memory_order_relaxed); }
    void setDone(qint64 done) { m_done.store(done, std::memory_order_relaxed); }
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }

    qint64 total() const { return m_total.load(std::memory_order_relaxed); } ///< 0: not known.
    qint64 done() const { return m_done.load(std::memory_order_relaxed); }
    bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

private:
    std::atomic<qint64> m_total = 0;
    std::atomic<qint64> m_done = 0;
    std::atomic<bool> m_cancelled = false;
};

} // namespace meipi
