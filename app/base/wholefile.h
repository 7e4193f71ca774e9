// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QIODevice;

namespace meipi {

/// Writes a whole file or none: it appears at @p path, complete, once @p write is done with the
/// device it gets, and replaces a file only with @p replace. Fails with FileExists, FileAccess and
/// what @p write fails with.
Result<Done> writeWholeFile(const QString &path, bool replace,
                            const std::function<Result<Done>(QIODevice &)> &write);
Result<Done> writeWholeFile(const QString &path, bool replace, const QByteArray &bytes);

} // namespace meipi
