// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

class QIODevice;

namespace meipi {

/// All of @p bytes, or FileAccess.
Result<Done> writeAll(QIODevice &out, const QByteArray &bytes);

} // namespace meipi
