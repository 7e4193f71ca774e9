// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/passagecount.h"

#include <algorithm>

namespace meipi {

PassageCount countPassages(const ProjectSnapshot &project, const DocumentId &document,
                           TextRange range)
{
    PassageCount count;
    QHash<ThemeId, int> frequencies;
    qsizetype reached = range.start;
    const QList<HighlightIndex::Entry> entries = project.highlights(document).overlapping(range);
    for (const HighlightIndex::Entry &entry : entries) {
        const TextRange inside = entry.range.intersected(range);
        count.highlighted += std::max<qsizetype>(0, inside.end - std::max(reached, inside.start));
        reached = std::max(reached, inside.end);
        if (range.contains(entry.range.start))
            count.notes += static_cast<int>(project.notes(NoteTarget(entry.id)).size());
        const QList<ThemeId> themes = project.themesOf(entry.id);
        for (const ThemeId &theme : themes) {
            if (++frequencies[theme] == 1)
                count.themes.append(theme);
        }
    }
    std::stable_sort(count.themes.begin(), count.themes.end(),
                     [&frequencies](const ThemeId &a, const ThemeId &b) {
                         return frequencies.value(a) > frequencies.value(b);
                     });
    return count;
}

QList<TextRange> touchedRanges(const ProjectSnapshot &project, const VersionId &version,
                               const Change &change)
{
    QList<TextRange> ranges;
    const auto addPlacement = [&](const std::optional<Placement> &row) {
        if (row && row->version == version && !row->range.isEmpty())
            ranges.append(row->range);
    };
    const auto addHighlight = [&](const HighlightId &id) {
        const Placement *placement = project.placement(id);
        if (placement != nullptr)
            addPlacement(*placement);
    };
    for (const RowChange<Placement> &step : change.of<Placement>()) {
        addPlacement(step.before);
        addPlacement(step.after);
    }
    for (const RowChange<Coding> &step : change.of<Coding>())
        addHighlight(step.before ? step.before->highlight : step.after->highlight);
    for (const RowChange<Note> &step : change.of<Note>()) {
        const NoteTarget &target = step.before ? step.before->target : step.after->target;
        if (target.kind == NoteTarget::Kind::Highlight)
            addHighlight(HighlightId(target.id));
    }
    return ranges;
}

} // namespace meipi
