// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changejson.h"

#include "store/fieldvalue.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QMap>

namespace meipi {

namespace {

// Written straight into a text, without a tree of values in between, as it is done for every edit.

void appendText(QString &json, const QString &text)
{
    const auto appendCode = [&json](char16_t unit) {
        json += QLatin1String("\\u") + QString::number(unit, 16).rightJustified(4, u'0');
    };
    json += u'"';
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        const bool isPaired =
            unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (unit == u'"' || unit == u'\\') {
            json += u'\\';
            json += unit;
        } else if (isPaired) {
            json += unit;
            json += text[++i];
        } else if (unit < u' ' || unit.isSurrogate() || (i == 0 && unit == QChar::ByteOrderMark)) {
            // A mark at the start of a string would be dropped by whoever reads it as it is.
            appendCode(unit.unicode());
        } else {
            json += unit;
        }
    }
    json += u'"';
}

void appendValue(QString &json, const QVariant &value)
{
    if (value.isNull())
        json += QLatin1String("null");
    else if (value.typeId() == QMetaType::QString)
        appendText(json, value.toString());
    else if (value.typeId() == QMetaType::Double)
        json += QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    else
        json += QString::number(value.toLongLong());
}

/// A field of a row: its name, and where it stands among all.
struct NamedField {
    QString name; ///< As a key of JSON.
    qsizetype place = 0;
};

template <class Row>
const QList<NamedField> &fieldsByName()
{
    static const QList<NamedField> fields = [] {
        QStringList names = columns<Row>();
        QStringList sorted = names;
        sorted.sort();
        QList<NamedField> made;
        for (const QString &name : std::as_const(sorted))
            made.append({u'"' + name + QLatin1String("\":"), names.indexOf(name)});
        return made;
    }();
    return fields;
}

// The fields in which it differs from @p base, where there is one.
template <class Row>
void appendRow(QString &json, const Row &row, const std::optional<Row> &base)
{
    const QVariantList values = valuesOf(row);
    const QVariantList baseValues = base ? valuesOf(*base) : QVariantList();
    QChar before = u'{';
    for (const NamedField &field : fieldsByName<Row>()) {
        const QVariant &value = values[field.place];
        if (base && value == baseValues[field.place])
            continue;
        json += before;
        json += field.name;
        appendValue(json, value);
        before = u',';
    }
    if (before == u'{')
        json += before;
    json += u'}';
}

template <class Row>
void appendStep(QString &json, const RowChange<Row> &step)
{
    const QLatin1String none("null");
    json += u'[';
    step.before ? appendRow(json, *step.before, std::optional<Row>()) : void(json += none);
    json += u',';
    step.after ? appendRow(json, *step.after, step.before) : void(json += none);
    json += u']';
}

QJsonValue jsonFrom(const QVariant &value)
{
    return value.isNull() ? QJsonValue() : QJsonValue::fromVariant(value);
}

QVariant valueFrom(const QJsonValue &json)
{
    return json.isNull() ? QVariant() : json.toVariant();
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
    QMap<QString, QString> tables; // sorted
    change.forEachList([&tables]<class Row>(const QList<RowChange<Row>> &list) {
        if (list.isEmpty())
            return;
        QString json(u'[');
        for (const RowChange<Row> &step : list) {
            if (json.size() > 1)
                json += u',';
            appendStep(json, step);
        }
        tables.insert(QLatin1String(RowTraits<Row>::table), json + u']');
    });
    QString json(u'{');
    for (auto table = tables.cbegin(); table != tables.cend(); ++table) {
        json += (json.size() > 1 ? QLatin1String(",\"") : QLatin1String("\"")) + table.key()
            + QLatin1String("\":") + *table;
    }
    return json + u'}';
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
