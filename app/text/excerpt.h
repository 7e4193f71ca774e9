// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/textrange.h"

#include <QString>

namespace meipi {

/// A passage with the words around it, on one line: white space with line ends in it is one space,
/// or nothing between characters that are written without spaces.
struct Excerpt {
    QString before; ///< Begins with … where the text has more.
    QString passage; ///< With … in its middle where it is too long.
    QString after; ///< Ends with … where the text has more.

    QString line() const { return before + passage + after; }
};

/// About @p characters before and after @p passage (UTF-16 code units of @p text, clamped), twice
/// as many where they are narrow; cut between what readers take for characters and, where words are
/// written with spaces, between those. Of a passage over 120 characters its ends.
Excerpt excerptAround(QStringView text, TextRange passage, qsizetype characters = 20);

} // namespace meipi
