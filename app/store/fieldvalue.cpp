// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fieldvalue.h"

namespace meipi {

// Other spellings are refused since rows in the file are compared with what write() gives.

std::optional<Colour> FieldValue<Colour>::read(const QVariant &value)
{
    const QString text = value.toString();
    const std::optional<Colour> colour = Colour::fromString(text);
    return colour && colour->toString() == text ? colour : std::nullopt;
}

std::optional<QUuid> FieldValue<QUuid>::read(const QVariant &value)
{
    if (value.isNull())
        return QUuid();
    if (value.typeId() != QMetaType::QString)
        return std::nullopt;
    const QString text = value.toString();
    const bool isPlain = text.size() == 36
        && std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isUpper(); });
    const QUuid uuid = isPlain ? QUuid::fromString(text) : QUuid();
    return uuid.isNull() ? std::nullopt : std::optional(uuid);
}

} // namespace meipi
