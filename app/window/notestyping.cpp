// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notesmodel.h"
#include "window/notecommands.h"
#include "window/notedelegate.h"
#include "window/notefield.h"
#include "window/notesview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

namespace meipi {

namespace {

constexpr int replyIndent = 14; // of a reply's field below what it answers
constexpr int replyFieldMargin = 4; // so that words stand where they stood before

NoteId noteAt(const QModelIndex &index)
{
    return index.data(NotesModel::NoteRole).value<NoteId>();
}

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2;
}

} // namespace

bool NotesView::typesOver(const QModelIndex &index) const
{
    return index == m_typedRow && !m_field->note().isNull() && m_field->note() == noteAt(index);
}

void NotesView::editRow(const QModelIndex &index)
{
    const QPersistentModelIndex row(index); // keeping what was typed may move it
    if (!closeField() || !row.isValid())
        return;
    const NoteId note = noteAt(row);
    if (note.isNull())
        m_field->startNote(row.data(NotesModel::TargetRole).value<NoteTarget>());
    else
        m_field->editNote(note);
    openField(row);
}

void NotesView::replyAt(const QModelIndex &index)
{
    const QPersistentModelIndex row(index);
    if (!closeField() || noteAt(row).isNull())
        return;
    m_field->startReply(noteAt(row));
    openField(row);
}

void NotesView::openField(const QModelIndex &index)
{
    if (!index.isValid() || !m_field->isActive())
        return;
    m_typedRow = index;
    m_delegate->setTyped(m_field->note());
    emit typedNoteChanged(m_field->note());
    m_field->show();
    placeField();
    forget(index);
    setCurrentIndex(index);
    scrollTo(index);
    m_field->setFocus(Qt::OtherFocusReason);
}

bool NotesView::closeField()
{
    if (!m_field->clear())
        return false;
    if (m_field->isHidden())
        return true;
    const QPersistentModelIndex row = m_typedRow;
    m_typedRow = QPersistentModelIndex();
    m_field->hide();
    m_delegate->setTyped({});
    emit typedNoteChanged({});
    forget(row);
    return true;
}

// The row of the field goes while the model is at work: what is typed must be kept, but later.
void NotesView::loseRow()
{
    if (!isTyping())
        return;
    m_typedRow = QPersistentModelIndex();
    m_delegate->setTyped({});
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!isTyping())
                closeField();
        },
        Qt::QueuedConnection);
}

// The first words of a new note have made a row for it.
void NotesView::followNote(const NoteId &note)
{
    m_delegate->setTyped(note);
    emit typedNoteChanged(note); // so that a filter lets it through
    for (int row = m_typedRow.isValid() ? m_typedRow.row() : 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (noteAt(index) != note)
            continue;
        const QPersistentModelIndex before = m_typedRow;
        m_typedRow = index;
        forget(before);
        forget(index);
        setCurrentIndex(index);
        return;
    }
}

void NotesView::placeField()
{
    if (!isTyping())
        return;
    const QRect row = visualRect(m_typedRow);
    auto [left, right] = NoteDelegate::textEdges(m_typedRow, row.width());
    int top = row.top();
    if (typesOver(m_typedRow)) {
        top += NoteDelegate::textTop(m_typedRow);
    } else {
        top += wordsHeight(m_typedRow);
        top += replyFieldMargin;
        left += noteAt(m_typedRow).isNull() ? 0 : replyIndent;
    }
    const QRect place(left - replyFieldMargin, top - replyFieldMargin,
                      right - left + 2 * replyFieldMargin, m_field->height());
    if (m_field->geometry() != place)
        m_field->setGeometry(place);
}

bool NotesView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::Resize && isTyping()) {
        const auto *resized = static_cast<QResizeEvent *>(event);
        if (resized->size().height() != resized->oldSize().height())
            forget(m_typedRow);
    }
    if (watched == m_field && event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &NotesView::closeLeftField, Qt::QueuedConnection);
    return QListView::eventFilter(watched, event);
}

void NotesView::closeLeftField()
{
    const QWidget *focus = QApplication::focusWidget();
    if (isTyping() && focus != nullptr && focus != m_field)
        closeField();
}

bool NotesView::isOwnKey(const QKeyEvent &event)
{
    return isEnter(event.key()) || event.key() == Qt::Key_R || event.key() == Qt::Key_Space
        || NoteCommands::isKey(event);
}

bool NotesView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && isOwnKey(*key)) {
            event->accept();
            return true;
        }
    }
    return QListView::event(event);
}

void NotesView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    if ((event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier || !index.isValid()) {
        QListView::keyPressEvent(event);
        return;
    }
    if (isEnter(event->key()))
        editRow(index);
    else if (event->key() == Qt::Key_R)
        replyAt(index);
    else if (event->key() == Qt::Key_Space)
        emit rowChosen(index);
    else if (!NoteCommands::isKey(*event))
        QListView::keyPressEvent(event);
    else if (!noteAt(index).isNull())
        NoteCommands::obeyKey(m_edits, noteAt(index), *event);
}

void NotesView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && index == currentIndex())
        emit rowChosen(index);
}

void NotesView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && !noteAt(index).isNull())
        editRow(index);
}

} // namespace meipi
