// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changejson.h"

#include "store/fieldvalue.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace meipi {

namespace {

QJsonValue jsonFrom(const QVariant &value)
{
    return value.isNull() ? QJsonValue() : QJsonValue::fromVariant(value);
}

QVariant valueFrom(const QJsonValue &json)
{
    return json.isNull() ? QVariant() : json.toVariant();
}

template <class Row>
QJsonValue jsonFrom(const std::optional<Row> &row)
{
    if (!row)
        return QJsonValue::Null;
    QJsonObject object;
    RowTraits<Row>::visit(*row, [&object](const char *name, const auto &field) {
        object.insert(QLatin1String(name), jsonFrom(toValue(field)));
    });
    return object;
}

template <class Row>
QJsonArray jsonFrom(const RowChange<Row> &step)
{
    const QJsonValue before = jsonFrom(step.before);
    QJsonValue after = jsonFrom(step.after);
    if (before.isObject() && after.isObject()) {
        const QJsonObject had = before.toObject();
        QJsonObject differing;
        const QJsonObject has = after.toObject();
        for (auto field = has.constBegin(); field != has.constEnd(); ++field) {
            if (field.value() != had.value(field.key()))
                differing.insert(field.key(), field.value());
        }
        after = differing;
    }
    return {before, after};
}

// What @p json does not name is as in @p base.
template <class Row>
std::optional<Row> rowFromJson(const QJsonValue &json, const Row &base)
{
    if (!json.isObject())
        return std::nullopt;
    const QJsonObject object = json.toObject();
    QJsonObject known;
    RowTraits<Row>::visit(base, [&](const char *name, const auto &field) {
        const QLatin1String key(name);
        const auto given = object.constFind(key);
        known.insert(key, given == object.constEnd() ? jsonFrom(toValue(field)) : *given);
    });
    const auto row = rowFrom<Row>(
        [&known](const char *name) { return valueFrom(known.value(QLatin1String(name))); });
    return row ? std::optional(*row) : std::nullopt;
}

template <class Row>
std::optional<RowChange<Row>> stepFromJson(const QJsonArray &pair)
{
    RowChange<Row> step;
    if (pair.size() != 2)
        return std::nullopt;
    if (!pair[0].isNull()) {
        step.before = rowFromJson<Row>(pair[0], Row());
        if (!step.before)
            return std::nullopt;
    }
    if (!pair[1].isNull()) {
        step.after = rowFromJson<Row>(pair[1], step.before.value_or(Row()));
        if (!step.after || (step.before && step.before->id != step.after->id))
            return std::nullopt;
    }
    return step.before || step.after ? std::optional(step) : std::nullopt;
}

template <class Row>
bool readList(const QJsonValue &json, Change &change)
{
    const QJsonArray steps = json.toArray();
    for (const auto &each : steps) {
        const std::optional<RowChange<Row>> step = stepFromJson<Row>(each.toArray());
        if (!step)
            return false;
        change.append(*step);
    }
    return json.isArray();
}

} // namespace

QString changeToJson(const Change &change)
{
    QJsonObject tables;
    change.forEachList([&tables]<class Row>(const QList<RowChange<Row>> &list) {
        if (list.isEmpty())
            return;
        QJsonArray steps;
        for (const RowChange<Row> &step : list)
            steps.append(jsonFrom(step));
        tables.insert(QLatin1String(RowTraits<Row>::table), steps);
    });
    QByteArray json = QJsonDocument(tables).toJson(QJsonDocument::Compact);
    // Written as it is, a mark at the start of a string would be dropped by whoever reads it.
    json.replace("\"\xef\xbb\xbf", "\"\\ufeff");
    return QString::fromUtf8(json);
}

Result<Change> changeFromJson(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    const QJsonObject tables = document.object();
    Change change;
    qsizetype known = 0;
    bool isWhole = document.isObject();
    Change().forEachList([&]<class Row>(const QList<RowChange<Row>> &) {
        const auto table = tables.constFind(QLatin1String(RowTraits<Row>::table));
        if (table == tables.constEnd())
            return;
        ++known;
        isWhole = isWhole && readList<Row>(*table, change);
    });
    if (!isWhole || known != tables.size()) {
        return failure(Error::Code::Malformed,
                       QCoreApplication::translate("meipi::Store",
                                                   "A step of the history is damaged, so that it "
                                                   "cannot be undone or redone; open a backup."));
    }
    return change;
}

} // namespace meipi
