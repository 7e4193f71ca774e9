// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/themechoicedelegate.h"

#include "window/floatingframe.h"
#include "window/icons.h"
#include "window/themechoices.h"
#include "window/themeswatch.h"

#include <QPainter>

namespace meipi {

namespace {

constexpr int choiceMargin = 6;
constexpr int choiceIconSide = 12;

} // namespace

void ThemeChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    const QPalette &palette = option.palette;
    const QColor ink = palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor paper = palette.color(isSelected ? QPalette::Highlight : QPalette::Base);
    const QColor faint = mixed(ink, paper, isSelected ? 0.15 : 0.36);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    if (isSelected || isHovered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected ? paper : mixed(paper, ink, 0.07));
        painter->drawRoundedRect(option.rect.adjusted(1, 0, -1, 0), 4, 4);
    }
    QRect rest = option.rect.adjusted(choiceMargin, 0, -choiceMargin, 0);
    const auto takeIcon = [&rest] {
        const QRect icon(rest.left(), rest.center().y() - choiceIconSide / 2 + 1, choiceIconSide,
                         choiceIconSide);
        rest.setLeft(icon.right() + choiceMargin);
        return icon;
    };
    const auto drawText = [&](const QString &text, const QColor &colour) {
        const QString shown = option.fontMetrics.elidedText(text, Qt::ElideMiddle, rest.width());
        painter->setPen(colour);
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
        rest.setLeft(rest.left() + option.fontMetrics.horizontalAdvance(shown) + choiceMargin);
    };

    const QRect tick = takeIcon();
    if (index.data(ThemeChoices::TickedRole).toBool()) {
        lineIcon(QStringLiteral("check"))
            .paint(painter, tick, Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
    }
    if (index.data(ThemeChoices::ThemeRole).value<ThemeId>().isNull()) {
        drawText(index.data().toString(), ink);
        painter->restore();
        return;
    }
    const QRect square = takeIcon();
    if (isSelected) { // the colour may be that of the row
        painter->setPen(Qt::NoPen);
        painter->setBrush(palette.color(QPalette::Base));
        painter->drawRoundedRect(QRectF(square).adjusted(-1.5, -1.5, 1.5, 1.5), 4, 4);
    }
    paintSwatch(*painter, square, Colour{index.data(ThemeChoices::ColourRole).toUInt()});
    if (const int key = index.data(ThemeChoices::KeyRole).toInt(); key > 0) {
        painter->setPen(faint);
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignRight, QString::number(key));
        rest.setRight(rest.right() - option.fontMetrics.averageCharWidth() - choiceMargin);
    }
    drawText(index.data(ThemeChoices::NameRole).toString(), ink);
    drawText(index.data(ThemeChoices::ParentsRole).toString(), faint);
    painter->restore();
}

QSize ThemeChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {8 * choiceIconSide, option.fontMetrics.height() + 8};
}

} // namespace meipi
