// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/layoutcache.h"

namespace meipi {

namespace {

constexpr qsizetype mostUnits = 60000; // Some twenty screens of text, about 4 MB of layouts.
constexpr size_t mostPieces = 4000;

} // namespace

void LayoutCache::nextRound()
{
    ++m_round;
    qsizetype units = 0;
    for (const auto &[piece, slot] : m_slots)
        units += slot.units;
    if (units <= mostUnits && m_slots.size() <= mostPieces)
        return;
    std::erase_if(m_slots, [this](const auto &entry) { return entry.second.round + 2 < m_round; });
}

const PieceLayout *LayoutCache::find(qsizetype piece)
{
    const auto found = m_slots.find(piece);
    if (found == m_slots.end())
        return nullptr;
    found->second.round = m_round;
    return found->second.layout.get();
}

const PieceLayout &LayoutCache::insert(qsizetype piece, std::unique_ptr<PieceLayout> layout,
                                       qsizetype units)
{
    Slot &slot = m_slots[piece];
    slot = {std::move(layout), units, m_round};
    return *slot.layout;
}

} // namespace meipi
