// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/notecards.h"

#include <QFontMetrics>

namespace meipi {

namespace {

QList<NoteId> withoutReplies(const ProjectSnapshot &project, const NoteTarget &target)
{
    QList<NoteId> notes = project.notes(target);
    notes.removeIf([&project](const NoteId &id) {
        const Note *note = project.find(id);
        return note == nullptr || !note->replyTo.isNull();
    });
    return notes;
}

} // namespace

QList<NoteAnchor> noteAnchors(const ProjectSnapshot &project, const DocumentId &document,
                              TextRange range)
{
    QList<NoteAnchor> result;
    const auto add = [&project, &result, range](const NoteTarget &target, TextRange place) {
        if (!range.contains(place.start))
            return;
        if (const QList<NoteId> notes = withoutReplies(project, target); !notes.isEmpty())
            result.append({target, place, notes});
    };
    const SectionTree &tree = project.sections(document);
    const QList<OutlineNode> &nodes = tree.outline().nodes();
    const auto first = std::lower_bound(
        nodes.cbegin(), nodes.cend(), range.start,
        [](const OutlineNode &node, qsizetype position) { return node.range.start < position; });
    for (auto node = first; node != nodes.cend() && node->range.start < range.end; ++node)
        add(NoteTarget(tree.idOf(static_cast<int>(node - nodes.cbegin()))), node->range);
    const QList<HighlightIndex::Entry> entries = project.highlights(document).overlapping(range);
    for (const HighlightIndex::Entry &entry : entries)
        add(NoteTarget(entry.id), entry.range);
    std::stable_sort(result.begin(), result.end(), [](const NoteAnchor &a, const NoteAnchor &b) {
        return a.range.start < b.range.start;
    });
    return result;
}

CardMetrics::CardMetrics(const QFont &font) : lineHeight(QFontMetrics(font).height() + 1)
{
}

QList<PlacedCard> placeCards(const QList<CardWish> &wishes, const Columns &columns,
                             const CardMetrics &metrics, int lineHeight, const QRect &taken)
{
    QList<PlacedCard> cards;
    const int farthest = 3 * lineHeight;
    int free = std::numeric_limits<int>::min();
    for (qsizetype i = 0; i < wishes.size(); ++i) {
        const CardWish &wish = wishes[i];
        const auto rectangle = [&](int top, int lines) {
            return QRect(columns.cardLeft, top, columns.cardWidth, metrics.heightFor(lines));
        };
        int top = std::max(wish.top, free);
        const int drift = top - wish.top;
        if (drift > farthest && !cards.isEmpty()) {
            cards.last().notes.append(wish.note);
            continue;
        }
        // As much as fits before the next one; a little more as long as nothing has been pushed.
        const int next = i + 1 < wishes.size() ? wishes[i + 1].top : top + metrics.heightFor(100);
        const int fitting =
            (next - CardMetrics::gap - top - 2 * CardMetrics::padding) / metrics.lineHeight - 1;
        const int least = drift > lineHeight ? 0 : drift > 0 ? 1 : 2;
        const int lines = std::clamp(fitting, std::min(least, wish.textLines), wish.textLines);
        QRect area = rectangle(top, lines);
        if (area.intersects(taken)) {
            top = taken.bottom() + 1 + CardMetrics::gap;
            area = rectangle(top, lines);
        }
        cards.append({{wish.note}, wish.target, area, wish.top + lineHeight / 2, lines});
        free = area.bottom() + 1 + CardMetrics::gap;
    }
    return cards;
}

} // namespace meipi
