// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "project/fields.h"

#include <QStringList>
#include <QVariantList>

#include <limits>

namespace meipi {

/// The one place that turns a field of a row into the value that the file and the history keep, and
/// back. read() is empty for a value that no such field can have been: files come from strangers.
/// docs/file-format.md describes the values.
template <class Field>
struct FieldValue {
    static_assert(std::is_enum_v<Field>, "a kind of field that nobody taught the store");

    static QVariant write(Field field) { return QString(keyOf(field)); }
    static std::optional<Field> read(const QVariant &value)
    {
        return value.typeId() == QMetaType::QString ? fromKey<Field>(value.toString())
                                                    : std::nullopt;
    }
};

template <>
struct FieldValue<QString> {
    // A null string would be bound as NULL, which no column of text takes.
    static QVariant write(const QString &field)
    {
        return field.isNull() ? QString(QLatin1String("")) : field;
    }
    static std::optional<QString> read(const QVariant &value)
    {
        if (value.typeId() != QMetaType::QString || value.isNull())
            return std::nullopt;
        return value.toString();
    }
};

template <>
struct FieldValue<qint64> {
    static QVariant write(qint64 field) { return field; }
    static std::optional<qint64> read(const QVariant &value)
    {
        if (value.typeId() != QMetaType::LongLong || value.isNull())
            return std::nullopt;
        return value.toLongLong();
    }
};

template <>
struct FieldValue<int> {
    static QVariant write(int field) { return qint64(field); }
    static std::optional<int> read(const QVariant &value)
    {
        const std::optional<qint64> number = FieldValue<qint64>::read(value);
        if (!number || *number < std::numeric_limits<int>::min()
            || *number > std::numeric_limits<int>::max())
            return std::nullopt;
        return static_cast<int>(*number);
    }
};

template <>
struct FieldValue<bool> {
    static QVariant write(bool field) { return qint64(field ? 1 : 0); }
    static std::optional<bool> read(const QVariant &value)
    {
        const std::optional<qint64> number = FieldValue<qint64>::read(value);
        if (!number || *number < 0 || *number > 1)
            return std::nullopt;
        return *number == 1;
    }
};

template <>
struct FieldValue<double> {
    static QVariant write(double field) { return field; }
    static std::optional<double> read(const QVariant &value)
    {
        const bool isNumber = value.typeId() == QMetaType::Double
            || value.typeId() == QMetaType::LongLong; // JSON writes 1.0 as 1
        if (!isNumber || value.isNull() || !qIsFinite(value.toDouble()))
            return std::nullopt;
        return value.toDouble();
    }
};

template <>
struct FieldValue<Timestamp> {
    static QVariant write(Timestamp field) { return field.milliseconds; }
    static std::optional<Timestamp> read(const QVariant &value)
    {
        const std::optional<qint64> number = FieldValue<qint64>::read(value);
        return number ? std::optional(Timestamp{*number}) : std::nullopt;
    }
};

template <>
struct FieldValue<Colour> {
    static QVariant write(Colour field) { return field.toString(); }
    static std::optional<Colour> read(const QVariant &value); ///< Only as write() spells it.
};

template <>
struct FieldValue<QUuid> {
    static QVariant write(const QUuid &field)
    {
        return field.isNull() ? QVariant() : field.toString(QUuid::WithoutBraces);
    }
    /// The null id for NULL; otherwise only as write() spells it.
    static std::optional<QUuid> read(const QVariant &value);
};

template <class Row>
struct FieldValue<Id<Row>> {
    static QVariant write(const Id<Row> &field) { return FieldValue<QUuid>::write(field.uuid()); }
    static std::optional<Id<Row>> read(const QVariant &value)
    {
        const std::optional<QUuid> uuid = FieldValue<QUuid>::read(value);
        return uuid ? std::optional(Id<Row>(*uuid)) : std::nullopt;
    }
};

template <class Field>
QVariant toValue(const Field &field)
{
    return FieldValue<Field>::write(field);
}

/// Of all fields of a row, in the order of columns().
template <class Row>
QVariantList valuesOf(const Row &row)
{
    QVariantList values;
    RowTraits<Row>::visit(
        row, [&values](const char *, const auto &field) { values.append(toValue(field)); });
    return values;
}

template <class Row>
QStringList columns()
{
    QStringList names;
    const Row row;
    RowTraits<Row>::visit(
        row, [&names](const char *name, const auto &) { names.append(QLatin1String(name)); });
    return names;
}

/// A row from what @p valueOf(name) gives for each of its fields; the first field that cannot be
/// read is named as the error.
template <class Row, class ValueOf>
tl::expected<Row, const char *> rowFrom(ValueOf valueOf)
{
    Row row;
    const char *wrong = nullptr;
    RowTraits<Row>::visit(row, [&]<class Field>(const char *name, Field &field) {
        if (wrong != nullptr)
            return;
        if (std::optional<Field> value = FieldValue<Field>::read(valueOf(name)))
            field = std::move(*value);
        else
            wrong = name;
    });
    if (wrong == nullptr && row.id.isNull())
        wrong = "id";
    if (wrong != nullptr)
        return tl::unexpected(wrong);
    return row;
}

} // namespace meipi
