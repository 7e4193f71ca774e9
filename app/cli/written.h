// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace meipi {

/// What came of writing the file at @p path, for a command that replaces one with --force only: of
/// FileExists it says so.
Result<Done> writtenOrForce(Result<Done> written, const QString &path);

} // namespace meipi
