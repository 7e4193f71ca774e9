// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/outlineedits.h"

#include "project/editchecks.h"
#include "project/outlineshape.h"

#include <QCoreApplication>

#include <functional>

namespace meipi {

namespace {

class OutlineEdit {
public:
    OutlineEdit(const ProjectSnapshot &project, const VersionId &version)
        : m_project(project), m_rows(project.sectionRows(version)),
          m_shape(version, m_rows, project.text(version))
    {
    }

    OutlineShape &shape() { return m_shape; }
    Change change();

private:
    void moveFrom(const Section &gone, const SectionId &into, Change &change) const;

    const ProjectSnapshot &m_project;
    QList<Section> m_rows;
    OutlineShape m_shape;
};

void OutlineEdit::moveFrom(const Section &gone, const SectionId &into, Change &change) const
{
    const Version *version = m_project.find(gone.version);
    const NoteTarget target = into.isNull() ? NoteTarget(version->document) : NoteTarget(into);
    const QList<NoteId> notes = m_project.notes(NoteTarget(gone.id));
    for (const NoteId &id : notes) {
        const Note &note = *m_project.find(id);
        Note moved = note;
        moved.target = target;
        appendUpdate(change, note, moved);
    }
    const QList<ReadingId> readings = m_project.readings(gone.id);
    for (const ReadingId &id : readings)
        appendRemoval(change, *m_project.find(id));
}

Change OutlineEdit::change()
{
    const QList<Section> after = m_shape.settled();
    QHash<SectionId, const Section *> before;
    for (const Section &row : std::as_const(m_rows))
        before.insert(row.id, &row);
    Change change;
    for (const Section &row : after) {
        if (const Section *known = before.take(row.id))
            appendUpdate(change, *known, row);
        else
            appendAddition(change, row);
    }
    for (const OutlineShape::Gone &gone : m_shape.gone()) {
        if (const Section *known = before.take(gone.row.id))
            appendRemoval(change, *known);
        moveFrom(gone.row, gone.into, change);
    }
    return change;
}

Result<Change> shaped(const ProjectSnapshot &project, const SectionId &section,
                      const std::function<Result<Done>(OutlineShape &)> &edit)
{
    const auto row = require(project, section);
    if (!row)
        return tl::unexpected(row.error());
    OutlineEdit outline(project, (*row)->version);
    if (auto done = edit(outline.shape()); !done)
        return tl::unexpected(done.error());
    return outline.change();
}

// The caret stands for its paragraph.
Result<TextRange> headingRange(const Text &text, TextRange range)
{
    const TextRange whole{0, text.size()};
    if (text.isEmpty() || range.start < 0 || range.end > whole.end || range.end < range.start) {
        return failure(Error::Code::Usage,
                       QCoreApplication::translate(
                           "Project", "This place is not in the text; choose one in it."));
    }
    if (range.isEmpty())
        range = text.paragraph(text.paragraphAt(std::min(range.start, text.size() - 1)));
    while (range.start < range.end && text.string()[range.start].isSpace())
        ++range.start;
    while (range.end > range.start && text.string()[range.end - 1].isSpace())
        --range.end;
    // Its final mark is the heading's.
    static constexpr QStringView finalMarks = u"。：:；;.．!！?？";
    if (!range.isEmpty() && range.end < text.size()
        && finalMarks.contains(text.string()[range.end]))
        ++range.end;
    // A heading that begins its paragraph brings the indent along, as those that were found do.
    const TextRange paragraph =
        text.paragraph(text.paragraphAt(std::min(range.start, text.size() - 1)));
    if (!range.isEmpty() && text.view({paragraph.start, range.start}).trimmed().isEmpty())
        range.start = paragraph.start;
    return range;
}

} // namespace

Result<Change> promoteSection(const ProjectSnapshot &project, const SectionId &section)
{
    return shaped(project, section,
                  [&section](OutlineShape &shape) { return shape.promote(section); });
}

Result<Change> demoteSection(const ProjectSnapshot &project, const SectionId &section)
{
    return shaped(project, section,
                  [&section](OutlineShape &shape) { return shape.demote(section); });
}

Result<Change> renameSection(const ProjectSnapshot &project, const SectionId &section,
                             const QString &title)
{
    return shaped(project, section,
                  [&](OutlineShape &shape) { return shape.rename(section, title); });
}

Result<Change> dropSection(const ProjectSnapshot &project, const SectionId &section)
{
    return shaped(project, section,
                  [&section](OutlineShape &shape) { return shape.drop(section); });
}

Result<Change> mergeWithNextSection(const ProjectSnapshot &project, const SectionId &section)
{
    const auto row = require(project, section);
    if (!row)
        return tl::unexpected(row.error());
    const SectionTree &tree = project.sections((*row)->version);
    const int node = tree.nodeOf(section);
    const int next = node < 0 ? -1 : tree.outline().nextSibling(node);
    if ((*row)->kind != OutlineNode::Kind::Section || next < 0
        || tree.outline().nodes()[next].kind != OutlineNode::Kind::Section) {
        return failure(Error::Code::Usage,
                       QCoreApplication::translate(
                           "Project",
                           "No section follows beside this one that it could be merged with; "
                           "choose the one before it."),
                       section.toString());
    }
    return dropSection(project, tree.idOf(next));
}

Result<Change> addSection(const ProjectSnapshot &project, const VersionId &version, TextRange range)
{
    if (const auto row = require(project, version); !row)
        return tl::unexpected(row.error());
    const auto heading = headingRange(project.text(version), range);
    if (!heading)
        return tl::unexpected(heading.error());
    OutlineEdit outline(project, version);
    if (auto added = outline.shape().add(*heading); !added)
        return tl::unexpected(added.error());
    return outline.change();
}

SectionId sectionAdded(const Change &change)
{
    for (const RowChange<Section> &step : change.of<Section>()) {
        const bool wasThere = step.before && !isDropped(*step.before);
        if (!wasThere && step.after && step.after->kind == OutlineNode::Kind::Section)
            return step.after->id;
    }
    return {};
}

Result<Change> splitSection(const ProjectSnapshot &project, const SectionId &section,
                            TextRange range)
{
    return shaped(project, section, [&](OutlineShape &shape) -> Result<Done> {
        const Section *row = shape.row(section);
        const auto heading = headingRange(project.text(project.find(section)->version), range);
        if (!heading)
            return tl::unexpected(heading.error());
        if (row == nullptr || row->kind != OutlineNode::Kind::Section
            || heading->start <= row->heading.start || heading->start >= row->range.end) {
            return failure(Error::Code::Usage,
                           QCoreApplication::translate(
                               "Project",
                               "A section is split inside its text; put the caret below its "
                               "heading."));
        }
        const int depth = shape.depth(section);
        const auto added = shape.add(*heading);
        if (!added)
            return tl::unexpected(added.error());
        while (shape.depth(*added) > depth) {
            if (auto done = shape.promote(*added); !done)
                return done;
        }
        while (shape.depth(*added) < depth) {
            if (auto done = shape.demote(*added); !done)
                return done;
        }
        return Done{};
    });
}

} // namespace meipi
