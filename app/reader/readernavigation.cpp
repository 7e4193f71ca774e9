// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/readerprivate.h"

namespace meipi {

namespace {

constexpr int linesAround = 2;

} // namespace

TextRange Reader::commandRange() const
{
    if (!d->scene.selection.isEmpty())
        return d->scene.selection;
    const SectionTree &tree = d->snapshot().sections(d->document);
    const qsizetype position = caret();
    const int node = tree.outline().nodeAt(position);
    if (node >= 0) {
        const OutlineNode &found = tree.outline().nodes()[node];
        if (found.kind == OutlineNode::Kind::Measure && !found.setAside)
            return found.range.intersected({0, d->page.text().size()});
    }
    const TextRange sentence = d->units().sentence(position);
    return sentence.isEmpty() ? TextRange{position, position} : sentence;
}

void Reader::reveal(TextRange range)
{
    if (d->page.text().isEmpty())
        return;
    const int height = d->page.viewport().height();
    const QRect first = d->page.caretRectangle({range.start, false});
    const QRect last = d->page.caretRectangle({std::max(range.start, range.end), true});
    const int around = std::min(linesAround * first.height(), height / 4);
    const bool fits = last.bottom() - first.top() < height - 2 * around;
    const int bottom = fits ? last.bottom() : first.bottom();
    if (first.top() >= around && bottom + around <= height)
        return;
    d->leaveHere();
    d->scroll([this, range, height] { d->page.putLineAt(range.start, height / 6); });
}

void Reader::goBack()
{
    if (!canGoBack())
        return;
    d->goTo(d->jumps.goBack(d->here()));
    emit jumpsChanged();
}

void Reader::goForward()
{
    if (!canGoForward())
        return;
    d->goTo(d->jumps.goForward(d->here()));
    emit jumpsChanged();
}

bool Reader::canGoBack() const
{
    return d->jumps.canGoBack();
}

bool Reader::canGoForward() const
{
    return d->jumps.canGoForward();
}

void Reader::goToNextMeasure()
{
    d->goToStop(true);
}

void Reader::goToPreviousMeasure()
{
    d->goToStop(false);
}

void Reader::goToNextHighlight()
{
    d->goToHighlight(true, false);
}

void Reader::goToPreviousHighlight()
{
    d->goToHighlight(false, false);
}

void Reader::goToNextNote()
{
    d->goToHighlight(true, true);
}

void Reader::goToPreviousNote()
{
    d->goToHighlight(false, true);
}

void Reader::Private::goToHeading()
{
    const Outline &outline = snapshot().sections(document).outline();
    const int node = outline.sectionAt(page.firstLine());
    const qsizetype start = node < 0 ? 0 : outline.nodes()[node].range.start;
    leaveHere();
    scroll([this, start] { page.putFirst(start); });
}

// Measures; sections in a document without measures, paragraphs in one without sections.
void Reader::Private::goToStop(bool forward)
{
    const qsizetype from = scene.caret.position;
    const QList<OutlineNode> &nodes = snapshot().sections(document).outline().nodes();
    for (const auto kind : {OutlineNode::Kind::Measure, OutlineNode::Kind::Section}) {
        const auto isStop = [kind](const OutlineNode &node) {
            return node.kind == kind && !node.setAside;
        };
        if (std::none_of(nodes.cbegin(), nodes.cend(), isStop))
            continue;
        const auto next = std::find_if(nodes.cbegin(), nodes.cend(), [&](const OutlineNode &node) {
            return isStop(node) && node.range.start > from;
        });
        const auto previous =
            std::find_if(nodes.crbegin(), nodes.crend(), [&](const OutlineNode &node) {
                return isStop(node) && node.range.start < from;
            });
        if (forward && next != nodes.cend())
            visit(next->range);
        else if (!forward && previous != nodes.crend())
            visit(previous->range);
        return;
    }
    const qsizetype paragraph =
        forward ? units().nextParagraph(from) : units().previousParagraph(from);
    visit(units().paragraph(paragraph));
}

void Reader::Private::visit(TextRange range)
{
    motion.forgetColumn();
    q->reveal(range);
    setSpan(range.start, {range.start, false});
}

void Reader::Private::goToHighlight(bool forward, bool withNotes)
{
    const std::optional<HighlightIndex::Entry> entry = highlightBeside(forward, withNotes);
    if (!entry)
        return;
    visit(entry->range);
    q->setActiveHighlight(entry->id);
}

// Of several that start at one place the active one says which has been visited.
std::optional<HighlightIndex::Entry> Reader::Private::highlightBeside(bool forward,
                                                                      bool withNotes) const
{
    const HighlightIndex &index = snapshot().highlights(document);
    const Marks marks = this->marks();
    const auto startingAt = [&index, forward](qsizetype position) {
        QList<HighlightIndex::Entry> entries = index.at(position);
        entries.removeIf([position](const HighlightIndex::Entry &entry) {
            return entry.range.start != position;
        });
        if (!forward)
            std::reverse(entries.begin(), entries.end());
        return entries;
    };
    const auto fits = [&marks, withNotes](const HighlightIndex::Entry &entry) {
        return !withNotes || marks.hasNotes(entry.id);
    };
    const qsizetype from = scene.caret.position;
    const TextRange active = marks.rangeOf(scene.active);
    bool behind = forward && (active.isEmpty() || active.start != from);
    for (qsizetype at = from;;) {
        const QList<HighlightIndex::Entry> entries = startingAt(at);
        for (const HighlightIndex::Entry &entry : entries) {
            if (behind && fits(entry))
                return entry;
            behind = behind || entry.id == scene.active;
        }
        behind = true;
        const auto next = forward ? index.next(at) : index.previous(at);
        if (!next)
            return std::nullopt;
        at = next->range.start;
    }
}

} // namespace meipi
