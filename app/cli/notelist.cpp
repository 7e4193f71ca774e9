// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/notelist.h"

#include "cli/answer.h"
#include "cli/inorder.h"
#include "cli/notemarks.h"
#include "cli/shownplace.h"
#include "cli/texttable.h"
#include "project/fields.h"

namespace meipi {

void NoteList::declareMore(Arguments &arguments)
{
    m_filter.declare(arguments);
    arguments.choice(QStringLiteral("--status"), QStringLiteral("STATUS"), m_status,
                     noteStatusKeys(), tr("Only thought, question, objection, evidence or todo."));
}

Result<Done> NoteList::work(ProjectSession &session, Console &console)
{
    const ProjectSnapshot &project = session.snapshot();
    if (auto resolved = m_filter.resolve(project); !resolved)
        return resolved;
    QList<NoteId> notes = notesInOrder(project);
    notes.removeIf([&](const NoteId &id) {
        return !m_filter.matches(id)
            || (!m_status.isEmpty() && keyOf(project.find(id)->status) != m_status);
    });
    if (asJson()) {
        printRows(console, QLatin1String("notes"), project, notes,
                  [](ProjectJson &rows, const NoteId &id) { rows.note(id); });
        return Done{};
    }
    TextTable table({tr("Id"), tr("On"), tr("Status"), tr("Author"), tr("Note")});
    for (const NoteId &id : std::as_const(notes)) {
        const Note *note = project.find(id);
        const QString indent = note->replyTo.isNull() ? QString() : QStringLiteral("↳ ");
        table.addRow({shortId(id), shownPlace(project, note->target),
                      shownStatus(note->status) + (note->starred ? QStringLiteral(" ★") : QString())
                          + (note->done ? QStringLiteral(" ✓") : QString()),
                      shownAuthor(project, note->author), indent + cutTo(oneLine(note->text), 60)});
    }
    console.printText(table.toString());
    return Done{};
}

} // namespace meipi
