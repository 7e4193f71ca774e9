// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QFontMetrics>
#include <QString>

class QPainter;
class QPoint;
class QRect;
class QRectF;
class QStyleOptionViewItem;

namespace meipi {

/// What delegates of panels paint alike. Sizes in pixels.

/// The row as the style has it: paper, mark, focus; no text.
void paintRowPaper(QPainter &painter, const QStyleOptionViewItem &option);

QColor rowInk(const QStyleOptionViewItem &option);
QColor rowFaintInk(const QStyleOptionViewItem &option); ///< 4.5:1 on the row.
QFont smallFont(QFont font);

/// Plain text on one line in @p rect, with an ellipsis where it is too long.
void paintLine(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
               const QColor &ink, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

/// A bar filled by @p share of it, 0 to 1, from the start of the writing direction.
void paintShare(QPainter &painter, const QRectF &bar, double share, const QColor &ink,
                Qt::LayoutDirection direction);

/// What @p text needs so that eliding leaves it whole, which QFontMetrics::horizontalAdvance(),
/// rounded to the nearest pixel, may lack.
int textWidth(const QFontMetrics &metrics, const QString &text);

/// Whether @p text needs more than one line of @p width.
bool needsTwoLines(const QString &text, const QFont &font, int width);

} // namespace meipi
