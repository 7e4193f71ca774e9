// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace meipi {

/// SQLite's result code, an extended one too, as an error of ours in the words of users; of codes
/// see SqliteFile. @p detail is SQLite's own message.
tl::unexpected<Error> sqliteFailure(int code, const QString &fileName, const QString &detail);

} // namespace meipi
