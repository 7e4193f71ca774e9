// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/readerprivate.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>

namespace meipi {

namespace {

constexpr int autoScrollInterval = 30; // Milliseconds.

} // namespace

bool Reader::Private::handleMouse(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        press(static_cast<QMouseEvent *>(event));
        return true;
    case QEvent::MouseMove:
        move(static_cast<QMouseEvent *>(event));
        return true;
    case QEvent::MouseButtonRelease:
        release(static_cast<QMouseEvent *>(event));
        return true;
    case QEvent::Leave:
        hover({-1, -1});
        return false;
    default:
        return false;
    }
}

void Reader::Private::press(QMouseEvent *event)
{
    mouse = event->position().toPoint();
    if (event->button() != Qt::LeftButton || page.text().isEmpty()) {
        event->ignore();
        return;
    }
    pressedNote = noteAt(mouse);
    if (!pressedNote.isNull())
        return;
    motion.forgetColumn();
    const TextRange active = marks().rangeOf(scene.active);
    if (const auto end = HighlightResize::endAt(page, active, mouse)) {
        resize.begin(scene.active, active, *end);
        scene.resized = scene.active;
        scene.resizedRange = active;
        return;
    }
    const CaretPlace place = page.placeAt(mouse);
    const int clicks = gesture.countClick(mouse, event->timestamp());
    if (event->modifiers() & Qt::ShiftModifier) {
        gesture.extend(anchor, place.position);
        setSpan(anchor, place);
    } else if (clicks == 1) {
        gesture.press(units(), place.position, clicks);
        setSpan(place.position, place);
    } else {
        // A unit is what is under the mouse, not what its caret is nearest to.
        const qsizetype character = page.characterAt(mouse);
        const auto span =
            gesture.press(units(), character < 0 ? place.position : character, clicks);
        setSpan(span.anchor, {span.caret, true});
    }
}

void Reader::Private::move(QMouseEvent *event)
{
    mouse = event->position().toPoint();
    if (!(event->buttons() & Qt::LeftButton) || !isDragging()) {
        hover(mouse);
        return;
    }
    dragTo(mouse);
    const bool outside = mouse.y() < 0 || mouse.y() >= q->viewport()->height();
    if (outside && !autoScrollTimer.isActive())
        autoScrollTimer.start(autoScrollInterval);
    else if (!outside)
        autoScrollTimer.stop();
}

void Reader::Private::dragTo(QPoint point)
{
    const int bottom = q->viewport()->height() - 1;
    const CaretPlace place =
        page.placeAt({point.x(), std::clamp(point.y(), 0, std::max(bottom, 0))});
    if (resize.isActive()) {
        const TextRange before = scene.resizedRange;
        scene.resizedRange = resize.moveTo(place.position, units());
        updateRange({std::min(before.start, scene.resizedRange.start),
                     std::max(before.end, scene.resizedRange.end)});
        return;
    }
    const int travelled = (point - gesture.pressPoint()).manhattanLength();
    if (scene.selection.isEmpty() && travelled < QApplication::startDragDistance() / 2)
        return;
    const auto span = gesture.dragTo(units(), place.position);
    setSpan(span.anchor, {span.caret, place.upstream || span.caret > span.anchor});
}

void Reader::Private::autoScroll()
{
    const int height = q->viewport()->height();
    const int beyond = mouse.y() < 0 ? mouse.y() : std::max(mouse.y() - height + 1, 0);
    if (beyond == 0 || !isDragging()) {
        autoScrollTimer.stop();
        return;
    }
    const int line = page.metrics().style(ParagraphKind::Body).lineHeight;
    const int step = std::clamp(beyond / 2, -3 * line, 3 * line);
    scroll([this, step] { page.scrollBy(step); });
    dragTo(mouse);
}

void Reader::Private::release(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    autoScrollTimer.stop();
    if (!pressedNote.isNull()) {
        releaseNote(event->position().toPoint());
        return;
    }
    // A window system under load leaves out the last moves before it.
    if (const QPoint point = event->position().toPoint(); point != mouse && isDragging()) {
        mouse = point;
        dragTo(point);
    }
    if (resize.isActive()) {
        const HighlightId highlight = resize.highlight();
        const TextRange range = resize.range();
        const bool changed = resize.hasChanged();
        cancelDrag();
        if (changed)
            emit q->resizeRequested(highlight, range);
        return;
    }
    if (!gesture.isPressed())
        return;
    gesture.release();
    if (scene.selection.isEmpty())
        click(event->position().toPoint());
    finishSelection();
}

void Reader::Private::releaseNote(QPoint point)
{
    const NoteId note = std::exchange(pressedNote, NoteId());
    if (noteAt(point) != note)
        return;
    lastNote = note;
    if (const Note *row = snapshot().find(note); row->target.kind == NoteTarget::Kind::Highlight)
        q->setActiveHighlight(HighlightId(row->target.id));
    emit q->noteActivated(note);
}

bool Reader::Private::cancelDrag()
{
    if (!resize.isActive())
        return false;
    updateRange(scene.resizedRange);
    updateRange(marks().rangeOf(resize.highlight()));
    resize.finish();
    scene.resized = {};
    scene.resizedRange = {};
    return true;
}

// The innermost highlight first; further clicks on the same place go outwards and round again.
void Reader::Private::click(QPoint point)
{
    const qsizetype character = page.characterAt(point);
    const QList<HighlightId> here = highlightsUnder(character);
    if (here.isEmpty()) {
        q->setActiveHighlight({});
        return;
    }
    const qsizetype current = here.indexOf(scene.active);
    const HighlightId next = here[(current + 1) % here.size()];
    q->setActiveHighlight(next);
    emit q->highlightActivated(next);
}

void Reader::Private::hover(QPoint point)
{
    const TextRange active = marks().rangeOf(scene.active);
    const NoteId note = noteAt(point);
    const qsizetype character = page.characterAt(point);
    Qt::CursorShape shape = character < 0 ? Qt::ArrowCursor : Qt::IBeamCursor;
    if (!note.isNull())
        shape = Qt::PointingHandCursor;
    else if (HighlightResize::endAt(page, active, point))
        shape = Qt::SizeHorCursor;
    if (q->viewport()->cursor().shape() != shape)
        q->viewport()->setCursor(shape);
    HighlightId now;
    const Note *row = snapshot().find(note);
    if (row != nullptr && row->target.kind == NoteTarget::Kind::Highlight)
        now = HighlightId(row->target.id);
    else if (const auto here = highlightsUnder(character); !here.isEmpty())
        now = here.first();
    if (now == scene.hovered)
        return;
    updateRange(marks().rangeOf(scene.hovered));
    scene.hovered = now;
    updateRange(marks().rangeOf(now));
}

QList<HighlightId> Reader::Private::highlightsUnder(qsizetype character) const
{
    return character < 0 ? QList<HighlightId>() : marks().at(character);
}

void Reader::Private::contextMenu(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const CaretPlace place = page.placeAt(event->pos());
        if (!scene.selection.contains(place.position))
            setSpan(place.position, place);
        emit q->contextMenuWanted(place.position, event->globalPos());
        return;
    }
    const QRect caret = page.caretRectangle(scene.caret);
    emit q->contextMenuWanted(scene.caret.position, q->viewport()->mapToGlobal(caret.bottomLeft()));
}

} // namespace meipi
