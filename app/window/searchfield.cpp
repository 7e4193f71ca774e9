// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/searchfield.h"

#include "window/icons.h"

#include <QKeyEvent>
#include <QPainter>

namespace meipi {

namespace {

constexpr int countMargin = 10; // pixels to the edge

} // namespace

SearchField::SearchField(QWidget *parent) : QLineEdit(parent)
{
    setObjectName(QStringLiteral("Search"));
    setAccessibleName(QStringLiteral("Search"));
    setPlaceholderText(tr("Find in the text"));
    addAction(lineIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    setMinimumWidth(140);
    setMaximumWidth(360);
}

void SearchField::setCount(qsizetype current, qsizetype total)
{
    if (text().isEmpty())
        m_count.clear();
    else if (total == 0)
        m_count = tr("nothing found");
    else
        m_count = tr("%1 of %2", "hit").arg(current + 1).arg(total);
    // Room for the count, so that what is typed does not run into it.
    const int room = m_count.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_count) + countMargin;
    setTextMargins(0, 0, room, 0);
    setAccessibleDescription(m_count);
    update();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ShiftModifier)
            emit previousRequested();
        else
            emit nextRequested();
        return;
    case Qt::Key_Escape:
        emit left();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_count.isEmpty())
        return;
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(rect().adjusted(0, 0, -countMargin, 0), Qt::AlignRight | Qt::AlignVCenter,
                     m_count);
}

} // namespace meipi
