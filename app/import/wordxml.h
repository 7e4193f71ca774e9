// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QXmlStreamReader>

namespace meipi {

/// The attribute of the current element in WordprocessingML, whichever of its two namespaces
/// (transitional, strict) or later extensions the file uses; empty where it is not given.
QString wordAttribute(const QXmlStreamReader &xml, const char *name);

inline QString wordValue(const QXmlStreamReader &xml)
{
    return wordAttribute(xml, "val");
}

/// An on-off property (ECMA-376, 17.17.4): on where the element has no value.
bool isOn(const QString &value);

/// Kinds of elements by their local names: those that only wrap others, and what tracked changes
/// wrap (ECMA-376, 17.13.5).
bool isWordWrapper(QStringView name);
bool isInsertion(QStringView name);
bool isDeletion(QStringView name);

/// Whether the current element is one of Office Math (ECMA-376, 22.1).
bool isMath(const QXmlStreamReader &xml);

} // namespace meipi
