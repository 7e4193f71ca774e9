// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/publicnotes.h"

#include <QSet>

namespace meipi {

ProjectSnapshot withoutPrivateNotes(const ProjectSnapshot &project)
{
    const auto &notes = project.rows<Note>();
    QHash<NoteId, QList<NoteId>> replies;
    QList<NoteId> hidden;
    for (const Note &note : notes) {
        if (note.isPrivate)
            hidden.append(note.id);
        if (!note.replyTo.isNull())
            replies[note.replyTo].append(note.id);
    }
    QSet<NoteId> gone;
    Change change;
    while (!hidden.isEmpty()) {
        const NoteId id = hidden.takeLast();
        if (gone.contains(id))
            continue;
        gone.insert(id);
        change.append(RowChange<Note>{notes[id], std::nullopt});
        hidden += replies.value(id);
    }
    ProjectSnapshot shown = project;
    shown.apply(change);
    return shown;
}

} // namespace meipi
