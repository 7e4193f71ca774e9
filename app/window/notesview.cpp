// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/notesview.h"

#include "models/notesmodel.h"
#include "window/notedelegate.h"
#include "window/notefield.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace meipi {

namespace {

constexpr int step = 20; // pixels of a turn of the wheel
constexpr int listFieldMargin = 4; // the field's own, around its words

} // namespace

NotesView::NotesView(Edits &edits, QWidget *parent) : QListView(parent), m_edits(edits)
{
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // a bar that comes changes every height
    setVerticalScrollMode(ScrollPerPixel);
    viewport()->setAttribute(Qt::WA_Hover);
    m_delegate = new NoteDelegate(edits.snapshot(), this);
    setItemDelegate(m_delegate);
    m_field = new NoteField(edits, viewport());
    m_field->hide();
    m_field->installEventFilter(this);
    connect(m_field, &NoteField::finished, this, [this] {
        closeField();
        setFocus(Qt::OtherFocusReason);
    });
    connect(m_field, &NoteField::noteAdded, this, &NotesView::followNote);
}

NotesView::~NotesView()
{
    m_field->clear(); // while there is still someone to hear of it
}

void NotesView::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this] { m_isRemoving = false; });
    estimateAll();
}

void NotesView::estimateAll()
{
    const int rows = model() == nullptr ? 0 : model()->rowCount();
    m_width = viewport()->width();
    QList<qint32> heights;
    heights.reserve(rows);
    const QFontMetrics metrics = fontMetrics();
    for (int row = 0; row < rows; ++row)
        heights.append(m_delegate->estimatedHeight(model()->index(row, 0), m_width, metrics));
    m_heights.reset(heights);
    m_isMeasured = QList<bool>(rows, false);
}

int NotesView::rowHeight(const QModelIndex &index) const
{
    const int height = m_delegate->heightFor(index, m_width, font());
    if (index != m_typedRow || m_field->isHidden())
        return height;
    return wordsHeight(index) + (typesOver(index) ? 0 : 2 * listFieldMargin + m_field->height());
}

// Of a row without a field below it.
int NotesView::wordsHeight(const QModelIndex &index) const
{
    if (typesOver(index))
        return NoteDelegate::textTop(index) + m_field->height() - listFieldMargin
            + m_delegate->metaHeight(font());
    return m_delegate->heightFor(index, m_width, font());
}

void NotesView::measure(qsizetype row) const
{
    if (m_isRemoving || row < 0 || row >= m_isMeasured.size() || m_isMeasured[row])
        return;
    m_isMeasured[row] = true;
    m_heights.setHeight(row, rowHeight(model()->index(static_cast<int>(row), 0)));
}

// Lays out what is in sight. What lies above keeps its lower edge where it was.
void NotesView::measureVisible()
{
    if (m_heights.count() == 0 || m_isMeasured.size() != m_heights.count())
        return;
    QScrollBar *bar = verticalScrollBar();
    qint64 top = bar->value();
    const qint64 wasTotal = m_heights.total();
    qsizetype row = m_heights.pieceAt(top);
    if (const qint64 start = m_heights.offsetOf(row); !m_isMeasured[row] && start < top) {
        const qint32 before = m_heights.height(row);
        measure(row);
        top += m_heights.height(row) - before;
    }
    for (; row < m_heights.count() && m_heights.offsetOf(row) < top + viewport()->height(); ++row)
        measure(row);
    if (m_heights.total() == wasTotal)
        return;
    updateGeometries();
    bar->setValue(static_cast<int>(std::max<qint64>(top, 0)));
    viewport()->update();
}

void NotesView::forget(const QModelIndex &index)
{
    if (index.isValid() && index.row() < m_isMeasured.size()) {
        m_isMeasured[index.row()] = false;
        measureVisible();
        placeField();
        viewport()->update();
    }
}

// Rows are laid out here, so what QListView does of its own is passed over.
// NOLINTBEGIN(bugprone-parent-virtual-call)
void NotesView::doItemsLayout()
{
    // Keeps the first row in sight where it is.
    const qsizetype row = m_heights.pieceAt(verticalScrollBar()->value());
    const qint64 into = row < 0 ? 0 : verticalScrollBar()->value() - m_heights.offsetOf(row);
    estimateAll();
    QAbstractItemView::doItemsLayout();
    if (row >= 0 && row < m_heights.count())
        verticalScrollBar()->setValue(static_cast<int>(m_heights.offsetOf(row) + into));
    measureVisible();
    placeField();
}

void NotesView::reset()
{
    loseRow();
    QAbstractItemView::reset();
    estimateAll();
    updateGeometries();
}

void NotesView::updateGeometries()
{
    QScrollBar *bar = verticalScrollBar();
    const int total = static_cast<int>(std::min<qint64>(m_heights.total(), 1 << 30));
    bar->setSingleStep(step);
    bar->setPageStep(viewport()->height());
    bar->setRange(0, std::max(0, total - viewport()->height()));
    QAbstractItemView::updateGeometries();
    bar->setSingleStep(step);
}

void NotesView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    if (viewport()->width() != m_width)
        doItemsLayout();
    updateGeometries();
    measureVisible();
}

void NotesView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

void NotesView::scrollContentsBy(int, int)
{
    viewport()->update(); // which lays out what has come into sight
}

void NotesView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                            const QList<int> &roles)
{
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    for (int row = topLeft.row(); row <= bottomRight.row() && row < m_isMeasured.size(); ++row)
        m_isMeasured[row] = false;
    viewport()->update();
}

// Takes @p removed rows out and estimates @p inserted ones. What is in sight stays in place where
// rows above it come or go; it is laid out when it is painted.
void NotesView::spliceRows(qsizetype at, qsizetype removed, qsizetype inserted)
{
    const qint64 top = verticalOffset();
    const qint64 start = m_heights.offsetOf(at);
    const qint64 before = m_heights.total();
    QList<qint32> heights;
    heights.reserve(m_heights.count() + inserted);
    for (qsizetype row = 0; row < m_heights.count(); ++row)
        heights.append(m_heights.height(row));
    heights.remove(at, removed);
    m_isMeasured.remove(at, removed);
    heights.insert(at, inserted, 0);
    m_isMeasured.insert(at, inserted, false);
    const QFontMetrics metrics = fontMetrics();
    for (qsizetype row = at; row < at + inserted; ++row)
        heights[row] =
            m_delegate->estimatedHeight(model()->index(static_cast<int>(row), 0), m_width, metrics);
    m_heights.reset(heights);
    updateGeometries();
    if (start < top && at > 0)
        verticalScrollBar()->setValue(static_cast<int>(top + m_heights.total() - before));
    viewport()->update();
}

void NotesView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    spliceRows(start, 0, end + 1 - start);
    QAbstractItemView::rowsInserted(parent, start, end);
}

void NotesView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end);
    if (m_typedRow.isValid() && m_typedRow.row() >= start && m_typedRow.row() <= end)
        loseRow();
    m_isRemoving = true; // rows and heights disagree until the model has done it
    spliceRows(start, end + 1 - start, 0);
}
// NOLINTEND(bugprone-parent-virtual-call)

int NotesView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect NotesView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_heights.count())
        return {};
    const qint64 top = m_heights.offsetOf(index.row()) - verticalOffset();
    if (top >= 0)
        measure(index.row()); // of a row above, it would move what is in sight
    return {0, static_cast<int>(std::clamp<qint64>(top, INT_MIN / 2, INT_MAX / 2)),
            viewport()->width(), m_heights.height(index.row())};
}

QModelIndex NotesView::indexAt(const QPoint &point) const
{
    const qint64 y = point.y() + verticalOffset();
    if (y < 0 || y >= m_heights.total() || model() == nullptr)
        return {};
    return model()->index(static_cast<int>(m_heights.pieceAt(y)), 0);
}

void NotesView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    executeDelayedItemsLayout();
    // Twice: rows that come into sight are measured and may push this one away.
    for (int pass = 0; pass < 2; ++pass) {
        const QRect rect = visualRect(index);
        const int room = viewport()->height();
        int by = 0;
        if (hint == PositionAtTop
            || (hint == EnsureVisible && (rect.top() < 0 || rect.height() > room)))
            by = rect.top();
        else if (hint == PositionAtBottom || (hint == EnsureVisible && rect.bottom() >= room))
            by = rect.bottom() + 1 - room;
        else if (hint == PositionAtCenter)
            by = rect.top() - std::max(0, (room - rect.height()) / 2);
        updateGeometries();
        verticalScrollBar()->setValue(verticalOffset() + by);
        measureVisible();
    }
}

QModelIndex NotesView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int rows = model() == nullptr ? 0 : model()->rowCount();
    if (rows == 0)
        return {};
    if (!currentIndex().isValid())
        return model()->index(0, 0);
    int row = currentIndex().row();
    const int page = std::max(viewport()->height() - step, step);
    switch (action) {
    case MoveUp:
    case MovePrevious:
    case MoveLeft:
        --row;
        break;
    case MoveDown:
    case MoveNext:
    case MoveRight:
        ++row;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = rows - 1;
        break;
    case MovePageUp:
    case MovePageDown: {
        const qint64 by = action == MovePageUp ? -page : page;
        const qint64 y = std::clamp<qint64>(m_heights.offsetOf(row) + by, 0, m_heights.total() - 1);
        row = static_cast<int>(m_heights.pieceAt(y));
        break;
    }
    }
    return model()->index(std::clamp(row, 0, rows - 1), 0);
}

void NotesView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex first = indexAt(rect.topLeft());
    const QModelIndex last = indexAt(rect.bottomRight());
    selectionModel()->select(QItemSelection(first, last.isValid() ? last : first), command);
}

QRegion NotesView::visualRegionForSelection(const QItemSelection &selection) const
{
    return selection.isEmpty() ? QRegion() : QRegion(viewport()->rect());
}

void NotesView::paintEvent(QPaintEvent *event)
{
    executeDelayedItemsLayout();
    measureVisible();
    placeField();
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QPoint mouse = viewport()->mapFromGlobal(QCursor::pos());
    const int bottom = event->rect().bottom();
    for (qsizetype row = m_heights.pieceAt(event->rect().top() + qint64(verticalOffset()));
         row >= 0 && row < m_heights.count(); ++row) {
        const QModelIndex index = model()->index(static_cast<int>(row), 0);
        option.rect = visualRect(index);
        if (option.rect.top() > bottom)
            break;
        QStyleOptionViewItem item = option;
        item.state = option.state
            & ~(QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_MouseOver);
        item.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        item.state.setFlag(QStyle::State_Active, hasFocus());
        item.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        item.state.setFlag(QStyle::State_MouseOver,
                           viewport()->underMouse() && option.rect.contains(mouse));
        if (index == m_typedRow)
            item.rect.setHeight(wordsHeight(index));
        itemDelegate()->paint(&painter, item, index);
    }
    if (isTyping()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawRoundedRect(QRectF(m_field->geometry()).adjusted(-1.5, -1.5, 1.5, 1.5), 3, 3);
    }
}

} // namespace meipi
