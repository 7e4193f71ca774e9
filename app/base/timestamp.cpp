// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/timestamp.h"

#include <QDateTime>

#include <algorithm>
#include <atomic>

namespace meipi {

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
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODate);
}

} // namespace meipi
