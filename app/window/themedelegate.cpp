// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/themedelegate.h"

#include "models/themesmodel.h"
#include "window/rowpainting.h"
#include "window/themeswatch.h"

#include <QLineEdit>
#include <QPainter>

namespace meipi {

namespace {

constexpr int themeEdge = 6; // pixels
constexpr int swatch = 12;
constexpr int themeGap = 8;
constexpr int rowPadding = 10;
constexpr int badgePadding = 4;

QRect nameRect(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(themeEdge + swatch + themeGap, 0, -themeEdge, 0);
}

// At the right end of @p room, which it takes from.
void paintKey(QPainter &painter, QRect &room, int key, const QFont &font, const QColor &ink)
{
    const QFontMetrics metrics(font);
    const QString text = QString::number(key);
    const QSize size(metrics.horizontalAdvance(text) + 2 * badgePadding, metrics.height());
    QRect badge(QPoint(), size);
    badge.moveCenter(room.center());
    badge.moveRight(room.right());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(ink);
    painter.drawRoundedRect(QRectF(badge).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    paintLine(painter, badge, text, font, ink, Qt::AlignCenter);
    room.setRight(badge.left() - themeGap);
}

} // namespace

QSize ThemeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {80, QFontMetrics(option.font).height() + rowPadding};
}

void ThemeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem row(option);
    initStyleOption(&row, index);
    painter->save();
    paintRowPaper(*painter, row);
    const Colour colour =
        Colour::fromString(index.data(ThemesModel::ColourRole).toString()).value_or(Colour());
    paintSwatch(*painter,
                QRectF(option.rect.left() + themeEdge,
                       option.rect.top() + (option.rect.height() - swatch) / 2.0, swatch, swatch),
                colour);

    QRect room = nameRect(option);
    const QFont small = smallFont(option.font);
    // What stands below counts along; opened or not, the number is the same.
    const QString total = QString::number(index.data(ThemesModel::TotalRole).toInt());
    const int countWidth =
        QFontMetrics(small).horizontalAdvance(QString(std::max<qsizetype>(3, total.size()), u'0'));
    paintLine(*painter, room, total, small, rowFaintInk(row), Qt::AlignRight | Qt::AlignVCenter);
    room.setRight(room.right() - countWidth - themeGap);
    if (const int key = index.data(ThemesModel::KeyRole).toInt(); key > 0)
        paintKey(*painter, room, key, small, rowFaintInk(row));
    paintLine(*painter, room, index.data().toString(), option.font, rowInk(row));
    painter->restore();
}

QWidget *ThemeDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    editor->setObjectName(QStringLiteral("ThemeName"));
    editor->setAccessibleName(tr("Name of the theme"));
    return editor;
}

void ThemeDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &) const
{
    editor->setGeometry(nameRect(option).adjusted(-badgePadding, 0, 0, 0));
}

} // namespace meipi
