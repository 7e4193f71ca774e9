// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/reader.h"

#include "reader/besideplace.h"
#include "reader/readeraccessible.h"
#include "reader/readerprivate.h"

#include <QContextMenuEvent>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScroller>
#include <QWheelEvent>

namespace meipi {

Reader::Private::Private(Reader *reader, const Project &reading)
    : q(reader), project(reading), title(new StickyTitle(reader)),
      bar(new OverviewBar(
          [this](int rows) { return overviewMarks(page, marks(), scene.hits, rows); }, reader))
{
}

Reader::Reader(const Project &project, QWidget *parent)
    : QAbstractScrollArea(parent), d(std::make_unique<Private>(this, project))
{
    ReaderAccessible::install();
    setObjectName(QStringLiteral("Reader"));
    setAccessibleName(tr("Reader"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setMouseTracking(true);
    viewport()->setAcceptDrops(true);
    viewport()->grabGesture(Qt::PinchGesture);
    QScroller::grabGesture(viewport(), QScroller::TouchGesture);
    setVerticalScrollBar(d->bar);
    setViewportMargins(0, d->title->sizeHint().height(), 0, 0);
    d->bar->setAppearance(d->appearance);
    d->connectAll();
    d->reflow();
}

void Reader::Private::connectAll()
{
    connect(&project, &Project::changed, q, [this](const Change &change) { onChanged(change); });
    connect(&project, &Project::wasReset, q, [this] { load(); });
    connect(&blink, &QTimer::timeout, q, [this] { blinkCaret(); });
    connect(&laysOut, &QTimer::timeout, q, [this] { layOutBeside(); });
    connect(&autoScrollTimer, &QTimer::timeout, q, [this] { autoScroll(); });
    connect(title, &StickyTitle::clicked, q, [this] { goToHeading(); });
}

Reader::~Reader()
{
    showBeside(nullptr, {}); // The widget is the caller's.
}

void Reader::setDocument(const DocumentId &document)
{
    if (document == d->document)
        return;
    d->document = document;
    d->jumps.clear();
    d->anchor = 0;
    d->scene.caret = {};
    d->load();
    emit jumpsChanged();
}

DocumentId Reader::document() const
{
    return d->document;
}

void Reader::setAppearance(const ReaderAppearance &appearance)
{
    if (appearance == d->appearance)
        return;
    d->appearance = appearance;
    d->title->setAppearance(appearance);
    d->bar->setAppearance(appearance);
    d->reflow();
}

const ReaderAppearance &Reader::appearance() const
{
    return d->appearance;
}

qsizetype Reader::caret() const
{
    return d->scene.caret.position;
}

TextRange Reader::selection() const
{
    return d->scene.selection;
}

void Reader::setSelection(TextRange range)
{
    d->motion.forgetColumn();
    d->setSpan(range.start, {range.end, true});
}

void Reader::setCaret(qsizetype position)
{
    d->motion.forgetColumn();
    d->setSpan(position, {position, false});
}

HighlightId Reader::activeHighlight() const
{
    return d->scene.active;
}

void Reader::setActiveHighlight(const HighlightId &highlight)
{
    if (highlight == d->scene.active)
        return;
    const Marks marks = d->marks();
    d->updateRange(marks.rangeOf(d->scene.active));
    d->scene.active = marks.rangeOf(highlight).isEmpty() ? HighlightId() : highlight;
    d->updateRange(marks.rangeOf(d->scene.active));
    emit activeHighlightChanged(d->scene.active);
}

QList<HighlightId> Reader::highlightsAtCaret() const
{
    return d->marks().at(caret());
}

void Reader::setSearchHits(const QList<TextRange> &hits, qsizetype current)
{
    d->scene.hits = hits;
    d->scene.currentHit = current;
    viewport()->update();
    d->bar->gatherSoon();
}

qsizetype Reader::topPosition() const
{
    return d->page.firstLine();
}

void Reader::setTopPosition(qsizetype position)
{
    d->scroll([this, position] { d->page.putFirst(position); });
}

QRect Reader::rectangleOf(TextRange range) const
{
    QRect all;
    const QList<QRect> lines = range.isEmpty()
        ? QList<QRect>{d->page.caretRectangle({range.start, false})}
        : d->page.rectangles(range);
    for (const QRect &line : lines)
        all = all.united(line);
    return all.intersected(viewport()->rect());
}

void Reader::showBeside(QWidget *widget, TextRange passage)
{
    if (d->beside && d->beside != widget) {
        d->beside->removeEventFilter(this);
        d->beside->hide();
        d->beside->setParent(nullptr);
    }
    d->beside = widget;
    d->besidePassage = passage;
    if (widget != nullptr) {
        widget->setParent(viewport());
        widget->installEventFilter(this);
        d->placeBesideWidget();
        if (const int missing = missingRoom(d->page, passage, widget->geometry()); missing > 0)
            d->scroll([this, missing] { d->page.scrollBy(missing); });
        widget->show();
        widget->raise();
    }
    d->updateMargin();
}

bool Reader::eventFilter(QObject *object, QEvent *event)
{
    if (object == d->beside
        && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show))
        d->placeBesideWidget();
    if (object == d->beside && event->type() == QEvent::Hide)
        d->updateMargin();
    return QAbstractScrollArea::eventFilter(object, event);
}

bool Reader::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ContextMenu:
        d->contextMenu(static_cast<QContextMenuEvent *>(event));
        return true;
    case QEvent::ToolTip:
        return d->showToolTip(static_cast<QHelpEvent *>(event));
    case QEvent::Gesture:
        if (d->pinch(*static_cast<QGestureEvent *>(event)))
            return true;
        break;
    case QEvent::Wheel:
        if (d->wheel(static_cast<QWheelEvent *>(event)))
            return true;
        break;
    default:
        if (d->handleMouse(event) || d->handleDrop(event))
            return true;
        break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void Reader::paintEvent(QPaintEvent *event)
{
    d->paint(event->region());
}

void Reader::resizeEvent(QResizeEvent *)
{
    d->reflow();
}

void Reader::keyPressEvent(QKeyEvent *event)
{
    if (!d->handleKey(*event))
        event->ignore();
}

void Reader::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Shift)
        d->finishSelection();
    event->ignore();
}

void Reader::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    d->showCaret();
}

void Reader::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    d->showCaret();
    d->finishSelection();
}

void Reader::scrollContentsBy(int, int)
{
    d->onScrollBar();
}

} // namespace meipi
