// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/besideplace.h"

namespace meipi {

namespace {

constexpr int gap = 6;

bool isInMargin(const Columns &columns, int least)
{
    return columns.hasCards() && least <= columns.cardWidth;
}

} // namespace

int widthBeside(const ReaderPage &page, const Columns &columns, int wanted, int least)
{
    return isInMargin(columns, least) ? columns.cardWidth
                                      : std::min(std::max(wanted, least), page.viewport().width());
}

QRect placeBeside(ReaderPage &page, const Columns &columns, TextRange passage, QSize size,
                  int least)
{
    const QRect first = page.caretRectangle({passage.start, false});
    const QRect last = page.caretRectangle({std::max(passage.end, passage.start), true});
    const int height = page.viewport().height();
    const bool inSight = first.top() < height && last.bottom() >= 0;
    if (isInMargin(columns, least)) {
        int top = first.top();
        if (inSight)
            top = std::max(std::min(top, height - size.height() - gap), gap);
        return QRect(QPoint(columns.cardLeft, top), size);
    }
    const int left =
        std::clamp(columns.left, 0, std::max(page.viewport().width() - size.width(), 0));
    const int below = last.bottom() + 1 + gap;
    const int above = first.top() - gap - size.height();
    const bool fitsBelow = below + size.height() <= height;
    return QRect(QPoint(left, fitsBelow || above < 0 ? below : above), size);
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
