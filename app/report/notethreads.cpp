// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/notethreads.h"

#include <QSet>

namespace meipi {

namespace {

struct Thread {
    NoteId first;
    bool isPrivate = false; ///< The note, or one on the way from it to the first.
};

// Where a chain of replies begins. What replies to nothing that hangs here, or in a circle, as in
// a damaged file, begins a thread itself, so that no note vanishes.
Thread threadOf(const ProjectSnapshot &project, const Note &note)
{
    Thread thread{note.id, note.isPrivate};
    if (note.replyTo.isNull())
        return thread;
    QSet<NoteId> seen{note.id};
    const Note *at = &note;
    while (!at->replyTo.isNull()) {
        at = project.find(at->replyTo);
        if (at == nullptr || at->target != note.target)
            return thread;
        if (seen.contains(at->id))
            return {note.id, thread.isPrivate};
        seen.insert(at->id);
        thread = {at->id, thread.isPrivate || at->isPrivate};
    }
    return thread;
}

} // namespace

NoteThreads::NoteThreads(const ProjectSnapshot &project, bool includePrivate)
    : m_project(project), m_includePrivate(includePrivate)
{
}

QString NoteThreads::nameOf(const AuthorId &author) const
{
    const auto known = m_names.constFind(author);
    if (known != m_names.cend())
        return *known;
    const Author *row = m_project.find(author);
    return *m_names.insert(author, row == nullptr ? QString() : row->name);
}

QStringList NoteThreads::authors() const
{
    QStringList names = m_names.values();
    names.removeAll(QString());
    names.removeDuplicates();
    names.sort();
    return names;
}

ReportNote NoteThreads::noteFrom(const Note &row) const
{
    ReportNote note;
    note.id = row.id;
    note.text = row.text;
    note.status = row.status;
    note.starred = row.starred;
    note.isPrivate = row.isPrivate;
    note.done = row.done;
    note.author = nameOf(row.author);
    note.created = row.created;
    note.modified = row.modified;
    return note;
}

QList<ReportNote> NoteThreads::on(const NoteTarget &target) const
{
    const QList<NoteId> ids = m_project.notes(target);
    QList<ReportNote> threads;
    threads.reserve(ids.size());
    QHash<NoteId, QList<ReportNote>> replies;
    for (const NoteId &id : ids) {
        const Note &row = *m_project.find(id);
        const Thread thread = threadOf(m_project, row);
        if (thread.isPrivate && !m_includePrivate)
            continue;
        if (thread.first == id)
            threads.append(noteFrom(row));
        else
            replies[thread.first].append(noteFrom(row));
    }
    if (replies.isEmpty())
        return threads;
    for (ReportNote &note : threads)
        note.replies = replies.value(note.id);
    return threads;
}

} // namespace meipi
