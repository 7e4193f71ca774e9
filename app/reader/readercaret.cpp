// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/readerprivate.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QStyleHints>

namespace meipi {

void Reader::Private::setSpan(qsizetype newAnchor, CaretPlace caret)
{
    const qsizetype size = page.text().size();
    caret.position = std::clamp<qsizetype>(caret.position, 0, size);
    anchor = std::clamp<qsizetype>(newAnchor, 0, size);
    const TextRange selection{std::min(anchor, caret.position), std::max(anchor, caret.position)};
    const TextRange old = scene.selection;
    const bool moved = !(caret == scene.caret);
    const bool selected = !(selection == old);
    if (!moved && !selected)
        return;
    updateLines(page.caretRectangle(scene.caret));
    scene.caret = caret;
    scene.selection = selection;
    if (selected) {
        // What both cover looks the same after as before.
        updateRange({std::min(old.start, selection.start), std::max(old.start, selection.start)});
        updateRange({std::min(old.end, selection.end), std::max(old.end, selection.end)});
    }
    showCaret();
    tellAssistants(moved, selected);
    if (moved)
        emit q->caretMoved(caret.position);
    if (selected) {
        selectionUnfinished = true;
        emit q->selectionChanged(selection);
    }
}

void Reader::Private::tellAssistants(bool moved, bool selected)
{
    if (!QAccessible::isActive())
        return;
    const int position = static_cast<int>(scene.caret.position);
    if (selected) {
        QAccessibleTextSelectionEvent event(q, static_cast<int>(scene.selection.start),
                                            static_cast<int>(scene.selection.end));
        event.setCursorPosition(position);
        QAccessible::updateAccessibility(&event);
    }
    if (moved) {
        QAccessibleTextCursorEvent event(q, position);
        QAccessible::updateAccessibility(&event);
    }
    tellDescription();
}

void Reader::Private::tellDescription()
{
    const QString now = QAccessible::queryAccessibleInterface(q)->text(QAccessible::Description);
    if (now == description)
        return;
    description = now;
    QAccessibleEvent event(q, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void Reader::Private::moveCaret(Motion to, bool extend)
{
    const bool scrolls = to == Motion::PageUp || to == Motion::PageDown;
    const bool collapses = !extend && !scene.selection.isEmpty();
    CaretPlace place;
    if (collapses && (to == Motion::PreviousCharacter || to == Motion::NextCharacter)) {
        const TextRange selection = scene.selection;
        place = {to == Motion::NextCharacter ? selection.end : selection.start, false};
        motion.forgetColumn();
    } else if (scrolls) {
        scroll([this, &place, to] { place = motion.moved(scene.caret, to); });
    } else {
        place = motion.moved(scene.caret, to);
    }
    setSpan(extend ? anchor : place.position, place);
    ensureVisible(place);
}

bool Reader::Private::handleKey(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    if (event.matches(QKeySequence::SelectAll)) {
        selectAll();
        return true;
    }
    if (event.key() == Qt::Key_Escape)
        return cancelDrag();
    const bool rightToLeft = motion.isRightToLeft(scene.caret.position);
    const std::optional<Motion> to = motionFor(event, rightToLeft);
    if (!to)
        return false;
    moveCaret(*to, event.modifiers() & Qt::ShiftModifier);
    return true;
}

void Reader::Private::blinkCaret()
{
    scene.caretShown = !scene.caretShown && q->hasFocus();
    updateLines(page.caretRectangle(scene.caret));
}

void Reader::Private::showCaret()
{
    const int period = QGuiApplication::styleHints()->cursorFlashTime();
    scene.caretShown = q->hasFocus();
    if (scene.caretShown && period > 1)
        blink.start(period / 2);
    else
        blink.stop();
    updateLines(page.caretRectangle(scene.caret));
}

void Reader::Private::selectAll()
{
    motion.forgetColumn();
    setSpan(0, {page.text().size(), false});
}

void Reader::Private::copy() const
{
    if (!scene.selection.isEmpty())
        QGuiApplication::clipboard()->setText(page.text().view(scene.selection).toString());
}

void Reader::Private::finishSelection()
{
    if (!selectionUnfinished)
        return;
    selectionUnfinished = false;
    if (!scene.selection.isEmpty())
        emit q->selectionFinished(scene.selection);
}

} // namespace meipi
