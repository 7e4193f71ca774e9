// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/charset.h"

#include <QStringView>

namespace meipi {

/// How much a decoded sample looks like text of a language, by what its characters are worth.
struct Likeness {
    double score = 0; ///< From below 0 for rubbish to about 0.9 for prose.
    qsizetype counted = 0; ///< Characters that say something.
};

/// @p countAscii says whether ASCII counts too, as it must where encodings differ in it (UTF-16).
Likeness likeness(QStringView sample, Charset::Language language, bool countAscii);

} // namespace meipi
