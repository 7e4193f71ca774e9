// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportfilter.h"

#include "project/highlightedits.h"
#include "report/highlightgathering.h"

#include <QSet>

namespace meipi {

namespace {

// Those with a note that the export shows.
QSet<HighlightId> noted(const ProjectSnapshot &project, bool includePrivate)
{
    QSet<HighlightId> found;
    for (const Note &note : project.rows<Note>()) {
        if (note.target.kind == NoteTarget::Kind::Highlight && (includePrivate || !note.isPrivate))
            found.insert(HighlightId(note.target.id));
    }
    return found;
}

// Notes that hang on no passage, with all that answers them.
Change withoutMemos(const ProjectSnapshot &project)
{
    Change change;
    for (const Note &note : project.rows<Note>()) {
        if (note.target.kind != NoteTarget::Kind::Highlight)
            change.remove(note);
    }
    return change;
}

} // namespace

Result<ProjectSnapshot> narrowedProject(const ProjectSnapshot &project,
                                        const ExportOptions &options)
{
    const bool isFiltered = !(options.filter == GatheringCondition());
    if (!isFiltered && !options.onlyWithNotes)
        return project;
    QSet<HighlightId> wanted;
    if (isFiltered) {
        const QList<HighlightId> met = HighlightGathering(project).highlights(options.filter);
        wanted = QSet<HighlightId>(met.cbegin(), met.cend());
    }
    const QSet<HighlightId> withNotes =
        options.onlyWithNotes ? noted(project, options.includePrivate) : QSet<HighlightId>();
    QList<HighlightId> others;
    for (const Highlight &row : project.rows<Highlight>()) {
        if ((isFiltered && !wanted.contains(row.id))
            || (options.onlyWithNotes && !withNotes.contains(row.id)))
            others.append(row.id);
    }
    ProjectSnapshot narrowed = project;
    const auto change = removeHighlights(project, others);
    if (!change)
        return tl::unexpected(change.error());
    narrowed.apply(*change);
    if (isFiltered)
        narrowed.apply(withoutMemos(narrowed));
    return narrowed;
}

} // namespace meipi
