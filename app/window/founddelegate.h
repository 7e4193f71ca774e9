// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace meipi {

/// Paints the rows of a FoundModel: headings on one line, hits on two, with what was found marked
/// and never cut off.
class FoundDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    /// A click on the box ticks it, as Space does.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    static QRect boxOf(const QStyleOptionViewItem &option, bool isHit);
    static void paintHit(QPainter &painter, const QStyleOptionViewItem &row, const QRect &room,
                         const QModelIndex &index);
};

} // namespace meipi
