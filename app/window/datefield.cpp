// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/datefield.h"

#include "window/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QDate>
#include <QFrame>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace meipi {

namespace {

// In the program's own icons, and every day alike.
void dress(QCalendarWidget &calendar)
{
    calendar.setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar.setWeekdayTextFormat(Qt::Saturday, calendar.weekdayTextFormat(Qt::Monday));
    calendar.setWeekdayTextFormat(Qt::Sunday, calendar.weekdayTextFormat(Qt::Monday));
    for (const auto &[name, icon] :
         {std::pair("qt_calendar_prevmonth", "back"), {"qt_calendar_nextmonth", "forward"}}) {
        if (auto *button = calendar.findChild<QToolButton *>(QLatin1String(name)))
            button->setIcon(lineIcon(QLatin1String(icon)));
    }
    if (auto *bar = calendar.findChild<QWidget *>(QStringLiteral("qt_calendar_navigationbar"))) {
        bar->setBackgroundRole(QPalette::Window);
        const QList<QToolButton *> buttons = bar->findChildren<QToolButton *>();
        QPalette palette = calendar.palette();
        for (QToolButton *button : buttons) {
            palette.setColor(QPalette::ButtonText, palette.color(QPalette::WindowText));
            palette.setColor(QPalette::HighlightedText, palette.color(QPalette::WindowText));
            button->setPalette(palette);
        }
    }
}

} // namespace

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
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::Box);
    auto *calendar = new QCalendarWidget(popup);
    dress(*calendar);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(calendar);
    const QString known =
        text() + QStringLiteral("-01-01").mid(std::max<qsizetype>(0, text().size() - 4));
    if (const QDate date = QDate::fromString(known, Qt::ISODate); date.isValid())
        calendar->setSelectedDate(date);
    const auto take = [this, popup](QDate date) {
        setText(date.toString(Qt::ISODate));
        popup->close();
        setFocus();
    };
    connect(calendar, &QCalendarWidget::activated, this, take);
    connect(calendar, &QCalendarWidget::clicked, this, take);
    popup->move(mapToGlobal(rect().bottomLeft()));
    popup->show();
    calendar->setFocus();
}

} // namespace meipi
