// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/readerprivate.h"

#include <QAccessible>

namespace meipi {

namespace {

constexpr qsizetype mostSingleUpdates = 200;

template <class Row, class Function>
void forEachState(const Change &change, Function &&function)
{
    for (const RowChange<Row> &each : change.of<Row>()) {
        if (each.before)
            function(*each.before);
        if (each.after)
            function(*each.after);
    }
}

} // namespace

bool Reader::Private::hasOtherText() const
{
    const Document *row = snapshot().find(document);
    const VersionId current = row == nullptr ? VersionId() : row->currentVersion;
    return current != version;
}

void Reader::Private::onChanged(const Change &change)
{
    pieceMarks.clear();
    if (document.isNull())
        return;
    if (hasOtherText()) {
        jumps.clear();
        load();
        emit q->jumpsChanged();
        return;
    }
    bool restyled = false;
    forEachState<Section>(change, [this, &restyled](const Section &row) {
        restyled = restyled || row.version == version;
    });
    forEachState<Document>(change, [this, &restyled](const Document &row) {
        restyled = restyled || row.id == document;
    });
    if (restyled) {
        page.setStyles(ParagraphStyles(snapshot(), document, page.text()));
        updateAll();
    }
    updateHighlights(change);
    forgetWhatIsGone();
    if (restyled || touchesNotes(change))
        updateMargin();
    bar->gatherSoon();
    if (QAccessible::isActive()) {
        QAccessibleEvent event(q, QAccessible::TextAttributeChanged);
        QAccessible::updateAccessibility(&event);
        tellDescription();
    }
}

void Reader::Private::updateHighlights(const Change &change)
{
    const qsizetype count =
        change.of<Placement>().size() + change.of<Coding>().size() + change.of<Note>().size();
    const QList<RowChange<Theme>> &themes = change.of<Theme>();
    const bool recoloured = std::any_of(themes.cbegin(), themes.cend(),
                                        [](const RowChange<Theme> &each) { return each.before; });
    if (recoloured || count > mostSingleUpdates) {
        q->viewport()->update();
        return;
    }
    const Marks marks = this->marks();
    const auto update = [this, &marks](const HighlightId &highlight) {
        // What is outlined reaches beyond its lines.
        if (highlight == scene.active || highlight == scene.hovered)
            updateRange(marks.rangeOf(highlight));
        updateMarks(marks.rangeOf(highlight));
    };
    forEachState<Placement>(change, [this](const Placement &row) {
        if (row.version != version)
            return;
        if (row.highlight == scene.active || row.highlight == scene.hovered)
            updateRange(row.range);
        updateMarks(row.range);
    });
    forEachState<Coding>(change, [&update](const Coding &row) { update(row.highlight); });
    forEachState<Note>(change, [&update](const Note &row) {
        if (row.target.kind == NoteTarget::Kind::Highlight)
            update(HighlightId(row.target.id));
    });
}

// Beside the text stand notes, with their authors' names.
bool Reader::Private::touchesNotes(const Change &change) const
{
    if (!change.of<Note>().isEmpty() || !change.of<Author>().isEmpty())
        return true;
    const QList<RowChange<Placement>> &placements = change.of<Placement>();
    return std::any_of(placements.cbegin(), placements.cend(),
                       [this](const RowChange<Placement> &each) {
                           const Placement &row = each.after ? *each.after : *each.before;
                           return !snapshot().notes(NoteTarget(row.highlight)).isEmpty();
                       });
}

void Reader::Private::forgetWhatIsGone()
{
    const Marks marks = this->marks();
    if (resize.isActive() && marks.rangeOf(resize.highlight()).isEmpty())
        cancelDrag();
    if (!scene.active.isNull() && marks.rangeOf(scene.active).isEmpty())
        q->setActiveHighlight({});
    if (!scene.hovered.isNull() && marks.rangeOf(scene.hovered).isEmpty())
        scene.hovered = {};
}

} // namespace meipi
