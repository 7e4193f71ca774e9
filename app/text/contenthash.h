// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meipi {

/// BLAKE2b-256 in lower-case hex (RFC 7693).
QString contentHash(const QByteArray &bytes);

} // namespace meipi
