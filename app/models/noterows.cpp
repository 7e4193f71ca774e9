// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/noterows.h"

#include "project/address.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace meipi {

namespace {

constexpr int headingOrder = 0;
constexpr int ownNotesOrder = 1;
constexpr int subjectOrder = 2;

int groupOfSection(const SectionTree &tree, int node)
{
    while (node >= 0 && tree.outline().nodes()[node].kind == OutlineNode::Kind::Measure)
        node = tree.outline().nodes()[node].parent;
    return node < 0 ? noteGroups::document : noteGroups::firstSection + node;
}

std::optional<NoteRow::Place> placeOfHighlight(const ProjectSnapshot &project,
                                               const DocumentId &document, const HighlightId &id)
{
    const Highlight *row = project.find(id);
    if (row == nullptr || row->document != document)
        return std::nullopt;
    const Placement *placement = project.placement(id);
    if (placement == nullptr || placement->range.isEmpty())
        return NoteRow::Place{noteGroups::unplaced, subjectOrder, row->range, id.uuid()};
    const SectionTree &tree = project.sections(document);
    const SectionId section = addressOf(project, document, placement->range).section;
    return NoteRow::Place{groupOfSection(tree, tree.nodeOf(section)), subjectOrder,
                          placement->range, id.uuid()};
}

std::optional<NoteRow::Place> placeOfSection(const ProjectSnapshot &project,
                                             const DocumentId &document, const SectionId &id)
{
    const SectionTree &tree = project.sections(document);
    const int node = tree.nodeOf(id);
    if (node < 0)
        return std::nullopt;
    const OutlineNode &section = tree.outline().nodes()[node];
    const bool isMeasure = section.kind == OutlineNode::Kind::Measure;
    return NoteRow::Place{groupOfSection(tree, node), isMeasure ? subjectOrder : ownNotesOrder,
                          section.range, id.uuid()};
}

std::optional<NoteRow::Place> placeOfTheme(const ProjectSnapshot &project, const ThemeId &id)
{
    if (project.find(id) == nullptr)
        return std::nullopt;
    const qsizetype position = project.themesInOrder().indexOf(id);
    return NoteRow::Place{noteGroups::themes, subjectOrder, {position, position + 1}, id.uuid()};
}

std::optional<NoteRow::Place> placeOf(const ProjectSnapshot &project, const DocumentId &document,
                                      const NoteTarget &target)
{
    switch (target.kind) {
    case NoteTarget::Kind::Project:
        return NoteRow::Place{noteGroups::project, ownNotesOrder, {}, {}};
    case NoteTarget::Kind::Document:
        if (DocumentId(target.id) != document)
            return std::nullopt;
        return NoteRow::Place{noteGroups::document, ownNotesOrder, {}, target.id};
    case NoteTarget::Kind::Section:
        return placeOfSection(project, document, SectionId(target.id));
    case NoteTarget::Kind::Theme:
        return placeOfTheme(project, ThemeId(target.id));
    case NoteTarget::Kind::Highlight:
        return placeOfHighlight(project, document, HighlightId(target.id));
    }
    return std::nullopt;
}

// Everything in @p document that may have a block, each once.
QList<NoteTarget> shownTargets(const ProjectSnapshot &project, const DocumentId &document)
{
    QList<NoteTarget> targets{NoteTarget(), NoteTarget(document)};
    for (const Highlight &highlight : project.rows<Highlight>()) {
        if (highlight.document == document)
            targets.append(NoteTarget(highlight.id));
    }
    QSet<NoteTarget> seen;
    for (const Note &note : project.rows<Note>()) {
        const bool hangsElsewhere = note.target.kind == NoteTarget::Kind::Section
            || note.target.kind == NoteTarget::Kind::Theme;
        if (hangsElsewhere && !seen.contains(note.target)) {
            seen.insert(note.target);
            targets.append(note.target);
        }
    }
    return targets;
}

} // namespace

bool operator<(const NoteRow::Place &a, const NoteRow::Place &b)
{
    return std::tuple(a.group, a.order, a.range.start, -a.range.end, a.id)
        < std::tuple(b.group, b.order, b.range.start, -b.range.end, b.id);
}

QList<std::pair<NoteId, int>> noteThreads(const ProjectSnapshot &project, const NoteTarget &target)
{
    const QList<NoteId> notes = project.notes(target);
    QHash<NoteId, QList<NoteId>> replies;
    QSet<NoteId> here(notes.cbegin(), notes.cend());
    for (const NoteId &id : notes) {
        const NoteId answered = project.find(id)->replyTo;
        replies[here.contains(answered) ? answered : NoteId()].append(id);
    }
    QList<std::pair<NoteId, int>> threads;
    const auto append = [&](const NoteId &root) {
        QList<std::pair<NoteId, int>> stack{{root, 0}};
        while (!stack.isEmpty()) {
            const auto [id, depth] = stack.takeLast();
            if (!here.remove(id))
                continue;
            threads.append({id, depth});
            const QList<NoteId> answers = replies.value(id);
            for (auto each = answers.crbegin(); each != answers.crend(); ++each)
                stack.append({*each, depth + 1});
        }
    };
    const QList<NoteId> roots = replies.value(NoteId());
    for (const NoteId &root : roots)
        append(root);
    for (const NoteId &id : notes) // what only a circle leads to
        append(id);
    return threads;
}

NoteRow headingFor(const ProjectSnapshot &project, const DocumentId &document, int group)
{
    NoteRow heading;
    heading.place.group = group;
    heading.place.order = headingOrder;
    if (group == noteGroups::document)
        heading.target = NoteTarget(document);
    else if (group >= noteGroups::firstSection && group < noteGroups::unplaced) {
        const SectionTree &tree = project.sections(document);
        heading.target = NoteTarget(tree.idOf(group - noteGroups::firstSection));
    }
    return heading;
}

QList<NoteRow> noteBlock(const ProjectSnapshot &project, const DocumentId &document,
                         const NoteTarget &target)
{
    const bool isHighlight = target.kind == NoteTarget::Kind::Highlight;
    if (!isHighlight && project.notes(target).isEmpty())
        return {};
    const std::optional<NoteRow::Place> place = placeOf(project, document, target);
    if (!place)
        return {};
    QList<NoteRow> block;
    if (place->order == subjectOrder)
        block.append({NoteRow::Kind::Subject, *place, target, {}, 0});
    const auto threads = noteThreads(project, target);
    for (const auto &[note, depth] : threads)
        block.append({NoteRow::Kind::Note, *place, target, note, depth});
    return block;
}

QList<NoteRow> noteRows(const ProjectSnapshot &project, const DocumentId &document)
{
    QList<QList<NoteRow>> blocks;
    const QList<NoteTarget> targets = shownTargets(project, document);
    for (const NoteTarget &target : targets) {
        if (const QList<NoteRow> block = noteBlock(project, document, target); !block.isEmpty())
            blocks.append(block);
    }
    std::sort(blocks.begin(), blocks.end(), [](const auto &a, const auto &b) {
        return a.constFirst().place < b.constFirst().place;
    });
    QList<NoteRow> rows;
    for (const QList<NoteRow> &block : std::as_const(blocks)) {
        const int group = block.constFirst().place.group;
        if (rows.isEmpty() || rows.constLast().place.group != group)
            rows.append(headingFor(project, document, group));
        rows.append(block);
    }
    return rows;
}

} // namespace meipi
