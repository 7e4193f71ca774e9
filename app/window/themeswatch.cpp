// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/themeswatch.h"

#include <QPainter>

namespace meipi {

QColor shownColour(Colour colour)
{
    return QColor::fromRgb(QRgb(colour.rgb) | 0xff000000U);
}

void paintSwatch(QPainter &painter, const QRectF &square, Colour colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shownColour(colour));
    painter.drawRoundedRect(square, square.width() / 4, square.height() / 4);
    painter.restore();
}

QIcon swatchIcon(Colour colour, int side, qreal devicePixelRatio)
{
    QPixmap pixmap(QSize(side, side) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintSwatch(painter, QRectF(0, 0, side, side), colour);
    return QIcon(pixmap);
}

} // namespace meipi
