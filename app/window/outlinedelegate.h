// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace meipi {

class Project;

/// Paints an entry of the outline: number and title on up to two lines with the summary below; at
/// the right the highlighted share as a bar, themes as dots and the number of notes; at the left
/// whether it was read, by shape: a dot for unread, a ring for read, a tick for settled.
class OutlineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// @p project must outlive the delegate.
    explicit OutlineDelegate(const Project &project, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

signals:
    void summaryWritten(const QModelIndex &index, const QString &summary) const;

private:
    const Project &m_project;
};

} // namespace meipi
