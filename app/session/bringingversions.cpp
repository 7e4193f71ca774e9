// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/bringingversions.h"

#include "project/selector.h"
#include "session/bringingmarks.h"

#include <algorithm>

namespace meipi {

namespace {

bool isSameMark(const ImportedMark &a, const ImportedMark &b)
{
    return a.author == b.author && a.date == b.date && a.note == b.note && a.replies == b.replies
        && a.colour == b.colour;
}

/// Marks that stand in both texts, and those that the second has alone.
struct SharedMarks {
    QList<std::pair<ImportedMark, ImportedMark>> both;
    QList<ImportedMark> onlyAfter;
};

SharedMarks sharedMarks(QList<ImportedMark> before, const QList<ImportedMark> &after)
{
    SharedMarks shared;
    for (const ImportedMark &mark : after) {
        const auto same =
            std::find_if(before.begin(), before.end(),
                         [&mark](const ImportedMark &each) { return isSameMark(each, mark); });
        if (same == before.end()) {
            shared.onlyAfter.append(mark);
            continue;
        }
        shared.both.append({*same, mark});
        before.removeAt(same - before.begin());
    }
    return shared;
}

/// Where highlights of the first version stand in the second one, as the file itself says.
QHash<HighlightId, TextRange> placesAfter(const ProjectSnapshot &draft, const VersionId &first,
                                          const EditContext &context, const SharedMarks &shared,
                                          const MarkedSource &before, const MarkedSource &after)
{
    QHash<HighlightId, TextRange> places;
    for (const auto &[old, now] : shared.both) {
        const Result<TextRange> from = markableRange(before.source.text, old.range);
        const Result<TextRange> to = markableRange(after.source.text, now.range);
        if (!from || !to)
            continue;
        const QList<HighlightIndex::Entry> there = draft.highlights(first).overlapping(*from);
        for (const HighlightIndex::Entry &entry : there) {
            const AuthorId author = draft.find(entry.id)->author;
            const Author *row = draft.find(author);
            const bool isTheirs = old.author.trimmed().isEmpty()
                ? author == context.author
                : row == nullptr || row->name == old.author.trimmed();
            if (entry.range == *from && isTheirs)
                places.insert(entry.id, *to);
        }
    }
    return places;
}

template <class Row>
RowChange<Row> placedAsTold(const RowChange<Row> &step, const QHash<HighlightId, TextRange> &)
{
    return step;
}

template <>
RowChange<Placement> placedAsTold(const RowChange<Placement> &step,
                                  const QHash<HighlightId, TextRange> &places)
{
    RowChange<Placement> placed = step;
    if (placed.after && places.contains(placed.after->highlight)) {
        placed.after->range = places.value(placed.after->highlight);
        placed.after->state = PlacementState::Placed;
    }
    return placed;
}

// What @p second does to what @p first has made is joined with it; the rest is distinct.
void append(const Change &second, const QHash<HighlightId, TextRange> &places, Change &first)
{
    second.forEachList([&](const auto &list) {
        for (const auto &step : list) {
            if (step.before)
                first.record(step);
            else
                first.append(placedAsTold(step, places));
        }
    });
}

} // namespace

Result<Change> addBothVersions(const ProjectSnapshot &project, const EditContext &context,
                               const QString &authorName, const MarkedSource &before,
                               const MarkedSource &after)
{
    Result<Change> change = addDocument(project, context, before.source);
    if (!change)
        return change;
    const Version first = *change->of<Version>().first().after;
    addMarks(project, context, authorName, {first.document, first.id, before.source.text},
             before.marks, *change);
    ProjectSnapshot draft = project;
    draft.setText(before.source.textHash, before.source.text);
    draft.setText(after.source.textHash, after.source.text);
    draft.apply(*change);
    const auto second = reopenDocument(draft, context, first.document, after.source);
    if (!second)
        return second;
    const SharedMarks shared = sharedMarks(before.marks, after.marks);
    append(*second, placesAfter(draft, first.id, context, shared, before, after), *change);
    if (second->of<Version>().isEmpty())
        return change;
    draft.apply(*second);
    const VersionId current = second->of<Version>().first().after->id;
    Change marks;
    addMarks(draft, context, authorName, {first.document, current, after.source.text},
             shared.onlyAfter, marks);
    append(marks, {}, *change);
    return change;
}

} // namespace meipi
