// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/mergedraft.h"

#include "text/shortened.h"

namespace meipi {

namespace {

constexpr qsizetype quotedCharacters = 24;

/// The note that @p text of the other project becomes beside what has @p id: the same each time.
NoteId besideId(const QUuid &id, const QString &text)
{
    return NoteId(QUuid::createUuidV5(id, text));
}

template <class Row>
int additionsIn(const Change &change)
{
    const auto &list = change.of<Row>();
    return static_cast<int>(std::count_if(list.cbegin(), list.cend(),
                                          [](const RowChange<Row> &step) { return !step.before; }));
}

} // namespace

QString firstWords(const QString &text)
{
    return shortened(text.simplified(), quotedCharacters);
}

MergeDraft::MergeDraft(const ProjectWithPast &into, const ProjectWithPast &other,
                       const EditContext &context)
    : m_into(into), m_other(other), m_context(context), m_match(into.project, other.project),
      m_choice(into, other.project, m_match)
{
}

bool MergeDraft::touch(const QUuid &id)
{
    const qsizetype before = m_touched.size();
    m_touched.insert(id);
    return m_touched.size() > before;
}

bool MergeDraft::wasHere(const NoteId &id) const
{
    return into().find(id) != nullptr || !m_into.past.of(id).isEmpty();
}

void MergeDraft::keepAsNote(const NoteTarget &target, const QString &text)
{
    Note note;
    note.id = besideId(target.id, text);
    note.target = target;
    note.text = text;
    note.author = m_context.author;
    note.created = m_context.now;
    note.modified = m_context.now;
    if (!wasHere(note.id))
        add(note);
}

void MergeDraft::keepBeside(const Note &ours, const Note &theirs)
{
    Note note = theirs;
    note.id = besideId(ours.id.uuid(), theirs.text);
    note.target = ours.target;
    note.replyTo = ours.replyTo;
    if (!wasHere(note.id))
        add(note);
}

void MergeDraft::addAuthors()
{
    const QSet<AuthorId> authors = m_authors;
    for (const AuthorId &id : authors) {
        if (const Author *author = other().find(id); author != nullptr)
            add(*author);
    }
}

ProjectMerge MergeDraft::finish()
{
    addAuthors();
    MergeReport report;
    report.documents = additionsIn<Document>(m_change);
    for (const RowChange<Version> &step : m_change.of<Version>()) {
        if (into().find(step.after->document) != nullptr)
            ++report.versions;
    }
    report.themes = additionsIn<Theme>(m_change);
    report.highlights = additionsIn<Highlight>(m_change);
    report.codings = additionsIn<Coding>(m_change);
    report.notes = additionsIn<Note>(m_change);
    report.attributes = additionsIn<AttributeValue>(m_change);
    report.updated = m_updated;
    report.removedHere = m_choice.count();
    report.conflicts = m_conflicts;
    return {m_change, report};
}

} // namespace meipi
