// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "project/rows.h"

namespace meipi {

/// How the values of attributes are spelled in rows, by type: text on one line; a number in decimal
/// digits (-12.5); a date as 2024-03-01, 2024-03 or 2024; a choice as one of the attribute's; yes
/// or no.

/// What somebody typed or pasted for @p attribute, in that spelling; empty for nothing. Takes what
/// people and spreadsheets write: wide digits, 1,234.50, 2024年3月1日, 2024/3/1, 1 March 2024, 是.
/// Fails with Usage, naming the attribute.
Result<QString> readAttributeValue(const Attribute &attribute, const QString &typed);

/// Whether rows may have it.
bool isAttributeValue(const Attribute &attribute, const QString &value);

/// For people; the @p language "zh" or "en", empty for the interface's.
QString shownAttributeValue(const Attribute &attribute, const QString &value,
                            QStringView language = {});

/// Before 0, after 0 or as much; numbers by size, text as people sort it. Nothing comes last.
int compareAttributeValues(const Attribute &attribute, const QString &a, const QString &b);

} // namespace meipi
