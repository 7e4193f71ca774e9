// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/timestamp.h"

#include <QDateTime>

#include <algorithm>
#include <atomic>
#include <chrono>

namespace meipi {

namespace {

void setDigits(QString &text, qsizetype start, int count, int number)
{
    for (qsizetype i = start + count - 1; i >= start; --i, number /= 10)
        text[i] = QChar(u'0' + number % 10);
}

} // namespace

Timestamp Timestamp::now()
{
    return {QDateTime::currentMSecsSinceEpoch()};
}

Timestamp Timestamp::next()
{
    static std::atomic<qint64> latest = 0;
    qint64 seen = latest.load();
    qint64 told = 0;
    do {
        told = std::max(seen + 1, now().milliseconds);
    } while (!latest.compare_exchange_weak(seen, told));
    return {told};
}

Timestamp Timestamp::fromString(const QString &iso)
{
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODateWithMs);
    return {time.isValid() ? time.toMSecsSinceEpoch() : 0};
}

QString Timestamp::toString() const
{
    if (milliseconds == 0)
        return {};
    // An export prints tens of thousands of them, which QDateTime takes a tenth of its time for.
    const std::chrono::sys_time<std::chrono::milliseconds> time{
        std::chrono::milliseconds(milliseconds)};
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const int year = int(date.year());
    if (year >= 1 && year <= 9999) {
        const std::chrono::hh_mm_ss clock(std::chrono::floor<std::chrono::seconds>(time - day));
        QString text = QStringLiteral("0000-00-00T00:00:00Z");
        setDigits(text, 0, 4, year);
        setDigits(text, 5, 2, static_cast<int>(unsigned(date.month())));
        setDigits(text, 8, 2, static_cast<int>(unsigned(date.day())));
        setDigits(text, 11, 2, static_cast<int>(clock.hours().count()));
        setDigits(text, 14, 2, static_cast<int>(clock.minutes().count()));
        setDigits(text, 17, 2, static_cast<int>(clock.seconds().count()));
        return text;
    }
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODate);
}

} // namespace meipi
