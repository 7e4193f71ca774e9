// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace meipi {

/// A theme PATH is written parent/child, a slash inside a name as \/ and a backslash as
/// \\ (cli.md).
QString joinThemePath(const QStringList &names);
QStringList splitThemePath(QStringView path); ///< Names trimmed, empty ones left out.

} // namespace meipi
