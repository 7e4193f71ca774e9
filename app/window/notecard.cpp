// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/notecard.h"

#include "models/notetexts.h"
#include "window/noteactions.h"
#include "window/notecommands.h"
#include "window/textlabel.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace meipi {

NoteCard::NoteCard(Edits &edits, const NoteId &note, QWidget *parent)
    : CardFrame(parent), m_edits(edits), m_note(note)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 6, 2, 2);
    column->setSpacing(1);
    m_text = new TextLabel;
    m_actions = new NoteActions;
    m_actions->setCursor(Qt::ArrowCursor);
    auto *words = new QHBoxLayout;
    words->setContentsMargins(6, 0, 6, 0);
    words->addWidget(m_text);
    column->addLayout(words);
    column->addWidget(m_actions);
    connect(m_actions, &NoteActions::statusChosen, this,
            [this](NoteStatus status) { NoteCommands::setStatus(m_edits, m_note, status); });
    connect(m_actions, &NoteActions::starChosen, this,
            [this](bool starred) { NoteCommands::setStarred(m_edits, m_note, starred); });
    connect(m_actions, &NoteActions::privacyChosen, this,
            [this](bool isPrivate) { NoteCommands::setPrivate(m_edits, m_note, isPrivate); });
    connect(m_actions, &NoteActions::doneChosen, this,
            [this](bool done) { NoteCommands::setDone(m_edits, m_note, done); });
    connect(m_actions, &NoteActions::removeRequested, this,
            [this] { NoteCommands::remove(m_edits, m_note); });
    connect(m_actions, &NoteActions::replyRequested, this, [this] { emit replyRequested(m_note); });
    refresh();
}

void NoteCard::refresh()
{
    const Note *note = m_edits.snapshot().find(m_note);
    if (note == nullptr)
        return;
    const Author *author = m_edits.snapshot().find(note->author);
    QFont font = this->font();
    font.setStrikeOut(note->done);
    m_text->setFont(font);
    m_text->setFaint(note->done || note->text.isEmpty());
    m_text->setText(note->text.isEmpty() ? tr("No words") : note->text);
    m_actions->showNote(*note, author == nullptr ? QString() : author->name, true);
    setAccessibleName(tr("%1: %2").arg(statusWord(note->status), note->text));
}

void NoteCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        emit editRequested(m_note);
        return;
    case Qt::Key_R:
        emit replyRequested(m_note);
        return;
    default:
        if (!NoteCommands::obeyKey(m_edits, m_note, *event))
            CardFrame::keyPressEvent(event);
    }
}

void NoteCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit editRequested(m_note);
}

} // namespace meipi
