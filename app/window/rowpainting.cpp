// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/rowpainting.h"

#include "window/textlabel.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

namespace meipi {

namespace {

constexpr qsizetype longestLine = 400; // UTF-16 code units that can matter to a line

} // namespace

void paintRowPaper(QPainter &painter, const QStyleOptionViewItem &option)
{
    const QStyle *style = option.widget == nullptr ? QApplication::style() : option.widget->style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, &painter, option.widget);
}

QColor rowInk(const QStyleOptionViewItem &option)
{
    const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    return option.palette.color(
        group, option.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text);
}

QColor rowFaintInk(const QStyleOptionViewItem &option)
{
    return faintInk(option.palette);
}

QFont smallFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

void paintLine(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
               const QColor &ink, Qt::Alignment alignment)
{
    const QString line = text.left(longestLine).simplified();
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(line, Qt::ElideRight, rect.width()));
}

void paintShare(QPainter &painter, const QRectF &bar, double share, const QColor &ink,
                Qt::LayoutDirection direction)
{
    const qreal radius = bar.height() / 2;
    QColor ground = ink;
    ground.setAlphaF(0.25F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(bar, radius, radius);
    if (share > 0) {
        QRectF filled = bar;
        filled.setWidth(std::max(bar.width() * std::min(share, 1.0), bar.height()));
        if (direction == Qt::RightToLeft)
            filled.moveRight(bar.right());
        painter.setBrush(ink);
        painter.drawRoundedRect(filled, radius, radius);
    }
    painter.restore();
}

int textWidth(const QFontMetrics &metrics, const QString &text)
{
    return qCeil(QFontMetricsF(metrics).horizontalAdvance(text));
}

bool needsTwoLines(const QString &text, const QFont &font, int width)
{
    return QFontMetrics(font).horizontalAdvance(text.left(longestLine)) > width;
}

} // namespace meipi
