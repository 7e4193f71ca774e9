// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/noteedit.h"

#include "cli/lookup.h"
#include "project/noteedits.h"

namespace meipi {

void NoteEdit::declareMore(Arguments &arguments)
{
    arguments.positional(QStringLiteral("ID"), m_id,
                         tr("The note; the first 8 digits of its id are enough."));
    declareNoteText(arguments, m_text);
    m_marks.declareForEdit(arguments);
}

Result<Done> NoteEdit::work(ProjectSession &session, Console &console)
{
    const auto text = m_text.chosen();
    if (!text)
        return tl::unexpected(text.error());
    if (!*text && m_marks.isEmpty())
        return failure(Error::Code::Usage,
                       tr("there is nothing to change; give a text or a mark."));
    if (*text && (*text)->trimmed().isEmpty())
        return failure(Error::Code::Usage, tr("a note needs a text; “note remove” removes it."));
    const auto note = noteWithId(session.snapshot(), m_id);
    if (!note)
        return tl::unexpected(note.error());
    Draft draft(session.snapshot());
    const EditContext context = session.context();
    if (*text) {
        if (auto done = draft.add(editNote(draft.project(), context, *note, **text)); !done)
            return done;
    }
    if (auto marked = m_marks.addTo(draft, context, *note); !marked)
        return marked;
    return performOnNote(session, draft.change(), tr("Edit note"), *note, asJson(), console);
}

} // namespace meipi
