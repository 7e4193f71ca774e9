// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/datefield.h"

#include "window/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QDate>
#include <QKeyEvent>

namespace meipi {

DateField::DateField(QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("Year-month-day"));
    QAction *calendar = addAction(lineIcon(QStringLiteral("calendar")), TrailingPosition);
    calendar->setText(tr("Calendar"));
    calendar->setToolTip(tr("Calendar"));
    connect(calendar, &QAction::triggered, this, &DateField::openCalendar);
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier))
        openCalendar();
    else
        QLineEdit::keyPressEvent(event);
}

// A child, so that whoever waits for the focus to leave the field goes on waiting.
void DateField::openCalendar()
{
    auto *calendar = new QCalendarWidget(this);
    calendar->setWindowFlag(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setGridVisible(false);
    const QString known =
        text() + QStringLiteral("-01-01").right(std::max<qsizetype>(0, 10 - text().size()));
    if (const QDate date = QDate::fromString(known, Qt::ISODate); date.isValid())
        calendar->setSelectedDate(date);
    connect(calendar, &QCalendarWidget::activated, this, [this, calendar](QDate date) {
        setText(date.toString(Qt::ISODate));
        calendar->close();
        setFocus();
    });
    connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
    calendar->move(mapToGlobal(rect().bottomLeft()));
    calendar->show();
    calendar->setFocus();
}

} // namespace meipi
