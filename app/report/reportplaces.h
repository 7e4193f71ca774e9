// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/unitranges.h"
#include "report/wordindex.h"

namespace meipi {

/// What a cell of a report counts, so that it can be opened. All conditions hold together.
struct PlaceQuery {
    enum class Where { Starts, Reaches }; ///< What a passage does in the range.

    bool isSet = false; ///< Otherwise the cell opens nothing.
    int document = -1;
    QList<int> documents; ///< Only in these; empty for all.
    TextRange range; ///< UTF-16 code units; empty for the whole document.
    Where where = Where::Starts;
    int theme = -1;
    int otherTheme = -1; ///< On the same passage, or on one together with which it occurs.
    bool isBelow = false; ///< Not the theme itself but any below it; any at all where it is -1.
    bool isOtherBelow = false;
    std::optional<ReportUnit> together; ///< How; none for the same passage.
    bool isTogetherInDocument = false; ///< Anywhere in the same one.
    int author = -1; ///< With a theme whose coding it is; else who marked or coded the passage.
    int otherAuthor = -1;
    bool withSubthemes = false;
    QString word; ///< Folded; then places of the word are meant, not passages.

    bool isIn(int index) const ///< Whether the document of the index is asked about.
    {
        return (document < 0 || document == index)
            && (documents.isEmpty() || documents.contains(index));
    }
};

/// A stretch of text that a report speaks of.
struct ReportPlace {
    int document = 0;
    TextRange range; ///< UTF-16 code units.
    HighlightId highlight; ///< Null where it is none.
};

/// In text order.
QList<ReportPlace> placesFor(const MarkedProject &project, const PlaceQuery &query,
                             SentenceCache &cache, const WordIndex &words);

} // namespace meipi
