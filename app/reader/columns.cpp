// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/columns.h"

#include "reader/stripes.h"

namespace meipi {

namespace {

constexpr int leftMargin = Stripe::gap + Stripe::most * Stripe::step + 4;
constexpr int rightMargin = 28;
constexpr int cardGap = 28; // Between text and cards; a handle and a note mark fit in.
constexpr int cardMargin = 12; // To the window's edge.
constexpr int narrowestCard = 180;
constexpr int widestCard = 260;

} // namespace

Columns columnsFor(const ReaderAppearance &appearance, int logicalDpi, int viewportWidth)
{
    Columns columns;
    columns.metrics =
        ReaderMetrics(appearance, logicalDpi, viewportWidth - leftMargin - rightMargin);
    const int width = columns.metrics.columnWidth();
    const int spare = viewportWidth - width;
    const int besides = spare - leftMargin - cardGap - cardMargin;
    if (besides >= narrowestCard) {
        columns.cardWidth = std::min(besides, widestCard);
        const int beside = cardGap + columns.cardWidth + cardMargin;
        columns.left = std::max(leftMargin, std::min(spare / 2, spare - beside));
        columns.cardLeft = columns.left + width + cardGap;
    } else {
        columns.left = std::max(std::min(leftMargin, spare), spare / 2);
    }
    return columns;
}

} // namespace meipi
