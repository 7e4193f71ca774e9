// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QPointer>
#include <QStyledItemDelegate>

namespace meipi {

class Project;

/// Paints an entry of the outline: at the left whether it was read, by shape (a dot for unread, a
/// tick for read, a tick in a disc for settled); number and title on up to two lines, below them
/// the summary in smaller ink; then, where there is any, the highlighted share as a bar, the themes
/// as dots and the number of notes. A small diamond marks what the reader has shaped. Its field is
/// for the summary or the title; Enter, Esc and leaving it all keep what was typed.
class OutlineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// @p project must outlive the delegate.
    explicit OutlineDelegate(const Project &project, QObject *parent = nullptr);

    /// From the top of an entry to the end of its first line, with as much room below it as above.
    static int firstLineHeight(const QFont &font);

    enum class Field { Summary, Title };

    /// Makes room for the field there; or nowhere.
    void setTyped(const QModelIndex &index, Field field = Field::Summary);
    void keep(); ///< Hands over what is typed and closes the field.

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int fieldHeight(const QStyleOptionViewItem &option) const;
    void paintMarks(QPainter &painter, const QRect &line, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;

    const Project &m_project;
    QPersistentModelIndex m_typed;
    Field m_kind = Field::Summary;
    mutable QPointer<QWidget> m_field;
};

} // namespace meipi
