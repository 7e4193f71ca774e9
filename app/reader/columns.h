// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/readermetrics.h"

#include <QSize>

namespace meipi {

/// How the width of a viewport is shared between the text column and what stands beside it.
struct Columns {
    int left = 0; ///< Of the text; stripes and marks stand before it.
    ReaderMetrics metrics;
    int cardLeft = 0;
    int cardWidth = 0; ///< 0 where there is no room for note cards.

    bool hasCards() const { return cardWidth > 0; }
};

Columns columnsFor(const ReaderAppearance &appearance, int logicalDpi, int viewportWidth);

} // namespace meipi
