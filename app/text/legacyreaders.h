// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/unicodeforms.h"

namespace meipi {

/// Reads bytes by one of ICU's converters, or by one of the C library's, which knows some that ICU
/// does not. What they cannot read becomes U+FFFD; where there is no such converter, everything
/// beyond ASCII does. The result is valid Unicode.
ReadText readWithIcu(const char *converter, QByteArrayView bytes);
ReadText readWithIconv(const char *converter, QByteArrayView bytes);

} // namespace meipi
