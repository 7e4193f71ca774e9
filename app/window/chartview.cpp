// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/chartview.h"

#include "window/textlabel.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <cmath>

namespace meipi {

namespace {

constexpr double chartZoomStep = 1.2;
constexpr double leastChartScale = 0.4;
constexpr double mostChartScale = 3;

} // namespace

ChartView::ChartView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("Chart"));
    setAccessibleName(tr("Picture"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
}

void ChartView::setChart(std::unique_ptr<Chart> chart, const QString &hint)
{
    m_chart = std::move(chart);
    m_hint = hint;
    const bool hasItem = m_chart != nullptr && m_current < m_chart->items().size();
    m_current = hasItem ? m_current : -1;
    setAccessibleDescription(m_chart == nullptr ? hint : QString());
    refreshScrollBars();
    viewport()->update();
}

QPointF ChartView::chartPosition(QPointF position) const
{
    return (position + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value()))
        / m_scale;
}

QRectF ChartView::shownArea(int item) const
{
    const QRectF area = m_chart->items()[item].area;
    return {area.x() * m_scale - horizontalScrollBar()->value(),
            area.y() * m_scale - verticalScrollBar()->value(), area.width() * m_scale,
            area.height() * m_scale};
}

bool ChartView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_chart == nullptr)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int item = m_chart->itemAt(chartPosition(help->pos()));
    if (item < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), m_chart->items()[item].text, viewport());
    return true;
}

void ChartView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    if (m_chart == nullptr) {
        painter.setPen(faintInk(palette()));
        painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24),
                         int(Qt::AlignHCenter | Qt::AlignTop) | int(Qt::TextWordWrap), m_hint);
        return;
    }
    painter.fillRect(event->rect(), palette().base());
    painter.setClipRect(event->rect());
    painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    painter.scale(m_scale, m_scale);
    m_chart->paint(painter);
    if (m_current >= 0 && hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2 / m_scale));
        painter.drawRect(m_chart->items()[m_current].area.adjusted(1, 1, -1, -1));
    }
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    refreshScrollBars();
}

void ChartView::refreshScrollBars()
{
    const QSizeF size = m_chart == nullptr ? QSizeF(0, 0) : m_chart->size() * m_scale;
    const QSize room = viewport()->size();
    horizontalScrollBar()->setRange(0, std::max(0, int(std::ceil(size.width())) - room.width()));
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(size.height())) - room.height()));
    horizontalScrollBar()->setPageStep(room.width());
    verticalScrollBar()->setPageStep(room.height());
    horizontalScrollBar()->setSingleStep(24);
    verticalScrollBar()->setSingleStep(24);
}

void ChartView::setCurrent(int item)
{
    m_current = item;
    viewport()->update();
    if (item < 0)
        return;
    const QRectF area = shownArea(item);
    const QRectF room = viewport()->rect();
    if (area.left() < room.left() || area.right() > room.right())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value()
                                        + int(area.center().x() - room.center().x()));
    if (area.top() < room.top() || area.bottom() > room.bottom())
        verticalScrollBar()->setValue(verticalScrollBar()->value()
                                      + int(area.center().y() - room.center().y()));
    setAccessibleDescription(m_chart->items()[item].text);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void ChartView::openCurrent()
{
    if (m_current >= 0)
        emit itemChosen(m_chart->items()[m_current].places);
}

void ChartView::zoom(double factor)
{
    m_scale = std::clamp(m_scale * factor, leastChartScale, mostChartScale);
    refreshScrollBars();
    viewport()->update();
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const auto go = [this](int right, int down) {
        setCurrent(m_chart->itemBeside(m_current, right, down));
    };
    if (m_chart == nullptr) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        return go(-1, 0);
    case Qt::Key_Right:
        return go(1, 0);
    case Qt::Key_Up:
        return go(0, -1);
    case Qt::Key_Down:
        return go(0, 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return openCurrent();
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(chartZoomStep);
    case Qt::Key_Minus:
        return zoom(1 / chartZoomStep);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    const int item = m_chart == nullptr ? -1 : m_chart->itemAt(chartPosition(event->position()));
    if (item < 0 || event->button() != Qt::LeftButton)
        return;
    setCurrent(item);
    openCurrent();
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_current < 0 && m_chart != nullptr && !m_chart->items().isEmpty())
        setCurrent(0);
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace meipi
