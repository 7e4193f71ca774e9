// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/cardframe.h"

#include "window/floatingframe.h"

#include <QApplication>
#include <QPainter>

namespace meipi {

CardFrame::CardFrame(QWidget *parent) : QFrame(parent)
{
    connect(qApp, &QApplication::focusChanged, this, qOverload<>(&QWidget::update));
}

void CardFrame::paintEvent(QPaintEvent *)
{
    const QWidget *focus = QApplication::focusWidget();
    const bool isHere = focus != nullptr && (focus == this || isAncestorOf(focus));
    const QColor paper = palette().color(QPalette::Base);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(paper);
    painter.setPen(isHere ? QPen(palette().color(QPalette::Highlight), 1.5)
                          : QPen(mixed(paper, palette().color(QPalette::Text), 0.15), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.8, 0.8, -0.8, -0.8),
                            FloatingFrame::radius - 2, FloatingFrame::radius - 2);
}

} // namespace meipi
