// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/timestamp.h"

#include <QDateTime>

namespace meipi {

Timestamp Timestamp::now()
{
    return {QDateTime::currentMSecsSinceEpoch()};
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
