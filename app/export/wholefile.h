// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace meipi {

/// Writes @p bytes as a whole file or none; replaces a file only with @p replace. Fails with
/// FileExists and FileAccess.
Result<Done> writeWholeFile(const QString &path, const QByteArray &bytes, bool replace);

} // namespace meipi
