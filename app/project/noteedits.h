// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/editcontext.h"

namespace meipi {

/// Fails with NotFound where the target or the note replied to is gone. Text is kept as typed, but
/// for white space at its end. A reply hangs where its note hangs.
Result<Change> addNote(const ProjectSnapshot &project, const EditContext &context,
                       const NoteTarget &target, const QString &text,
                       NoteStatus status = NoteStatus::Thought);
Result<Change> replyToNote(const ProjectSnapshot &project, const EditContext &context,
                           const NoteId &note, const QString &text);
Result<Change> editNote(const ProjectSnapshot &project, const EditContext &context,
                        const NoteId &note, const QString &text);
Result<Change> setNoteStatus(const ProjectSnapshot &project, const EditContext &context,
                             const NoteId &note, NoteStatus status);
Result<Change> setNoteStarred(const ProjectSnapshot &project, const EditContext &context,
                              const NoteId &note, bool starred);
Result<Change> setNotePrivate(const ProjectSnapshot &project, const EditContext &context,
                              const NoteId &note,
                              bool isPrivate); ///< With its replies.
Result<Change> setNoteDone(const ProjectSnapshot &project, const EditContext &context,
                           const NoteId &note, bool done);
Result<Change> removeNote(const ProjectSnapshot &project,
                          const NoteId &note); ///< With its replies.

} // namespace meipi
