// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

class QIODevice;

namespace meipi {

/// How an export ends that was not to be: the same words for every format.
tl::unexpected<Error> exportCancelled();
tl::unexpected<Error> notWritable(const QIODevice &out); ///< FileAccess, with the device's reason.
Result<Done> writeAll(QIODevice &out, const QByteArray &bytes); ///< Or notWritable().

} // namespace meipi
