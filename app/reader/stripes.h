// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/marks.h"
#include "reader/readerpage.h"

namespace meipi {

/// A mark in the margin beside a line: one a theme, so that overlapping highlights can be told
/// apart without their colours.
struct Stripe {
    int line = 0; ///< Of the row.
    int lane = 0; ///< From the column outwards.
    ThemeId theme; ///< Null for highlights without one.
    bool opens = false; ///< The theme does not come from the line before.
    bool closes = false;

    static constexpr int width = 4; ///< Pixels.
    static constexpr int step = 6; ///< From lane to lane.
    static constexpr int gap = 12; ///< Between the column and the first lane.
    static constexpr int most = 6; ///< Lanes; further themes have none.
};

/// The stripes of one row, a theme keeping its lane from line to line.
QList<Stripe> stripesOf(const ReaderPage::Row &row, const QList<Mark> &marks);

/// Where a stripe stands, in the viewport.
QRect stripeRectangle(const ReaderPage &page, const ReaderPage::Row &row, const Stripe &stripe);

} // namespace meipi
