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

bool NoteCommands::isKey(const QKeyEvent &event)
{
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    const int status = event.key() - Qt::Key_1;
    return (status >= 0 && status < statusCount) || event.key() == Qt::Key_S
        || event.key() == Qt::Key_P || event.key() == Qt::Key_D || event.key() == Qt::Key_Delete;
}

bool NoteCommands::obeyKey(Edits &edits, const NoteId &note, const QKeyEvent &event)
{
    const Note *row = edits.snapshot().find(note);
    if (row == nullptr || !isKey(event))
        return false;
    if (event.key() == Qt::Key_S)
        setStarred(edits, note, !row->starred);
    else if (event.key() == Qt::Key_P)
        setPrivate(edits, note, !row->isPrivate);
    else if (event.key() == Qt::Key_D)
        setDone(edits, note, !row->done);
    else if (event.key() == Qt::Key_Delete)
        remove(edits, note);
    else
        setStatus(edits, note, static_cast<NoteStatus>(event.key() - Qt::Key_1));
    return true;
}

QAction *NoteCommands::addKeyedAction(QMenu &menu, const QString &text, const QKeySequence &key)
{
    QAction *action = menu.addAction(text);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setShortcutVisibleInContextMenu(true);
    return action;
}

void NoteCommands::fillStatusMenu(QMenu &menu, NoteStatus current,
                                  const std::function<void(NoteStatus)> &chosen)
{
    auto *group = new QActionGroup(&menu);
    for (int i = 0; i < statusCount; ++i) {
        const auto status = static_cast<NoteStatus>(i);
        QAction *action = addKeyedAction(menu, statusWord(status), Qt::Key_1 + i);
        action->setCheckable(true);
        action->setChecked(status == current);
        action->setActionGroup(group);
        QObject::connect(action, &QAction::triggered, &menu, [chosen, status] { chosen(status); });
    }
}

void NoteCommands::fillMenu(QMenu &menu, Edits &edits, const Note &note)
{
    const NoteId id = note.id;
    fillStatusMenu(*menu.addMenu(tr("Status")), note.status,
                   [&edits, id](NoteStatus status) { setStatus(edits, id, status); });
    const auto addMark = [&menu](const QString &text, Qt::Key key, bool isChecked,
                                 const std::function<void()> &toggle) {
        QAction *action = addKeyedAction(menu, text, key);
        action->setCheckable(true);
        action->setChecked(isChecked);
        QObject::connect(action, &QAction::triggered, &menu, toggle);
    };
    addMark(tr("Key note"), Qt::Key_S, note.starred,
            [&edits, id, isOn = !note.starred] { setStarred(edits, id, isOn); });
    addMark(tr("Private"), Qt::Key_P, note.isPrivate,
            [&edits, id, isOn = !note.isPrivate] { setPrivate(edits, id, isOn); });
    addMark(tr("Done"), Qt::Key_D, note.done,
            [&edits, id, isOn = !note.done] { setDone(edits, id, isOn); });
    menu.addSeparator();
    QObject::connect(addKeyedAction(menu, tr("Remove"), Qt::Key_Delete), &QAction::triggered, &menu,
                     [&edits, id] { remove(edits, id); });
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
