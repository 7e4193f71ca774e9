// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotationwriter.h"

namespace meipi {

namespace {

QJsonArray appended(const QJsonValue &value, const QJsonArray &more)
{
    QJsonArray result = value.isArray() ? value.toArray()
        : value.isUndefined()           ? QJsonArray()
                                        : QJsonArray{value};
    for (const auto &each : more)
        result.append(each);
    return result;
}

void giveBackToBodies(QJsonObject &made, const QJsonObject &members)
{
    const QJsonArray bodies = made.value(QLatin1String("body")).toArray();
    if (members.isEmpty() || bodies.isEmpty())
        return;
    QJsonArray result;
    for (const auto &each : bodies) {
        QJsonObject body = each.toObject();
        const QJsonObject more = members[body.value(QLatin1String("id")).toString()].toObject();
        for (auto member = more.begin(); member != more.end(); ++member) {
            if (!body.contains(member.key()))
                body.insert(member.key(), member.value());
        }
        result.append(body);
    }
    made[QStringLiteral("body")] = result;
}

} // namespace

void giveBack(QJsonObject &made, const QJsonObject &rest)
{
    if (const QString id = rest[QLatin1String("id")].toString(); !id.isEmpty())
        made[QStringLiteral("id")] = id;
    const QJsonObject members = rest[QLatin1String("annotation")].toObject();
    for (auto each = members.begin(); each != members.end(); ++each) {
        if (!made.contains(each.key()) || each.key() == u"motivation")
            made.insert(each.key(), each.value());
    }
    giveBackToBodies(made, rest[QLatin1String("bodyMembers")].toObject());
    const QJsonArray bodies = rest[QLatin1String("bodies")].toArray();
    if (!bodies.isEmpty())
        made[QStringLiteral("body")] = appended(made.value(QLatin1String("body")), bodies);
    QJsonObject target = made.value(QLatin1String("target")).toObject();
    const QJsonObject more = rest[QLatin1String("target")].toObject();
    for (auto each = more.begin(); each != more.end(); ++each) {
        if (!target.contains(each.key()))
            target.insert(each.key(), each.value());
    }
    const QJsonArray selectors = rest[QLatin1String("selectors")].toArray();
    if (!selectors.isEmpty()) {
        target[QStringLiteral("selector")] =
            appended(target.value(QLatin1String("selector")), selectors);
    }
    made[QStringLiteral("target")] = target;
}

} // namespace meipi
