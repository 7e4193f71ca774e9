// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/importedmarks.h"

namespace meipi {

/// What becomes of the marks of one colour.
struct MarkColour {
    Colour colour;
    qsizetype count = 0; ///< How many marks have it.
    bool isLeftOut = false;
    QString theme; ///< PATH (cli.md); empty: highlights without theme.
};

/// The colours of @p marks, the most frequent first. Marks without a colour count for none.
QList<MarkColour> markColours(const QList<ImportedMark> &marks);

/// @p marks as was chosen: with the themes of their colours, without those left out. Other marks
/// stay as they are.
QList<ImportedMark> chosenMarks(QList<ImportedMark> marks, const QList<MarkColour> &choice);

} // namespace meipi
