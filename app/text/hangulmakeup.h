// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meipi {

/// KS X 1001 writes syllables that have no code of their own as four characters: a filler, an
/// initial, a vowel, a final or another filler. Converters leave them apart; here they become the
/// one syllable they mean.
QString withHangulComposed(QString text);

} // namespace meipi
