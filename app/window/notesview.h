// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/heightindex.h"
#include "window/edits.h"

#include <QListView>

namespace meipi {

class NoteDelegate;
class NoteField;

/// The list of notes. Rows are as high as their words; only those in sight are laid out, the others
/// are estimated, so that tens of thousands cost as little as ten. One note at a time is typed in
/// its own row. A list view by name, so that it is one to assistive technology.
class NotesView : public QListView {
    Q_OBJECT

public:
    /// @p edits must outlive the view.
    explicit NotesView(Edits &edits, QWidget *parent = nullptr);
    ~NotesView() override;

    void setModel(QAbstractItemModel *model) override;

    void editRow(const QModelIndex &index); ///< A note's words; else a new note on what it shows.
    void replyAt(const QModelIndex &index); ///< Below a note.
    bool closeField(); ///< Keeps what is typed; false where that failed and it stays open.
    NoteField &field() const { return *m_field; }
    bool isTyping() const { return m_typedRow.isValid(); }

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    void reset() override;

signals:
    void rowChosen(const QModelIndex &index); ///< Clicked, or Space on it: show what it is about.
    void typedNoteChanged(const meipi::NoteId &note); ///< Null when nothing is typed any more.

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &) const override { return false; }

private:
    void estimateAll();
    void measure(qsizetype row) const;
    void measureVisible();
    void forget(const QModelIndex &index);
    int rowHeight(const QModelIndex &index) const;
    int wordsHeight(const QModelIndex &index) const;
    void spliceRows(qsizetype at, qsizetype removed, qsizetype inserted);

    // What follows is in notestyping.cpp.
    void openField(const QModelIndex &index);
    void closeLeftField();
    void loseRow();
    void placeField();
    void followNote(const NoteId &note);
    bool typesOver(const QModelIndex &index) const;
    static bool isOwnKey(const QKeyEvent &event);

    Edits &m_edits;
    NoteDelegate *m_delegate;
    NoteField *m_field;
    QPersistentModelIndex m_typedRow; ///< Where the field is; invalid when it is closed.
    mutable HeightIndex m_heights;
    mutable QList<bool> m_isMeasured;
    bool m_isRemoving = false;
    int m_width = 0; ///< Of the viewport, as the heights are for it.
};

} // namespace meipi
