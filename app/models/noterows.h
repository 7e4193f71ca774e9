// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/projectsnapshot.h"

namespace meipi {

/// One line of the list of notes: a heading (project, document, section, themes, what has no
/// place), below it what notes hang on (a passage, a measure, a theme), below that the notes.
struct NoteRow {
    enum class Kind { Heading, Subject, Note };

    /// Where a block of rows stands: first by group, then its own notes before the rest, then by
    /// place in the text.
    struct Place {
        int group = 0; ///< See noteGroups; a section's is firstSection plus its node.
        int order = 0; ///< headingOrder, ownNotesOrder or subjectOrder.
        TextRange range; ///< UTF-16 code units; of a theme its place in the tree.
        QUuid id;

        friend bool operator==(const Place &, const Place &) = default;
        friend bool operator<(const Place &a, const Place &b);
    };

    Kind kind = Kind::Heading;
    Place place;
    NoteTarget target; ///< Of a heading without one: the project.
    NoteId note; ///< Null but for notes.
    int depth = 0; ///< Of a note: 0, 1 for a reply, 2 for a reply to it …

    friend bool operator==(const NoteRow &, const NoteRow &) = default;
};

namespace noteGroups {
inline constexpr int project = 0;
inline constexpr int document = 1; ///< And passages in no section.
inline constexpr int firstSection = 2;
inline constexpr int unplaced = 1 << 30;
inline constexpr int themes = unplaced + 1;
} // namespace noteGroups

/// The heading that the group of @p place stands under.
NoteRow headingFor(const ProjectSnapshot &project, const DocumentId &document, int group);

/// What is shown for @p target while @p document is: its subject and notes, empty when nothing is.
/// A highlight is shown without notes as well.
QList<NoteRow> noteBlock(const ProjectSnapshot &project, const DocumentId &document,
                         const NoteTarget &target);

/// All rows: of the project, of @p document in text order, of the themes.
QList<NoteRow> noteRows(const ProjectSnapshot &project, const DocumentId &document);

/// The notes of @p target as threads: each reply below what it answers, by time; with its depth.
/// Replies whose note is gone, or that answer each other in a circle, stand at the top.
QList<std::pair<NoteId, int>> noteThreads(const ProjectSnapshot &project, const NoteTarget &target);

} // namespace meipi

Q_DECLARE_TYPEINFO(meipi::NoteRow, Q_RELOCATABLE_TYPE);
