// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace meipi {

/// The first letter of a simplified Han character's usual reading, lower case; 0 for what is no
/// Han character of the BMP or has no reading. Any thread.
char16_t pinyinInitial(char16_t character);

/// Whether @p initial starts any common reading: both x and h for 行.
bool mayStartWith(char16_t character, char16_t initial);

} // namespace meipi
