// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/noteedits.h"

#include "project/editchecks.h"

#include <QSet>

namespace meipi {

namespace {

Note newNote(const EditContext &context, const NoteTarget &target, const QString &text)
{
    Note note;
    note.id = NoteId::create();
    note.target = target;
    note.text = withoutTrailingSpace(text);
    note.author = context.author;
    note.created = context.now;
    note.modified = context.now;
    return note;
}

// The note and its replies, theirs too, each once even where a damaged file has them in a circle.
QList<NoteId> withReplies(const ProjectSnapshot &project, const Note &note)
{
    QHash<NoteId, QList<NoteId>> replies;
    const QList<NoteId> beside = project.notes(note.target);
    for (const NoteId &id : beside)
        replies[project.find(id)->replyTo].append(id);
    QList<NoteId> thread{note.id};
    QSet<NoteId> seen{note.id};
    for (qsizetype i = 0; i < thread.size(); ++i) {
        const QList<NoteId> answers = replies.value(thread[i]);
        for (const NoteId &id : answers) {
            if (!seen.contains(id))
                thread.append(id);
            seen.insert(id);
        }
    }
    return thread;
}

template <class Alter>
Result<Change> altered(const ProjectSnapshot &project, const EditContext &context,
                       const NoteId &note, Alter alter)
{
    const auto row = require(project, note);
    if (!row)
        return tl::unexpected(row.error());
    Change change;
    Note after = **row;
    alter(after);
    if (after == **row)
        return change;
    after.modified = context.now;
    change.update(**row, after);
    return change;
}

} // namespace

Result<Change> addNote(const ProjectSnapshot &project, const EditContext &context,
                       const NoteTarget &target, const QString &text, NoteStatus status)
{
    if (const auto known = requireTarget(project, target); !known)
        return tl::unexpected(known.error());
    Note note = newNote(context, target, text);
    note.status = status;
    Change change;
    change.add(note);
    return change;
}

Result<Change> replyToNote(const ProjectSnapshot &project, const EditContext &context,
                           const NoteId &note, const QString &text)
{
    const auto row = require(project, note);
    if (!row)
        return tl::unexpected(row.error());
    Note reply = newNote(context, (*row)->target, text);
    reply.replyTo = note;
    reply.isPrivate = (*row)->isPrivate;
    Change change;
    change.add(reply);
    return change;
}

Result<Change> editNote(const ProjectSnapshot &project, const EditContext &context,
                        const NoteId &note, const QString &text)
{
    return altered(project, context, note,
                   [&text](Note &row) { row.text = withoutTrailingSpace(text); });
}

Result<Change> setNoteStatus(const ProjectSnapshot &project, const EditContext &context,
                             const NoteId &note, NoteStatus status)
{
    return altered(project, context, note, [status](Note &row) { row.status = status; });
}

Result<Change> setNoteStarred(const ProjectSnapshot &project, const EditContext &context,
                              const NoteId &note, bool starred)
{
    return altered(project, context, note, [starred](Note &row) { row.starred = starred; });
}

Result<Change> setNotePrivate(const ProjectSnapshot &project, const EditContext &context,
                              const NoteId &note, bool isPrivate)
{
    const auto row = require(project, note);
    if (!row)
        return tl::unexpected(row.error());
    Change change;
    const QList<NoteId> thread = withReplies(project, **row);
    for (const NoteId &id : thread) {
        const Note &before = *project.find(id);
        if (before.isPrivate == isPrivate)
            continue;
        Note after = before;
        after.isPrivate = isPrivate;
        after.modified = context.now;
        appendUpdate(change, before, after);
    }
    return change;
}

Result<Change> setNoteDone(const ProjectSnapshot &project, const EditContext &context,
                           const NoteId &note, bool done)
{
    return altered(project, context, note, [done](Note &row) { row.done = done; });
}

Result<Change> removeNote(const ProjectSnapshot &project, const NoteId &note)
{
    const auto row = require(project, note);
    if (!row)
        return tl::unexpected(row.error());
    Change change;
    const QList<NoteId> thread = withReplies(project, **row);
    for (const NoteId &id : thread)
        appendRemoval(change, *project.find(id));
    return change;
}

} // namespace meipi
