// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meipi {

/// @p text as Pango and Cairo take it: without control characters, with spaces for the separators
/// of lines and paragraphs, and with U+FFFD for what is no character (halves of surrogate pairs,
/// and the noncharacters of Unicode 15, section 23.7). Cairo 1.16 draws nothing more, and says so
/// only to those who ask, once it was given one of those.
QString printable(const QString &text);

} // namespace meipi
