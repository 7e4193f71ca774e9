// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/stickytitle.h"

#include "reader/contrast.h"

#include <QMouseEvent>
#include <QPainter>

namespace meipi {

namespace {

constexpr int verticalMargin = 6;

} // namespace

StickyTitle::StickyTitle(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("StickyTitle"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.95);
    setFont(small);
}

QSize StickyTitle::sizeHint() const
{
    return QSize(200, fontMetrics().height() + 2 * verticalMargin + 1);
}

void StickyTitle::setColumn(int left, int width)
{
    m_left = left;
    m_width = width;
    update();
}

void StickyTitle::setAppearance(const ReaderAppearance &appearance)
{
    m_appearance = appearance;
    update();
}

void StickyTitle::setTitle(const QString &title)
{
    if (title == m_title)
        return;
    m_title = title;
    setToolTip(title);
    setCursor(title.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

void StickyTitle::setProgress(int percent)
{
    if (percent == m_progress)
        return;
    m_progress = percent;
    update();
}

void StickyTitle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.paper());
    painter.setPen(m_appearance.faintInk());
    const QRect column(m_left, 0, m_width, height() - 1);
    const QString share = tr("%1%").arg(m_progress);
    const int room =
        column.width() - fontMetrics().horizontalAdvance(share) - fontMetrics().height();
    painter.drawText(column, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_title, Qt::ElideRight, room));
    painter.drawText(column, Qt::AlignRight | Qt::AlignVCenter, share);
    painter.fillRect(QRect(0, height() - 1, width(), 1),
                     mixed(m_appearance.paper(), m_appearance.ink(), 0.15));
}

void StickyTitle::mousePressEvent(QMouseEvent *event)
{
    event->accept(); // Else the release would go to whoever takes the press.
}

void StickyTitle::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit clicked();
}

} // namespace meipi
