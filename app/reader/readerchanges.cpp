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
    updateMargin();
    bar->gatherSoon();
    if (QAccessible::isActive()) {
        QAccessibleEvent event(q, QAccessible::TextAttributeChanged);
        QAccessible::updateAccessibility(&event);
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
    forEachState<Placement>(change, [this](const Placement &row) {
        if (row.version == version)
            updateRange(row.range);
    });
    const Marks marks = this->marks();
    forEachState<Coding>(
        change, [this, &marks](const Coding &row) { updateRange(marks.rangeOf(row.highlight)); });
    forEachState<Note>(change, [this, &marks](const Note &row) {
        if (row.target.kind == NoteTarget::Kind::Highlight)
            updateRange(marks.rangeOf(HighlightId(row.target.id)));
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
