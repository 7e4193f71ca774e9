// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changejson.h"

#include "store/storedfields.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace meipi {

namespace {

template <class Row>
QJsonValue jsonFrom(const std::optional<Row> &row)
{
    if (!row)
        return QJsonValue::Null;
    QJsonObject object;
    RowTraits<Row>::visit(*row, [&object](const char *name, const auto &field) {
        const QVariant value = toStored(field);
        object.insert(QLatin1String(name),
                      value.isNull() ? QJsonValue() : QJsonValue::fromVariant(value));
    });
    return object;
}

// False where a field is missing or is no such value.
template <class Row>
bool readRow(const QJsonValue &json, std::optional<Row> &row)
{
    if (json.isNull())
        return true;
    if (!json.isObject())
        return false;
    const QJsonObject object = json.toObject();
    bool isWhole = true;
    row.emplace();
    RowTraits<Row>::visit(*row, [&object, &isWhole](const char *name, auto &field) {
        const auto value = object.constFind(QLatin1String(name));
        isWhole = isWhole && value != object.constEnd()
            && fromStored(value->isNull() ? QVariant() : value->toVariant(), field);
    });
    return isWhole && !row->id.isNull();
}

template <class Row>
bool readList(const QJsonObject &tables, Change &change)
{
    const QJsonArray steps = tables.value(QLatin1String(RowTraits<Row>::table)).toArray();
    for (const QJsonValue &step : steps) {
        const QJsonArray pair = step.toArray();
        RowChange<Row> rows;
        if (pair.size() != 2 || !readRow(pair[0], rows.before) || !readRow(pair[1], rows.after)
            || (!rows.before && !rows.after)
            || (rows.before && rows.after && rows.before->id != rows.after->id))
            return false;
        change.append(rows);
    }
    return true;
}

template <class... Rows>
bool readLists(const QJsonObject &tables, Change &change, std::tuple<QList<RowChange<Rows>>...> *)
{
    qsizetype known = 0;
    const auto read = [&]<class Row>(RowChange<Row> *) {
        known += tables.contains(QLatin1String(RowTraits<Row>::table)) ? 1 : 0;
        return readList<Row>(tables, change);
    };
    return (read(static_cast<RowChange<Rows> *>(nullptr)) && ...) && known == tables.size();
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
            steps.append(QJsonArray{jsonFrom(step.before), jsonFrom(step.after)});
        tables.insert(QLatin1String(RowTraits<Row>::table), steps);
    });
    return QString::fromUtf8(QJsonDocument(tables).toJson(QJsonDocument::Compact));
}

Result<Change> changeFromJson(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    Change change;
    if (!document.isObject()
        || !readLists(document.object(), change, static_cast<Change::Lists *>(nullptr)))
        return failure(Error::Code::Malformed,
                       QCoreApplication::translate("meipi::Store",
                                                   "A step of the history is damaged and cannot be "
                                                   "undone or redone."));
    return change;
}

} // namespace meipi
