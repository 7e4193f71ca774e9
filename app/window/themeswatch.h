// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/colour.h"

#include <QColor>
#include <QIcon>

class QPainter;

namespace meipi {

QColor shownColour(Colour colour);

/// A rounded square in a theme's colour.
void paintSwatch(QPainter &painter, const QRectF &square, Colour colour);
QIcon swatchIcon(Colour colour, int side, qreal devicePixelRatio);

} // namespace meipi
