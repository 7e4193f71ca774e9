// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/piecelayout.h"
#include "reader/textpieces.h"

#include <memory>
#include <unordered_map>

namespace meipi {

/// Laid-out pieces by number. Holds those used since the last nextRound() and, up to a limit, those
/// used before; so a piece in sight never goes while it is being painted.
class LayoutCache {
public:
    void clear() { m_slots.clear(); }
    void nextRound(); ///< Drops what was not used lately when there is too much.

    const PieceLayout *find(qsizetype piece); ///< Null when it has to be laid out.
    const PieceLayout &insert(qsizetype piece, std::unique_ptr<PieceLayout> layout,
                              qsizetype units);
    void remove(qsizetype piece) { m_slots.erase(piece); }

private:
    struct Slot {
        std::unique_ptr<PieceLayout> layout;
        qsizetype units = 0; ///< UTF-16 units of text.
        quint64 round = 0; ///< When it was last used.
    };
    std::unordered_map<qsizetype, Slot> m_slots;
    quint64 m_round = 0;
};

} // namespace meipi
