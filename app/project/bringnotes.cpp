// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/mergedraft.h"

#include <QCoreApplication>

namespace meipi {

namespace {

using Verdict = MergeDraft::Verdict;

bool isSameNote(const Note &a, const Note &b)
{
    return a.text == b.text && a.status == b.status && a.starred == b.starred
        && a.isPrivate == b.isPrivate && a.done == b.done;
}

void settle(MergeDraft &draft, const Note &here, const Note &there)
{
    const Verdict verdict = draft.judge(there, isSameNote);
    if (verdict == Verdict::EditedThere) {
        Note after = there;
        after.target = here.target;
        after.replyTo = here.replyTo;
        after.author = here.author;
        draft.update(here, after);
    } else if (verdict == Verdict::EditedInBoth && here.text != there.text) {
        draft.keepBeside(here, draft.match().mapped(there));
        draft.tellConflict(
            QCoreApplication::translate(
                "Project",
                "The note “%1” has other words there; they are now a note of their own beside it.")
                .arg(firstWords(here.text)));
    } else if (verdict == Verdict::EditedInBoth) {
        draft.tellConflict(
            QCoreApplication::translate(
                "Project", "The note “%1” is marked otherwise there; its marks here stay.")
                .arg(firstWords(here.text)));
    }
}

// A reply is where that hangs which it answers, and so on up to one that is here already.
NoteTarget targetOf(const MergeDraft &draft, const Note &there)
{
    const Note *top = &there;
    while (const Note *answered = draft.other().find(top->replyTo)) {
        if (const Note *here = draft.into().find(answered->id))
            return here->target;
        top = answered;
    }
    return draft.match().mapped(top->target);
}

} // namespace

void bringNotes(MergeDraft &draft)
{
    for (const Note &there : draft.other().rows<Note>()) {
        if (const Note *here = draft.into().find(there.id)) {
            settle(draft, *here, there);
        } else if (!draft.choice().leavesOut(there.id)) {
            Note note = draft.match().mapped(there);
            note.target = targetOf(draft, there);
            draft.add(note);
        }
    }
}

} // namespace meipi
