// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/readerprivate.h"
#include "reader/stripes.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QGestureEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>

namespace meipi {

namespace {

constexpr qint64 highestBar = 1'000'000'000;
constexpr int layOutTime = 2; // Milliseconds, after which whoever waits has a turn.
constexpr qreal zoomStep = 1.1; // How much of a pinch is one step.

} // namespace

void Reader::Private::scroll(const std::function<void()> &function)
{
    laysOut.stop();
    const QList<ReaderPage::Row> before = page.rows();
    function();
    showScrolled(before);
}

void Reader::Private::load()
{
    const Document *row = snapshot().find(document);
    version = row == nullptr ? VersionId() : row->currentVersion;
    const Text text = row == nullptr ? Text() : snapshot().text(document);
    page.setText(text, ParagraphStyles(snapshot(), document, text));
    pieceMarks.clear();
    scene.hits.clear();
    scene.currentHit = -1;
    forgetWhatIsGone();
    setSpan(std::min(anchor, text.size()), {std::min(scene.caret.position, text.size()), false});
    updateAll();
    if (QAccessible::isActive()) {
        QAccessibleEvent event(q, QAccessible::DocumentLoadComplete);
        QAccessible::updateAccessibility(&event);
        tellDescription();
    }
}

void Reader::Private::reflow()
{
    const QSize size = q->viewport()->size();
    title->setGeometry(0, 0, size.width(), title->sizeHint().height());
    columns = columnsFor(appearance, q->logicalDpiY(), size.width());
    page.setViewport(size, columns.left);
    page.setMetrics(columns.metrics);
    title->setColumn(columns.left, columns.metrics.columnWidth());
    updateAll();
}

void Reader::Private::updateAll()
{
    page.rows();
    marginLaidOut = false;
    syncScrollBar();
    q->viewport()->update();
    tellSection();
    placeBesideWidget();
    bar->gatherSoon();
}

void Reader::Private::syncScrollBar()
{
    if (bar->isSliderDown())
        return; // It would run away under the mouse.
    syncing = true;
    const int height = page.viewport().height();
    scrollUnit = page.heights().total() / highestBar + 1;
    bar->setSingleStep(page.metrics().style(ParagraphKind::Body).lineHeight);
    bar->setPageStep(std::max(height - bar->singleStep(), 1));
    bar->setRange(0, static_cast<int>(page.maximumTop() / scrollUnit));
    bar->setValue(static_cast<int>(page.top() / scrollUnit));
    syncing = false;
}

// While someone reads, so that the next page need not wait for it.
void Reader::Private::layOutBeside()
{
    QElapsedTimer timer;
    timer.start();
    if (!bar->isSliderDown()) { // Otherwise the mouse is elsewhere before it is of use.
        const Marks marks = this->marks();
        const QList<qsizetype> pieces = page.piecesBeside();
        for (const qsizetype piece : pieces) {
            page.layoutOf(piece);
            pieceMarks.of(marks, piece, page.pieces().range(piece));
            if (timer.elapsed() >= layOutTime)
                return;
        }
    }
    laysOut.stop();
    syncScrollBar();
}

void Reader::Private::onScrollBar()
{
    if (syncing)
        return;
    scroll([this] {
        const qint64 target = bar->value() * scrollUnit;
        const qint64 distance = target - page.top();
        if (bar->value() >= bar->maximum())
            page.scrollToEnd();
        else if (std::abs(distance) < 2 * page.viewport().height())
            page.scrollBy(distance);
        else
            page.scrollTo(target);
    });
}

// What is still in sight is moved, not painted again.
void Reader::Private::showScrolled(const QList<ReaderPage::Row> &before)
{
    const QList<ReaderPage::Row> &now = page.rows();
    std::optional<int> distance;
    for (auto row = before.cbegin(); row != before.cend() && !distance; ++row) {
        const auto same =
            std::find_if(now.cbegin(), now.cend(),
                         [row](const ReaderPage::Row &each) { return each.piece == row->piece; });
        if (same != now.cend())
            distance = same->top - row->top;
    }
    if (distance == 0 && before.size() == now.size()) {
        syncScrollBar();
        return;
    }
    QWidget *viewport = q->viewport();
    if (distance && std::abs(*distance) < viewport->height()) {
        const QRect column(0, 0, std::min(textRight(), viewport->width()), viewport->height());
        if (beside && beside->geometry().intersects(column))
            viewport->update();
        else
            viewport->scroll(0, *distance, column);
    } else {
        viewport->update();
    }
    updateMargin();
    syncScrollBar();
    tellSection();
    placeBesideWidget();
    emit q->scrolled();
}

bool Reader::Private::pinch(const QGestureEvent &event)
{
    const auto *spread = static_cast<QPinchGesture *>(event.gesture(Qt::PinchGesture));
    if (spread == nullptr)
        return false;
    if (spread->state() == Qt::GestureStarted)
        pinched = 0;
    if (spread->changeFlags() & QPinchGesture::ScaleFactorChanged && spread->scaleFactor() > 0)
        pinched += std::log(spread->scaleFactor()) / std::log(zoomStep);
    const int steps = static_cast<int>(pinched);
    pinched -= steps;
    if (steps != 0)
        emit q->zoomRequested(steps);
    return true;
}

bool Reader::Private::wheel(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        wheelAngle += event->angleDelta().y();
        const int steps = wheelAngle / QWheelEvent::DefaultDeltasPerStep;
        wheelAngle -= steps * QWheelEvent::DefaultDeltasPerStep;
        if (steps != 0)
            emit q->zoomRequested(steps);
        return true;
    }
    if (event->pixelDelta().y() == 0)
        return false;
    scroll([this, event] { page.scrollBy(-event->pixelDelta().y()); });
    return true;
}

void Reader::Private::ensureVisible(CaretPlace place)
{
    const QRect caret = page.caretRectangle(place);
    const int height = page.viewport().height();
    const int margin = std::min(caret.height(), height / 4);
    int distance = 0;
    if (caret.top() < margin)
        distance = caret.top() - margin;
    else if (caret.bottom() + margin > height)
        distance = caret.bottom() + margin - height;
    if (distance == 0)
        return;
    scroll([this, place, distance, height, margin, &caret] {
        if (std::abs(distance) < 2 * height)
            page.scrollBy(distance);
        else
            page.putLineAt(place.position,
                           distance < 0 ? margin : height - margin - caret.height());
    });
}

JumpHistory::Place Reader::Private::here()
{
    return {page.firstLine(), scene.caret.position};
}

void Reader::Private::leaveHere()
{
    jumps.leave(here());
    emit q->jumpsChanged();
}

void Reader::Private::goTo(const JumpHistory::Place &place)
{
    scroll([this, &place] { page.putLineAt(place.top, 0); });
    setSpan(place.caret, {place.caret, false});
}

void Reader::Private::tellSection()
{
    const Outline &outline = snapshot().sections(document).outline();
    title->setTitle(sectionTitle(outline.sectionAt(page.firstLine())));
    const qint64 most = page.maximumTop();
    title->setProgress(
        page.showsEnd() ? 100 : static_cast<int>(page.top() * 100 / std::max<qint64>(most, 1)));
    const int node = outline.sectionAt(page.lineStartAt(page.viewport().height() / 5));
    const SectionId now = node < 0 ? SectionId() : snapshot().sections(document).idOf(node);
    if (now == section)
        return;
    section = now;
    emit q->sectionInSightChanged(section);
}

QString Reader::Private::sectionTitle(int node) const
{
    const QList<OutlineNode> &nodes = snapshot().sections(document).outline().nodes();
    QStringList titles;
    for (int each = node; each >= 0; each = nodes[each].parent) {
        const QString own = headingLine(nodes[each].label, nodes[each].title);
        if (!own.isEmpty())
            titles.prepend(own);
    }
    if (titles.isEmpty()) {
        const Document *row = snapshot().find(document);
        return row == nullptr ? QString() : row->title;
    }
    return titles.join(QStringLiteral(" › "));
}

void Reader::Private::updateRange(TextRange range)
{
    // A line's end shows nothing of its own but may be selected.
    const QList<QRect> lines =
        page.rectangles({std::max<qsizetype>(range.start - 1, 0), range.end + 1});
    if (lines.isEmpty())
        return;
    const QRect all(lines.first().topLeft(), lines.last().bottomRight());
    updateLines(all.united(lines.first()));
}

// Lanes of overlapping highlights and of stripes are given out along the text, so those that follow
// may have got others.
void Reader::Private::updateMarks(TextRange range)
{
    const TextRange shown = page.visibleRange();
    const HighlightIndex &index = marks().index();
    TextRange all = range.intersected(shown);
    if (all.isEmpty())
        return;
    for (bool grows = true; grows && !(all == shown);) {
        TextRange reached = all;
        const QList<HighlightIndex::Entry> entries = index.overlapping(all);
        for (const HighlightIndex::Entry &entry : entries) {
            reached.start = std::min(reached.start, entry.range.start);
            reached.end = std::max(reached.end, entry.range.end);
        }
        reached = reached.intersected(shown);
        grows = !(reached == all);
        all = reached;
    }
    const QList<QRect> lines = page.rectangles(all);
    if (lines.isEmpty())
        return;
    const int right = page.columnRight() + columns.metrics.em();
    q->viewport()->update(
        QRect(QPoint(0, lines.first().top()), QPoint(right, lines.last().bottom())));
    const auto isElsewhere = [all](const HighlightIndex::Entry &each) {
        return !each.range.overlaps(all);
    };
    for (const ReaderPage::Row &row : page.rows()) {
        if (!row.range.overlaps(all))
            continue;
        const QList<HighlightIndex::Entry> entries = index.overlapping(row.range);
        if (std::any_of(entries.cbegin(), entries.cend(), isElsewhere))
            q->viewport()->update(
                QRect(0, row.top, page.columnLeft() - Stripe::gap + 1, row.layout->height()));
    }
}

void Reader::Private::updateLines(const QRect &rectangle)
{
    // Handles and outlines reach beyond their line, stripes end beside it.
    constexpr int beyond = 10;
    const int right = page.columnRight() + columns.metrics.em() + beyond;
    q->viewport()->update(
        QRect(0, rectangle.top() - beyond, right, rectangle.height() + 2 * beyond));
}

// Rectangle by rectangle: what scrolled in and the margin make up little, what is around both is
// nearly all.
void Reader::Private::paint(const QRegion &region)
{
    QPainter painter(q->viewport());
    for (const QRect &clip : region)
        painter.fillRect(clip, appearance.paper());
    if (page.text().isEmpty()) {
        painter.setPen(appearance.faintInk());
        painter.drawText(q->viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         document.isNull() ? tr("Open a document or drop a file here.")
                                           : tr("This document is empty."));
        return;
    }
    const Marks marks = this->marks();
    ReaderPainter text(page, appearance, marks, pieceMarks, scene);
    for (const QRect &clip : region) {
        painter.setClipRect(clip);
        text.paint(painter, clip);
        paintMargin(painter, clip);
    }
    laysOut.start(0);
}

} // namespace meipi
