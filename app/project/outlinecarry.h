// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/rows.h"
#include "text/text.h"

#include <QHash>

namespace meipi {

/// An outline that takes over what a reader did to another version's.
struct CarriedOutline {
    QList<Section> rows; ///< Of the new version, those in no tree among them.
    QHash<SectionId, SectionId> counterparts; ///< The old version's rows in the new one.
};

/// Does to @p found, the rows of @p version as its text @p to gave them, what the reader did to
/// @p old, rows of another version with the text @p from: titles, levels, headings added and
/// dropped, measures cut, joined and set aside, each on the heading that has the same words, else
/// the same line where both texts have the same (outlinematch.h). What finds no place is kept as a
/// row of its own, isUnplaced(), and looked for again at the next change of text; a heading that
/// was dropped and is not there needs none.
CarriedOutline carryOutline(const QList<Section> &old, const Text &from,
                            const QList<Section> &found, const VersionId &version, const Text &to,
                            bool hasSameLines);

/// An edit of the outline that found no place in this version: label and title say on what, as
/// printed; the summary is the title that the reader gave.
bool isUnplaced(const Section &row);

/// Those of a version, as its rows are.
QList<Section> unplacedEdits(const QList<Section> &rows);

} // namespace meipi
