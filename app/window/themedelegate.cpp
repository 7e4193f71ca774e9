// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/themedelegate.h"

#include "models/themesmodel.h"
#include "window/textlabel.h"
#include "window/themeswatch.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace meipi {

namespace {

constexpr int edge = 6; // pixels
constexpr int swatch = 12;
constexpr int gap = 8;
constexpr int rowPadding = 10;

QRect nameRect(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(edge + swatch + gap, 0, -edge, 0);
}

} // namespace

QSize ThemeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {80, QFontMetrics(option.font).height() + rowPadding};
}

void ThemeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    QStyleOptionViewItem background(option);
    initStyleOption(&background, index);
    background.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &background, painter,
                                        option.widget);

    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink =
        option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor faint = isSelected ? ink : faintInk(option.palette);
    const Colour colour =
        Colour::fromString(index.data(ThemesModel::ColourRole).toString()).value_or(Colour());
    paintSwatch(*painter,
                QRectF(option.rect.left() + edge,
                       option.rect.top() + (option.rect.height() - swatch) / 2.0, swatch, swatch),
                colour);

    QRect room = nameRect(option);
    painter->setFont(option.font);
    painter->setPen(faint);
    const QString total = index.data(ThemesModel::TotalRole).toString();
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight, total);
    room.setRight(room.right() - QFontMetrics(option.font).horizontalAdvance(total) - gap);
    if (const int key = index.data(ThemesModel::KeyRole).toInt(); key > 0) {
        const int side = QFontMetrics(option.font).height();
        const QRect badge(room.right() - side, room.center().y() - side / 2, side, side);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->drawRoundedRect(QRectF(badge).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter->drawText(badge, Qt::AlignCenter, QString::number(key));
        room.setRight(badge.left() - gap);
    }
    painter->setPen(ink);
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(option.font)
                          .elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    painter->restore();
}

void ThemeDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &) const
{
    editor->setGeometry(nameRect(option));
}

} // namespace meipi
