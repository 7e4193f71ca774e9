// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/removal.h"

#include "project/editchecks.h"

namespace meipi {

void Removal::notes(const NoteTarget &target)
{
    const QList<NoteId> ids = m_project.notes(target);
    for (const NoteId &id : ids)
        appendRemoval(m_change, *m_project.find(id));
}

void Removal::highlight(const HighlightId &id)
{
    appendRemoval(m_change, *m_project.find(id));
    const QList<PlacementId> placements = m_project.placements(id);
    for (const PlacementId &placement : placements)
        appendRemoval(m_change, *m_project.find(placement));
    const QList<CodingId> codings = m_project.codings(id);
    for (const CodingId &coding : codings)
        appendRemoval(m_change, *m_project.find(coding));
    notes(NoteTarget(id));
}

void Removal::theme(const ThemeId &id)
{
    appendRemoval(m_change, *m_project.find(id));
    const QList<CodingId> codings = m_project.codingsWith(id);
    for (const CodingId &coding : codings)
        appendRemoval(m_change, *m_project.find(coding));
    notes(NoteTarget(id));
}

void Removal::section(const SectionId &id)
{
    appendRemoval(m_change, *m_project.find(id));
    const QList<ReadingId> readings = m_project.readings(id);
    for (const ReadingId &reading : readings)
        appendRemoval(m_change, *m_project.find(reading));
    notes(NoteTarget(id));
}

void Removal::version(const VersionId &id)
{
    appendRemoval(m_change, *m_project.find(id));
}

void Removal::document(const DocumentId &id)
{
    appendRemoval(m_change, *m_project.find(id));
    const QList<AttributeValueId> values = m_project.attributeValues(id);
    for (const AttributeValueId &value : values)
        appendRemoval(m_change, *m_project.find(value));
    notes(NoteTarget(id));
}

} // namespace meipi
