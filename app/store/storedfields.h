// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/change.h"
#include "project/fields.h"

#include <QStringList>
#include <QVariantList>

namespace meipi {

/// Rows as an SQL table holds them, after RowTraits: ids as UUIDs without braces (null: NULL),
/// colours as #rrggbb, moments as milliseconds, enumerations by their keys.
template <class Tag>
QVariant toStored(const Id<Tag> &id)
{
    return id.isNull() ? QVariant(QMetaType::fromType<QString>()) : QVariant(id.toString());
}
inline QVariant toStored(const QUuid &id)
{
    return id.isNull() ? QVariant(QMetaType::fromType<QString>())
                       : QVariant(id.toString(QUuid::WithoutBraces));
}
inline QVariant toStored(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}
inline QVariant toStored(bool value)
{
    return value ? 1 : 0;
}
inline QVariant toStored(int value)
{
    return value;
}
inline QVariant toStored(qsizetype value)
{
    return qlonglong(value);
}
inline QVariant toStored(double value)
{
    return value;
}
inline QVariant toStored(Colour value)
{
    return value.toString();
}
inline QVariant toStored(Timestamp value)
{
    return value.milliseconds;
}
template <class Enum>
requires std::is_enum_v<Enum> QVariant toStored(Enum value)
{
    return QString(keyOf(value));
}

/// The reverse; false where @p stored is no such value.
template <class Tag>
bool fromStored(const QVariant &stored, Id<Tag> &id)
{
    id = Id<Tag>::fromString(stored.toString());
    return !id.isNull() || stored.isNull();
}
inline bool fromStored(const QVariant &stored, QUuid &id)
{
    id = QUuid::fromString(stored.toString());
    return !id.isNull() || stored.isNull();
}
inline bool fromStored(const QVariant &stored, QString &text)
{
    text = stored.toString();
    return true;
}
inline bool fromStored(const QVariant &stored, bool &value)
{
    value = stored.toInt() != 0;
    return true;
}
template <class Number>
requires(std::is_integral_v<Number> && !std::is_same_v<Number, bool>) bool fromStored(
    const QVariant &stored, Number &value)
{
    bool isNumber = false;
    const qlonglong number = stored.toLongLong(&isNumber);
    value = static_cast<Number>(number);
    return isNumber && static_cast<qlonglong>(value) == number;
}
inline bool fromStored(const QVariant &stored, double &value)
{
    bool isNumber = false;
    value = stored.toDouble(&isNumber);
    return isNumber;
}
inline bool fromStored(const QVariant &stored, Colour &value)
{
    const std::optional<Colour> colour = Colour::fromString(stored.toString());
    value = colour.value_or(Colour());
    return colour.has_value();
}
inline bool fromStored(const QVariant &stored, Timestamp &value)
{
    return fromStored(stored, value.milliseconds);
}
template <class Enum>
requires std::is_enum_v<Enum>
bool fromStored(const QVariant &stored, Enum &value)
{
    const std::optional<Enum> found = fromKey<Enum>(stored.toString());
    value = found.value_or(Enum());
    return found.has_value();
}

template <class Row>
QVariantList storedValues(const Row &row)
{
    QVariantList values;
    RowTraits<Row>::visit(
        row, [&values](const char *, const auto &field) { values.append(toStored(field)); });
    return values;
}

template <class Row>
QStringList columns()
{
    QStringList names;
    Row row;
    RowTraits<Row>::visit(
        row, [&names](const char *name, const auto &) { names.append(QLatin1String(name)); });
    return names;
}

} // namespace meipi
