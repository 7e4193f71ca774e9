// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markedpassages.h"

#include <QSet>

namespace meipi {

namespace {

using Passage = MarkedPassages::Passage;

void count(const Passage &passage, int step, MarkCounts &marks)
{
    marks.highlights += step;
    marks.notes += step * passage.notes;
    for (const ThemeId &theme : passage.themes) {
        const QHash<ThemeId, int>::iterator counter = marks.themes.find(theme);
        if (counter == marks.themes.end())
            marks.themes.insert(theme, step);
        else if ((*counter += step) == 0)
            marks.themes.remove(theme);
    }
}

Passage passageOf(const ProjectSnapshot &project, const HighlightId &highlight, TextRange range)
{
    return {range, project.themesOf(highlight),
            static_cast<int>(project.notes(NoteTarget(highlight)).size())};
}

// In this version; the current one is not always it while a document changes its text.
TextRange placeOf(const ProjectSnapshot &project, const HighlightId &highlight,
                  const VersionId &version)
{
    const QList<PlacementId> ids = project.placements(highlight);
    for (const PlacementId &id : ids) {
        const Placement *placement = project.find(id);
        if (placement->version == version)
            return placement->range;
    }
    return {};
}

} // namespace

QList<MarkedTheme> MarkCounts::themesByCount(const ProjectSnapshot &project) const
{
    QList<MarkedTheme> counts;
    counts.reserve(themes.size());
    for (auto each = themes.cbegin(); each != themes.cend(); ++each)
        counts.append({each.key(), each.value()});
    const auto nameOf = [&project](const ThemeId &id) {
        const Theme *theme = project.find(id);
        return theme == nullptr ? QString() : theme->name;
    };
    std::sort(counts.begin(), counts.end(), [&nameOf](const MarkedTheme &a, const MarkedTheme &b) {
        if (a.highlights != b.highlights)
            return a.highlights > b.highlights;
        const QString left = nameOf(a.theme);
        const QString right = nameOf(b.theme);
        return left == right ? a.theme < b.theme : left < right;
    });
    return counts;
}

bool MarkedPassages::Difference::reaches(TextRange place) const
{
    return (before && before->range.overlaps(place)) || (after && after->range.overlaps(place));
}

void MarkedPassages::Difference::applyTo(TextRange place, MarkCounts &marks) const
{
    marks.covered += lengthWithin(gained, place) - lengthWithin(lost, place);
    if (before && before->range.overlaps(place))
        count(*before, -1, marks);
    if (after && after->range.overlaps(place))
        count(*after, 1, marks);
}

void MarkedPassages::reload(const ProjectSnapshot &project, const VersionId &version)
{
    m_version = version;
    m_covered = CoveredText(project.highlights(version));
    m_passages.clear();
    const QList<HighlightIndex::Entry> entries = m_covered.highlights().all();
    m_passages.reserve(entries.size());
    for (const HighlightIndex::Entry &entry : entries)
        m_passages.insert(entry.id, passageOf(project, entry.id, entry.range));
}

QSet<HighlightId> MarkedPassages::touchedBy(const Change &change)
{
    QSet<HighlightId> touched;
    const auto collect = [&touched](const auto &list) {
        for (const auto &step : list) {
            for (const auto &row : {step.before, step.after}) {
                if (row)
                    touched.insert(row->highlight);
            }
        }
    };
    collect(change.of<Placement>());
    collect(change.of<Coding>());
    for (const RowChange<Note> &step : change.of<Note>()) {
        for (const std::optional<Note> &row : {step.before, step.after}) {
            if (row && row->target.kind == NoteTarget::Kind::Highlight)
                touched.insert(HighlightId(row->target.id));
        }
    }
    return touched;
}

std::optional<MarkedPassages::Difference> MarkedPassages::update(const ProjectSnapshot &project,
                                                                 const HighlightId &highlight)
{
    Difference difference;
    if (const auto known = m_passages.constFind(highlight); known != m_passages.cend())
        difference.before = *known;
    const TextRange range = placeOf(project, highlight, m_version);
    if (!range.isEmpty())
        difference.after = passageOf(project, highlight, range);
    if (difference.before == difference.after)
        return std::nullopt;

    const bool stays = difference.before && difference.after && difference.before->range == range;
    if (difference.before && !stays)
        difference.lost = m_covered.remove({difference.before->range, highlight});
    if (difference.after && !stays)
        difference.gained = m_covered.add({range, highlight});
    if (difference.after)
        m_passages.insert(highlight, *difference.after);
    else
        m_passages.remove(highlight);
    return difference;
}

MarkCounts MarkedPassages::within(TextRange place) const
{
    MarkCounts marks;
    marks.covered = m_covered.lengthIn(place);
    const QList<HighlightIndex::Entry> entries = m_covered.highlights().overlapping(place);
    for (const HighlightIndex::Entry &entry : entries)
        count(*m_passages.constFind(entry.id), 1, marks);
    return marks;
}

} // namespace meipi
