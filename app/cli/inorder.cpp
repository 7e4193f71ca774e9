// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inorder.h"

namespace meipi {

namespace {

QHash<DocumentId, QList<HighlightId>> unplacedHighlights(const ProjectSnapshot &project)
{
    QHash<DocumentId, QList<HighlightId>> unplaced;
    for (const Highlight &highlight : project.rows<Highlight>()) {
        const Placement *placement = project.placement(highlight.id);
        if (placement == nullptr || placement->range.isEmpty())
            unplaced[highlight.document].append(highlight.id);
    }
    for (QList<HighlightId> &ids : unplaced) {
        std::sort(ids.begin(), ids.end(), [&project](const HighlightId &a, const HighlightId &b) {
            const auto key = [&project](const HighlightId &id) {
                return std::pair(project.find(id)->range.start, id.uuid());
            };
            return key(a) < key(b);
        });
    }
    return unplaced;
}

QList<HighlightId> highlightsOf(const ProjectSnapshot &project, const DocumentId &document,
                                const QHash<DocumentId, QList<HighlightId>> &unplaced)
{
    QList<HighlightId> ids;
    const QList<HighlightIndex::Entry> entries = project.highlights(document).all();
    ids.reserve(entries.size());
    for (const HighlightIndex::Entry &entry : entries)
        ids.append(entry.id);
    return ids + unplaced.value(document);
}

struct PlacedTarget {
    qsizetype start = 0; ///< UTF-16 code units.
    NoteTarget target;
};

/// Sections before the highlights that begin where they do.
QList<PlacedTarget> targetsOf(const ProjectSnapshot &project, const DocumentId &document,
                              const QList<HighlightId> &highlights)
{
    QList<PlacedTarget> targets;
    const SectionTree &tree = project.sections(document);
    for (int node = 0; node < tree.outline().nodes().size(); ++node) {
        targets.append({tree.outline().nodes()[node].range.start, NoteTarget(tree.idOf(node))});
    }
    constexpr qsizetype last = std::numeric_limits<qsizetype>::max();
    for (const HighlightId &id : highlights) {
        const Placement *placement = project.placement(id);
        const bool isPlaced = placement != nullptr && !placement->range.isEmpty();
        targets.append({isPlaced ? placement->range.start : last, NoteTarget(id)});
    }
    std::stable_sort(
        targets.begin(), targets.end(),
        [](const PlacedTarget &a, const PlacedTarget &b) { return a.start < b.start; });
    return targets;
}

} // namespace

QList<HighlightId> highlightsInOrder(const ProjectSnapshot &project)
{
    const auto unplaced = unplacedHighlights(project);
    QList<HighlightId> ids;
    for (const DocumentId &document : project.documents())
        ids += highlightsOf(project, document, unplaced);
    return ids;
}

QList<NoteId> notesInOrder(const ProjectSnapshot &project)
{
    const auto unplaced = unplacedHighlights(project);
    QList<NoteId> notes = project.notes(NoteTarget());
    for (const DocumentId &document : project.documents()) {
        notes += project.notes(NoteTarget(document));
        const QList<PlacedTarget> targets =
            targetsOf(project, document, highlightsOf(project, document, unplaced));
        for (const PlacedTarget &each : targets)
            notes += project.notes(each.target);
    }
    const QList<ThemeId> themes = project.themesInOrder();
    for (const ThemeId &theme : themes)
        notes += project.notes(NoteTarget(theme));
    return notes;
}

} // namespace meipi
