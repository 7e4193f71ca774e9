// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QAbstractItemView;
class QAction;
class QContextMenuEvent;
class QKeyEvent;
class QKeySequence;
class QModelIndex;
class QPoint;

namespace meipi {

/// What lists and trees in panels have in common: no frame, a pale mark on the chosen row, and
/// commands with keys of their own. While such a view has the focus its keys win over the window's,
/// and letters are commands, so that no input method takes them; fields in its rows are like any.
class PanelView : public QObject {
    Q_OBJECT

public:
    /// Belongs to @p view.
    explicit PanelView(QAbstractItemView &view);

    /// A command of the view; it belongs to the view as well. @p key may be empty.
    QAction *addCommand(const QString &text, const QKeySequence &key, std::function<void()> run);

signals:
    /// For the row at @p index, which is current then; or the empty room below the rows.
    void menuWanted(const QModelIndex &index, const QPoint &globalPosition);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *commandFor(const QKeyEvent &event) const;
    void dressView();
    void askForMenu(const QContextMenuEvent &event);

    QAbstractItemView &m_view;
};

} // namespace meipi
