// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace meipi {

/// Paints a row of two lines: what it is, and smaller below it what there is to say about it;
/// before both a number or a mark.
class TwoLineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    struct Roles {
        int lead = -1; ///< QString before the lines.
        int detail = -1; ///< QString, the second line.
        int faint = -1; ///< bool: the first line in faint ink too.
    };

    explicit TwoLineDelegate(const Roles &roles, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    Roles m_roles;
};

} // namespace meipi
