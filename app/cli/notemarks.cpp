// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/notemarks.h"

#include "project/fields.h"
#include "project/noteedits.h"

namespace meipi {

QStringList noteStatusKeys()
{
    QStringList keys;
    for (const char *key : EnumKeys<NoteStatus>::keys)
        keys.append(QLatin1String(key));
    return keys;
}

void NoteMarks::declareForNew(Arguments &arguments)
{
    arguments.choice(QStringLiteral("--status"), QStringLiteral("STATUS"), m_status,
                     noteStatusKeys(), tr("thought, question, objection, evidence or todo."));
    arguments.flag(QStringLiteral("--star"), m_star, tr("A key note."));
    arguments.flag(QStringLiteral("--private"), m_private, tr("Kept out of exports."));
    arguments.flag(QStringLiteral("--done"), m_done, tr("What it asks for is done."));
}

void NoteMarks::declareForEdit(Arguments &arguments)
{
    declareForNew(arguments);
    arguments.flag(QStringLiteral("--no-star"), m_noStar, tr("No key note any more."));
    arguments.flag(QStringLiteral("--no-private"), m_noPrivate, tr("For exports again."));
    arguments.flag(QStringLiteral("--no-done"), m_noDone, tr("Not done after all."));
}

bool NoteMarks::isEmpty() const
{
    return m_status.isEmpty() && !m_star && !m_noStar && !m_private && !m_noPrivate && !m_done
        && !m_noDone;
}

Result<Done> NoteMarks::addTo(Draft &draft, const EditContext &context, const NoteId &note) const
{
    if ((m_star && m_noStar) || (m_private && m_noPrivate) || (m_done && m_noDone)) {
        return failure(Error::Code::Usage,
                       tr("the same mark is both set and taken off; choose one."));
    }
    Result<Done> result;
    if (const auto status = fromKey<NoteStatus>(m_status))
        result = draft.add(setNoteStatus(draft.project(), context, note, *status));
    if (result && (m_star || m_noStar))
        result = draft.add(setNoteStarred(draft.project(), context, note, m_star));
    if (result && (m_private || m_noPrivate))
        result = draft.add(setNotePrivate(draft.project(), context, note, m_private));
    if (result && (m_done || m_noDone))
        result = draft.add(setNoteDone(draft.project(), context, note, m_done));
    return result;
}

} // namespace meipi
