// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace meipi {

/// Other versions of the project at @p projectPath that a program for keeping folders alike has put
/// beside it, since it was edited in two places at once; by the names that such programs give.
/// Absolute paths, the latest first.
QStringList conflictCopies(const QString &projectPath);

} // namespace meipi
