// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/noteremove.h"

#include "cli/answer.h"
#include "cli/lookup.h"
#include "project/draft.h"
#include "project/noteedits.h"

namespace meipi {

void NoteRemove::declareMore(Arguments &arguments)
{
    arguments.positionals(QStringLiteral("ID"), m_ids,
                          tr("The notes; the first 8 digits of an id are enough."));
}

Result<Done> NoteRemove::work(ProjectSession &session, Console &console)
{
    Draft draft(session.snapshot());
    QStringList removed;
    for (const QString &id : std::as_const(m_ids)) {
        const auto note = noteWithId(session.snapshot(), id);
        if (!note)
            return tl::unexpected(note.error());
        if (draft.project().find(*note) == nullptr)
            continue; // went with the note it replies to, or is named twice
        if (auto done = draft.add(removeNote(draft.project(), *note)); !done)
            return done;
        removed.append(note->toString());
    }
    if (auto done = session.perform(draft.change(), tr("Remove note")); !done)
        return done;
    if (asJson())
        printWords(console, QLatin1String("removed"), removed);
    else
        console.print(tr("Notes removed: %1").arg(removed.size()));
    return Done{};
}

} // namespace meipi
