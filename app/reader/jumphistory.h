// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace meipi {

/// The places a reader has jumped away from, like a browser's back and forward.
class JumpHistory {
public:
    struct Place {
        qsizetype top = 0; ///< Start of the first line in sight; UTF-16 code units.
        qsizetype caret = 0;

        friend bool operator==(const Place &, const Place &) = default;
    };

    void clear();
    void leave(const Place &here); ///< Before a jump; what was forward is forgotten.

    bool canGoBack() const { return !m_back.isEmpty(); }
    bool canGoForward() const { return !m_forward.isEmpty(); }
    Place goBack(const Place &here); ///< Only when it can.
    Place goForward(const Place &here);

private:
    QList<Place> m_back; ///< The last is where back leads.
    QList<Place> m_forward;
};

} // namespace meipi
