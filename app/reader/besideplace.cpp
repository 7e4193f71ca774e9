// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/besideplace.h"

namespace meipi {

namespace {

constexpr int gap = 6;

} // namespace

QRect placeBeside(ReaderPage &page, const Columns &columns, TextRange passage, QSize wanted,
                  int least)
{
    const QRect first = page.caretRectangle({passage.start, false});
    const QRect last = page.caretRectangle({std::max(passage.end, passage.start), true});
    const int height = page.viewport().height();
    const bool inSight = first.top() < height && last.bottom() >= 0;
    if (columns.hasCards() && least <= columns.cardWidth) {
        int top = first.top();
        if (inSight)
            top = std::max(std::min(top, height - wanted.height() - gap), gap);
        return QRect(columns.cardLeft, top, columns.cardWidth, wanted.height());
    }
    const int width = std::min(std::max(wanted.width(), least), page.viewport().width());
    const int left = std::clamp(columns.left, 0, std::max(page.viewport().width() - width, 0));
    const int below = last.bottom() + 1 + gap;
    const int above = first.top() - gap - wanted.height();
    const bool fitsBelow = below + wanted.height() <= height;
    return QRect(left, fitsBelow || above < 0 ? below : above, width, wanted.height());
}

int missingRoom(ReaderPage &page, TextRange passage, const QRect &place)
{
    const int beyond = place.bottom() + gap - page.viewport().height();
    if (beyond <= 0)
        return 0;
    const QRect first = page.caretRectangle({passage.start, false});
    return std::clamp(beyond, 0, std::max(first.top() - gap, 0));
}

} // namespace meipi
