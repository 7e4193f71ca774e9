// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace meipi::test {

/// As long as it lives, what SQLite does to files in this program goes through here and can be made
/// to fail: writing, synchronising, shortening and removing. One at a time, one thread.
class FailingDisk {
public:
    enum class Failure {
        Full, ///< Every write from then on says that the disk is full.
        OnceBroken, ///< One operation fails, the next ones work.
        Gone, ///< Nothing changes any more, as if the program had stopped.
        PowerCut, ///< Likewise, and all that was written since a file's last synchronising is lost.
        TornPowerCut, ///< Likewise, but some of it, chosen by the operation's number, is kept.
    };

    FailingDisk();
    ~FailingDisk();
    FailingDisk(const FailingDisk &) = delete;
    FailingDisk &operator=(const FailingDisk &) = delete;

    void failAt(int operation, Failure failure); ///< Counted from 1, beginning now.
    void cutPowerNow(); ///< Where failAt() has asked for a power cut later.
    void mend(); ///< Nothing fails any more. What a power cut took stays lost.
    bool hasFailed() const;
};

/// As long as it lives, the n-th thing that a connection asks permission for is refused: each
/// statement asks for several. Only connections that are opened meanwhile.
class RefusedStatement {
public:
    RefusedStatement();
    ~RefusedStatement();
    RefusedStatement(const RefusedStatement &) = delete;
    RefusedStatement &operator=(const RefusedStatement &) = delete;

    /// Counted from 1, beginning now; 0 for none. What @p connection has compiled is compiled anew.
    void refuse(int request, sqlite3 *connection);
    bool hasRefused() const;
};

} // namespace meipi::test
