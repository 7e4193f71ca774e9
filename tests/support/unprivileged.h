// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unistd.h>

namespace meipi::test {

/// As long as it lives this program may do no more than a user may, also where root has started it:
/// permissions of files hold.
class Unprivileged {
public:
    Unprivileged()
    {
        if (m_isRoot)
            m_isRoot = setresuid(nobody, nobody, 0) == 0;
    }
    ~Unprivileged()
    {
        if (m_isRoot && setresuid(0, 0, 0) != 0)
            _exit(1); // or later tests would run as nobody
    }
    Unprivileged(const Unprivileged &) = delete;
    Unprivileged &operator=(const Unprivileged &) = delete;

    bool isSo() const { return geteuid() != 0; } ///< False where root may not become another.

private:
    static constexpr uid_t nobody = 65534;
    bool m_isRoot = geteuid() == 0;
};

} // namespace meipi::test
