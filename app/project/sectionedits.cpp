// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/sectionedits.h"

#include "outline/measures.h"
#include "project/editchecks.h"
#include "project/measurerows.h"

#include <QCoreApplication>

namespace meipi {

namespace {

Result<const Section *> requireMeasure(const ProjectSnapshot &project, const SectionId &measure)
{
    auto row = require(project, measure);
    if (row && (*row)->kind != OutlineNode::Kind::Measure) {
        return failure(Error::Code::Usage,
                       QCoreApplication::translate(
                           "Project",
                           "Only a measure can be split, joined or set aside; choose a "
                           "measure in the outline."),
                       measure.toString());
    }
    return row;
}

void moveNotes(const ProjectSnapshot &project, const SectionId &from, const SectionId &to,
               Change &change)
{
    const QList<NoteId> ids = project.notes(NoteTarget(from));
    for (const NoteId &id : ids) {
        const Note &note = *project.find(id);
        Note altered = note;
        altered.target = NoteTarget(to);
        appendUpdate(change, note, altered);
    }
}

// Where an author has both, the one on @p to stands.
void moveReadings(const ProjectSnapshot &project, const SectionId &from, const SectionId &to,
                  Change &change)
{
    QList<AuthorId> present;
    const QList<ReadingId> there = project.readings(to);
    for (const ReadingId &id : there)
        present.append(project.find(id)->author);
    const QList<ReadingId> ids = project.readings(from);
    for (const ReadingId &id : ids) {
        const Reading &reading = *project.find(id);
        Reading altered = reading;
        altered.section = to;
        if (present.contains(reading.author))
            appendRemoval(change, reading);
        else
            appendUpdate(change, reading, altered);
    }
}

} // namespace

Result<Change> setSummary(const ProjectSnapshot &project, const SectionId &section,
                          const QString &summary)
{
    const auto row = require(project, section);
    if (!row)
        return tl::unexpected(row.error());
    Section after = **row;
    after.summary = summary.trimmed();
    Change change;
    change.update(**row, after);
    return change;
}

Result<Change> splitMeasure(const ProjectSnapshot &project, const SectionId &measure,
                            qsizetype position)
{
    const auto row = requireMeasure(project, measure);
    if (!row)
        return tl::unexpected(row.error());
    const auto halves = measureHalves(project, **row, position);
    if (!halves)
        return tl::unexpected(halves.error());
    const Text text = project.text((*row)->version);
    Section first = **row;
    first.range = halves->first;
    first.title = measureTitle(text.view(first.range));
    first.evidence = byHand();
    first.confidence = 1.0;
    Section second = first;
    second.id = SectionId::create();
    second.range = halves->second;
    second.heading = {second.range.start, second.range.start};
    second.title = measureTitle(text.view(second.range));
    second.summary.clear();

    QList<Section> measures = measuresBeside(project, **row);
    const qsizetype place = indexOfMeasure(measures, measure);
    measures[place] = first;
    measures.insert(place + 1, second);
    return renumbered(project, measures);
}

Result<Change> joinWithNextMeasure(const ProjectSnapshot &project, const SectionId &measure)
{
    const auto row = requireMeasure(project, measure);
    if (!row)
        return tl::unexpected(row.error());
    QList<Section> measures = measuresBeside(project, **row);
    const qsizetype place = indexOfMeasure(measures, measure);
    if (place + 1 >= measures.size()) {
        return failure(Error::Code::Usage,
                       QCoreApplication::translate(
                           "Project",
                           "This is the last measure of its section, so there is none to "
                           "join it with; choose the one before it."),
                       measure.toString());
    }
    const Section second = measures.takeAt(place + 1);
    Section &joined = measures[place];
    joined.range.end = std::max(joined.range.end, second.range.end);
    joined.title = measureTitle(project.text(joined.version).view(joined.range));
    joined.summary = joinedSummaries(joined.summary, second.summary);
    joined.setAside = joined.setAside && second.setAside;
    joined.evidence = byHand();
    joined.confidence = 1.0;

    Change change = renumbered(project, measures);
    appendRemoval(change, second);
    moveNotes(project, second.id, measure, change);
    moveReadings(project, second.id, measure, change);
    return change;
}

Result<Change> setMeasureAside(const ProjectSnapshot &project, const SectionId &measure, bool aside)
{
    const auto row = requireMeasure(project, measure);
    if (!row)
        return tl::unexpected(row.error());
    if ((*row)->setAside == aside)
        return Change{};
    QList<Section> measures = measuresBeside(project, **row);
    measures[indexOfMeasure(measures, measure)].setAside = aside;
    return renumbered(project, measures);
}

Result<Change> setReadingState(const ProjectSnapshot &project, const EditContext &context,
                               const SectionId &section, ReadingState state)
{
    const auto row = require(project, section);
    if (!row)
        return tl::unexpected(row.error());
    QList<SectionId> sections{section};
    const SectionTree &tree = project.sections((*row)->version);
    if (const int node = tree.nodeOf(section); node >= 0) {
        const QList<int> children = tree.outline().children(node);
        for (const int child : children) {
            if (tree.outline().nodes()[child].kind == OutlineNode::Kind::Measure)
                sections.append(tree.idOf(child));
        }
    }
    Change change;
    for (const SectionId &id : std::as_const(sections)) {
        const Reading *present = nullptr;
        const QList<ReadingId> readings = project.readings(id);
        for (const ReadingId &reading : readings) {
            if (project.find(reading)->author == context.author)
                present = project.find(reading);
        }
        const bool unread = state == ReadingState::Unread;
        const Reading wanted{present == nullptr ? ReadingId::create() : present->id, id,
                             context.author, state, context.now};
        if (present == nullptr && !unread)
            appendAddition(change, wanted);
        else if (present != nullptr && unread)
            appendRemoval(change, *present);
        else if (present != nullptr && present->state != state)
            appendUpdate(change, *present, wanted);
    }
    return change;
}

} // namespace meipi
