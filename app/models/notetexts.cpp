// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notetexts.h"

#include "models/notesmodel.h"
#include "project/address.h"
#include "project/shorttitle.h"

namespace meipi {

namespace {

constexpr qsizetype longestLine = 200; // UTF-16 code units of a passage in one line

QString headingText(const ProjectSnapshot &project, const NoteRow &row)
{
    switch (row.place.group) {
    case noteGroups::project:
        return NotesModel::tr("Project");
    case noteGroups::unplaced:
        return NotesModel::tr("Without a place");
    case noteGroups::themes:
        return NotesModel::tr("Themes");
    case noteGroups::document:
        break;
    default:
        return sectionCaption(project, SectionId(row.target.id));
    }
    const Document *document = project.find(DocumentId(row.target.id));
    if (document == nullptr)
        return NotesModel::tr("Document");
    return fullTitle(*document);
}

QString subjectTitle(const ProjectSnapshot &project, const NoteTarget &target)
{
    if (target.kind == NoteTarget::Kind::Theme)
        return project.themePath(ThemeId(target.id));
    if (target.kind == NoteTarget::Kind::Section)
        return sectionCaption(project, SectionId(target.id));
    return {};
}

QString quoteOf(const ProjectSnapshot &project, const DocumentId &document,
                const NoteTarget &target)
{
    if (target.kind == NoteTarget::Kind::Section) {
        const Section *section = project.find(SectionId(target.id));
        if (section == nullptr || section->kind != OutlineNode::Kind::Measure)
            return {};
        return project.text(document).view(section->range).toString();
    }
    if (target.kind != NoteTarget::Kind::Highlight)
        return {};
    const HighlightId id(target.id);
    if (const Placement *placement = project.placement(id);
        placement && !placement->range.isEmpty())
        return project.text(placement->version).view(placement->range).toString();
    const Highlight *highlight = project.find(id);
    return highlight == nullptr ? QString() : highlight->quote;
}

QList<ThemeId> themesOf(const ProjectSnapshot &project, const NoteTarget &target)
{
    if (target.kind == NoteTarget::Kind::Highlight)
        return project.themesOf(HighlightId(target.id));
    if (target.kind == NoteTarget::Kind::Theme)
        return {ThemeId(target.id)};
    return {};
}

QString authorName(const ProjectSnapshot &project, const AuthorId &id)
{
    const Author *author = project.find(id);
    return author == nullptr ? QString() : author->name;
}

QVariant noteData(const ProjectSnapshot &project, const Note &note, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case NotesModel::TextRole:
        return note.text;
    case Qt::AccessibleTextRole:
        return NotesModel::tr("%1: %2").arg(statusWord(note.status), note.text);
    case NotesModel::StatusRole:
        return static_cast<int>(note.status);
    case NotesModel::StarredRole:
        return note.starred;
    case NotesModel::PrivateRole:
        return note.isPrivate;
    case NotesModel::DoneRole:
        return note.done;
    case NotesModel::AuthorRole:
        return QVariant::fromValue(note.author);
    case NotesModel::AuthorNameRole:
        return authorName(project, note.author);
    case NotesModel::CreatedRole:
        return note.created.milliseconds;
    case NotesModel::ModifiedRole:
        return note.modified.milliseconds;
    default:
        return {};
    }
}

QVariant highlightData(const ProjectSnapshot &project, const Highlight &highlight, int role)
{
    switch (role) {
    case NotesModel::AuthorRole:
        return QVariant::fromValue(highlight.author);
    case NotesModel::AuthorNameRole:
        return authorName(project, highlight.author);
    case NotesModel::CreatedRole:
        return highlight.created.milliseconds;
    case NotesModel::ModifiedRole:
        return highlight.modified.milliseconds;
    default:
        return {};
    }
}

} // namespace

QString statusWord(NoteStatus status)
{
    switch (status) {
    case NoteStatus::Thought:
        return NotesModel::tr("Thought");
    case NoteStatus::Question:
        return NotesModel::tr("Question");
    case NoteStatus::Objection:
        return NotesModel::tr("Objection");
    case NoteStatus::Evidence:
        return NotesModel::tr("Evidence");
    case NoteStatus::ToDo:
        return NotesModel::tr("To do");
    }
    return {};
}

QString sectionCaption(const ProjectSnapshot &project, const SectionId &section)
{
    const Section *row = project.find(section);
    if (row == nullptr)
        return {};
    const QString heading = headingLine(row->label, row->title);
    if (row->kind != OutlineNode::Kind::Measure && !heading.isEmpty())
        return heading;
    const SectionTree &tree = project.sections(row->version);
    const int node = tree.nodeOf(section);
    if (node < 0)
        return row->title;
    const QList<OutlineNode> &nodes = tree.outline().nodes();
    Address address;
    address.path = tree.outline().path(node);
    for (int at = node; at >= 0; at = nodes[at].parent) {
        if (nodes[at].kind == OutlineNode::Kind::Section)
            address.topLabel = nodes[at].label;
    }
    return address.path.isEmpty() ? row->title : shownPath(address);
}

QVariant noteRowData(const ProjectSnapshot &project, const DocumentId &document, const NoteRow &row,
                     int role)
{
    const bool isHeading = row.kind == NoteRow::Kind::Heading;
    if (role == NotesModel::QuoteRole)
        return isHeading ? QString() : quoteOf(project, document, row.target);
    if (role == NotesModel::ThemesRole)
        return QVariant::fromValue(isHeading ? QList<ThemeId>() : themesOf(project, row.target));
    if (row.kind == NoteRow::Kind::Note) {
        const Note *note = project.find(row.note);
        return note == nullptr ? QVariant() : noteData(project, *note, role);
    }
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (isHeading)
        return isText || role == NotesModel::TitleRole ? headingText(project, row) : QVariant();
    if (role == NotesModel::TitleRole)
        return subjectTitle(project, row.target);
    if (isText) {
        const QString quote = quoteOf(project, document, row.target).left(longestLine).simplified();
        return QString(subjectTitle(project, row.target) + u' ' + quote).trimmed();
    }
    const Highlight *highlight = row.target.kind == NoteTarget::Kind::Highlight
        ? project.find(HighlightId(row.target.id))
        : nullptr;
    return highlight == nullptr ? QVariant() : highlightData(project, *highlight, role);
}

} // namespace meipi
