// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notesfilter.h"

#include "text/folding.h"

#include <algorithm>

namespace meipi {

namespace {

// Whether @p id is @p top or lies below it. Bounded, so that a damaged file's circle ends.
template <class Row>
bool isWithin(const ProjectSnapshot &project, Id<Row> id, const Id<Row> &top)
{
    for (qsizetype steps = project.rows<Row>().size(); steps >= 0; --steps) {
        if (id == top)
            return true;
        const Row *row = project.find(id);
        if (row == nullptr)
            return false;
        id = row->parent;
    }
    return false;
}

} // namespace

NotesFilter::NotesFilter(NotesModel &source, QObject *parent)
    : QSortFilterProxyModel(parent), m_source(source)
{
    setSourceModel(&source);
}

void NotesFilter::setConditions(const NoteConditions &conditions)
{
    if (m_conditions == conditions)
        return;
    m_conditions = conditions;
    invalidateFilter();
}

void NotesFilter::setKept(const NoteId &note)
{
    if (m_kept == note)
        return;
    m_kept = note;
    if (isNarrowed())
        invalidateFilter();
}

bool NotesFilter::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    if (!isNarrowed())
        return true;
    switch (m_source.row(sourceRow).kind) {
    case NoteRow::Kind::Note:
        return acceptsNote(sourceRow);
    case NoteRow::Kind::Subject:
        return acceptsSubject(sourceRow) || showsAnyNote(sourceRow + 1, m_source.endOf(sourceRow));
    case NoteRow::Kind::Heading:
        break;
    }
    const int end = m_source.endOf(sourceRow);
    for (int row = sourceRow + 1; row < end; ++row) {
        const bool isSubject = m_source.row(row).kind == NoteRow::Kind::Subject;
        if (isSubject ? acceptsSubject(row) : acceptsNote(row))
            return true;
    }
    return false;
}

bool NotesFilter::showsAnyNote(int first, int end) const
{
    for (int row = first; row < end; ++row) {
        if (acceptsNote(row))
            return true;
    }
    return false;
}

// What a passage and its notes have in common.
bool NotesFilter::acceptsBlock(int row) const
{
    const ProjectSnapshot &project = m_source.snapshot();
    const QModelIndex at = m_source.index(row);
    if (!m_conditions.theme.isNull()) {
        const auto themes = at.data(NotesModel::ThemesRole).value<QList<ThemeId>>();
        if (std::none_of(themes.cbegin(), themes.cend(), [&](const ThemeId &theme) {
                return isWithin(project, theme, m_conditions.theme);
            }))
            return false;
    }
    return m_conditions.section.isNull()
        || isWithin(project, at.data(NotesModel::SectionRole).value<SectionId>(),
                    m_conditions.section);
}

bool NotesFilter::acceptsSubject(int row) const
{
    if (m_conditions.areForNotes() || m_conditions.withNotesOnly || !acceptsBlock(row))
        return false;
    const QModelIndex at = m_source.index(row);
    return (m_conditions.author.isNull()
            || at.data(NotesModel::AuthorRole).value<AuthorId>() == m_conditions.author)
        && (hasText(row, NotesModel::QuoteRole) || hasText(row, NotesModel::TitleRole));
}

bool NotesFilter::acceptsNote(int row) const
{
    const Note *note = m_source.snapshot().find(m_source.row(row).note);
    if (note == nullptr)
        return false;
    if (note->id == m_kept)
        return true;
    if (!acceptsBlock(row))
        return false;
    const NoteConditions &wanted = m_conditions;
    if (wanted.status && note->status != *wanted.status)
        return false;
    if (wanted.starredOnly && !note->starred)
        return false;
    if (wanted.openToDosOnly && (note->status != NoteStatus::ToDo || note->done))
        return false;
    if (!wanted.author.isNull() && note->author != wanted.author)
        return false;
    return hasText(row, NotesModel::TextRole) || hasText(row, NotesModel::QuoteRole);
}

bool NotesFilter::hasText(int row, int role) const
{
    return m_conditions.text.isEmpty()
        || matchesFilter(m_source.index(row).data(role).toString(), m_conditions.text);
}

} // namespace meipi
