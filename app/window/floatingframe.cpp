// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/floatingframe.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace meipi {

namespace {

constexpr int frameGap = 6; // pixels between frame and anchor

int area(const QRect &rect)
{
    return rect.isEmpty() ? 0 : rect.width() * rect.height();
}

QRect pushedInto(QRect rect, const QRect &bounds)
{
    rect.moveLeft(
        std::max(bounds.left(), std::min(rect.left(), bounds.right() - rect.width() + 1)));
    rect.moveTop(std::max(bounds.top(), std::min(rect.top(), bounds.bottom() - rect.height() + 1)));
    return rect;
}

} // namespace

FloatingFrame::FloatingFrame(QWidget *parent) : QFrame(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_NoMousePropagation);
    setCursor(Qt::ArrowCursor);
}

void FloatingFrame::placeNear(const QRect &anchor, QSize size, Side preferred)
{
    const QRect bounds = parentWidget() == nullptr ? QRect(QPoint(), size) : parentWidget()->rect();
    size = size.boundedTo(bounds.size());
    const QRect kept = anchor.adjusted(-frameGap, -frameGap, frameGap, frameGap);
    const QPoint middle(anchor.center().x() - size.width() / 2,
                        anchor.center().y() - size.height() / 2);
    const QRect above({middle.x(), kept.top() - size.height()}, size);
    const QRect below({middle.x(), kept.bottom() + 1}, size);
    const QRect right({kept.right() + 1, middle.y()}, size);
    const QRect left({kept.left() - size.width(), middle.y()}, size);
    QList<QRect> places{above, below, right, left};
    if (preferred == Side::Below)
        places.swapItemsAt(0, 1);
    for (QRect &place : places)
        place = pushedInto(place, bounds);
    const QRect best = *std::min_element(
        places.cbegin(), places.cend(), [&anchor](const QRect &a, const QRect &b) {
            return area(a.intersected(anchor)) < area(b.intersected(anchor));
        });
    setGeometry(best);
}

void FloatingFrame::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void FloatingFrame::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
}

void FloatingFrame::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
}

void FloatingFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor paper = palette().color(QPalette::Window);
    painter.setBrush(paper);
    painter.setPen(mixed(paper, palette().color(QPalette::WindowText), 0.3));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace meipi
