// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/notecommands.h"

#include "models/notetexts.h"
#include "project/noteedits.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QMenu>

namespace meipi {

bool NoteCommands::setStatus(Edits &edits, const NoteId &note, NoteStatus status)
{
    return edits.perform(setNoteStatus(edits.snapshot(), edits.context(), note, status),
                         tr("Change a note's status"));
}

bool NoteCommands::setStarred(Edits &edits, const NoteId &note, bool starred)
{
    return edits.perform(setNoteStarred(edits.snapshot(), edits.context(), note, starred),
                         starred ? tr("Make a note a key note") : tr("Make a key note a note"));
}

bool NoteCommands::setPrivate(Edits &edits, const NoteId &note, bool isPrivate)
{
    return edits.perform(setNotePrivate(edits.snapshot(), edits.context(), note, isPrivate),
                         isPrivate ? tr("Keep a note private") : tr("Share a private note"));
}

bool NoteCommands::setDone(Edits &edits, const NoteId &note, bool done)
{
    return edits.perform(setNoteDone(edits.snapshot(), edits.context(), note, done),
                         done ? tr("Mark a note as done") : tr("Mark a note as not done"));
}

bool NoteCommands::remove(Edits &edits, const NoteId &note)
{
    return edits.perform(removeNote(edits.snapshot(), note), removeLabel());
}

bool NoteCommands::obeyKey(Edits &edits, const NoteId &note, const QKeyEvent &event)
{
    const Note *row = edits.snapshot().find(note);
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (row == nullptr || modifiers != Qt::NoModifier)
        return false;
    const int status = event.key() - Qt::Key_1;
    if (status >= 0 && status < statusCount)
        setStatus(edits, note, static_cast<NoteStatus>(status));
    else if (event.key() == Qt::Key_S)
        setStarred(edits, note, !row->starred);
    else if (event.key() == Qt::Key_P)
        setPrivate(edits, note, !row->isPrivate);
    else if (event.key() == Qt::Key_D)
        setDone(edits, note, !row->done);
    else if (event.key() == Qt::Key_Delete)
        remove(edits, note);
    else
        return false;
    return true;
}

void NoteCommands::fillStatusMenu(QMenu &menu, NoteStatus current,
                                  const std::function<void(NoteStatus)> &chosen)
{
    auto *group = new QActionGroup(&menu);
    for (int i = 0; i < statusCount; ++i) {
        const auto status = static_cast<NoteStatus>(i);
        QAction *action = menu.addAction(statusWord(status));
        action->setShortcut(Qt::Key_1 + i);
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setShortcutVisibleInContextMenu(true);
        action->setCheckable(true);
        action->setChecked(status == current);
        action->setActionGroup(group);
        QObject::connect(action, &QAction::triggered, &menu, [chosen, status] { chosen(status); });
    }
}

QString NoteCommands::addLabel()
{
    return tr("Add a note");
}

QString NoteCommands::editLabel()
{
    return tr("Edit a note");
}

QString NoteCommands::removeLabel()
{
    return tr("Remove a note");
}

QString NoteCommands::joinKey(const NoteId &note)
{
    return QStringLiteral("note/") + note.toString();
}

} // namespace meipi
