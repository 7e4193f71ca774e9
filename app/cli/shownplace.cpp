// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/shownplace.h"

#include "cli/words.h"
#include "project/address.h"
#include "project/unitnumbers.h"

namespace meipi {

namespace {

QString inDocument(const ProjectSnapshot &project, const DocumentId &document, const QString &place)
{
    const Document *row = project.find(document);
    return project.documents().size() < 2 || row == nullptr
        ? place
        : QStringLiteral("%1: %2").arg(row->number).arg(place);
}

} // namespace

QString shownPlace(const ProjectSnapshot &project, const NoteTarget &target)
{
    switch (target.kind) {
    case NoteTarget::Kind::Project:
        return Words::tr("Project");
    case NoteTarget::Kind::Theme:
        return project.themePath(ThemeId(target.id));
    case NoteTarget::Kind::Document:
        if (const Document *document = project.find(DocumentId(target.id)))
            return document->name;
        break;
    case NoteTarget::Kind::Section:
        if (const Section *section = project.find(SectionId(target.id))) {
            const DocumentId document = project.find(section->version)->document;
            return inDocument(project, document,
                              shownPath(addressOf(project, document, section->range)));
        }
        break;
    case NoteTarget::Kind::Highlight:
        if (const Highlight *highlight = project.find(HighlightId(target.id))) {
            const Placement *placement = project.placement(highlight->id);
            const bool isPlaced = placement != nullptr && !placement->range.isEmpty();
            const UnitNumbers numbers(project);
            if (isPlaced && numbers.isByTemplate())
                return numbers.of(highlight->document, placement->range);
            return inDocument(
                project, highlight->document,
                isPlaced ? shownPath(addressOf(project, highlight->document, placement->range))
                         : Words::tr("without a place"));
        }
        break;
    }
    return {};
}

QString shownStatus(NoteStatus status)
{
    switch (status) {
    case NoteStatus::Thought:
        return Words::tr("Thought");
    case NoteStatus::Question:
        return Words::tr("Question");
    case NoteStatus::Objection:
        return Words::tr("Objection");
    case NoteStatus::Evidence:
        return Words::tr("Evidence");
    case NoteStatus::ToDo:
        return Words::tr("To do");
    }
    return {};
}

QString shownAuthor(const ProjectSnapshot &project, const AuthorId &author)
{
    const Author *row = project.find(author);
    return row == nullptr ? QString() : row->name;
}

} // namespace meipi
