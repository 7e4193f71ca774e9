// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/marks.h"

#include "reader/contrast.h"

#include <algorithm>

namespace meipi {

Mark Marks::mark(const HighlightIndex::Entry &entry) const
{
    Mark mark{entry.id, entry.range, {}, {}};
    const QList<ThemeId> themes = m_project.themesOf(entry.id);
    for (const ThemeId &theme : themes) {
        mark.themes.append(theme);
        if (const QColor found = colour(theme); found.isValid())
            mark.colours.append(found);
    }
    return mark;
}

QList<Mark> Marks::in(TextRange range) const
{
    QList<Mark> result;
    const QList<HighlightIndex::Entry> entries = index().overlapping(range);
    result.reserve(entries.size());
    for (const HighlightIndex::Entry &entry : entries)
        result.append(mark(entry));
    return result;
}

TextRange Marks::rangeOf(const HighlightId &highlight) const
{
    const Highlight *row = m_project.find(highlight);
    const Placement *placement = m_project.placement(highlight);
    if (row == nullptr || placement == nullptr || row->document != m_document)
        return {};
    return placement->range;
}

QList<HighlightId> Marks::at(qsizetype position) const
{
    QList<HighlightIndex::Entry> entries = index().at(position);
    std::stable_sort(entries.begin(), entries.end(),
                     [](const HighlightIndex::Entry &a, const HighlightIndex::Entry &b) {
                         return a.range.length() < b.range.length();
                     });
    QList<HighlightId> result;
    for (const HighlightIndex::Entry &entry : std::as_const(entries))
        result.append(entry.id);
    return result;
}

QColor Marks::colour(const ThemeId &theme) const
{
    const Theme *row = m_project.find(theme);
    return row == nullptr ? QColor() : QColor::fromRgb(row->colour.rgb);
}

bool Marks::hasNotes(const HighlightId &highlight) const
{
    return !m_project.notes(NoteTarget(highlight)).isEmpty();
}

namespace {

struct Edge {
    qsizetype position = 0;
    qsizetype mark = 0;
    bool opens = false;
};

QList<Edge> edgesOf(const QList<Mark> &list, TextRange range)
{
    QList<Edge> edges;
    edges.reserve(list.size() * 2);
    for (qsizetype mark = 0; mark < list.size(); ++mark) {
        const TextRange part = list[mark].range.intersected(range);
        if (part.isEmpty())
            continue;
        edges.append({part.start, mark, true});
        edges.append({part.end, mark, false});
    }
    std::sort(edges.begin(), edges.end(),
              [](const Edge &a, const Edge &b) { return a.position < b.position; });
    return edges;
}

} // namespace

QList<TintSegment> tintSegments(const QList<Mark> &marks, TextRange range)
{
    QList<TintSegment> result;
    QVarLengthArray<QColor, 16> colours; // That the open marks show; few, so searched plainly.
    QVarLengthArray<int, 16> counts; // Of the open marks with each of them.
    QColor together;
    bool isTogether = true; // Nothing is open yet: no colour.
    int depth = 0;
    qsizetype from = range.start;
    const QList<Edge> edges = edgesOf(marks, range);
    result.reserve(edges.size());
    for (const Edge &edge : edges) {
        if (depth > 0 && edge.position > from) {
            if (!isTogether) {
                together = colours.isEmpty() ? QColor() : blended(colours);
                isTogether = true;
            }
            result.append({{from, edge.position}, together, depth});
        }
        from = edge.position;
        depth += edge.opens ? 1 : -1;
        for (const QColor &colour : marks[edge.mark].colours) {
            const auto known = std::find(colours.cbegin(), colours.cend(), colour);
            const auto count = counts.begin() + (known - colours.cbegin());
            if (known == colours.cend()) {
                colours.append(colour);
                counts.append(1);
                isTogether = false;
                continue;
            }
            *count += edge.opens ? 1 : -1;
            if (*count == 0) {
                colours.erase(known);
                counts.erase(count);
                isTogether = false;
            }
        }
    }
    return result;
}

QList<int> overlapLanes(const QList<Mark> &list, int most)
{
    QList<int> lanes(list.size(), -1);
    QList<qsizetype> last(most, -1); // The mark that took each lane last.
    qsizetype reaching = -1; // The mark that reaches farthest so far.
    for (qsizetype mark = 0; mark < list.size(); ++mark) {
        const bool overlaps = reaching >= 0 && list[reaching].range.end > list[mark].range.start;
        const auto take = [&lanes, &last, &list, most](qsizetype each) {
            for (int lane = 0; lane < most && lanes[each] < 0; ++lane) {
                const qsizetype holder = last[lane];
                if (holder >= 0 && list[holder].range.overlaps(list[each].range))
                    continue;
                lanes[each] = lane;
                last[lane] = each;
            }
        };
        if (overlaps && lanes[reaching] < 0)
            take(reaching);
        if (overlaps)
            take(mark);
        if (reaching < 0 || list[mark].range.end > list[reaching].range.end)
            reaching = mark;
    }
    return lanes;
}

} // namespace meipi
