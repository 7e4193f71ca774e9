// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/matrixreport.h"
#include "report/unitranges.h"

namespace meipi {

/// Two themes that occur together somewhere.
struct ThemePair {
    int first = 0; ///< The smaller index.
    int second = 0;
    qsizetype count = 0; ///< See Cooccurrence.
    double jaccard = 0; ///< 0 to 1.
    double cCoefficient = 0; ///< NaN where n12 reaches n1 + n2.
};

/// Which themes occur together. With the unit Character: where passages overlap. The count is
/// that of pairs of passages, one with each theme, that share a character, a passage with both
/// themes being one pair; c = n12 / (n1 + n2 - n12) with the numbers of passages (it exceeds 1
/// where few passages overlap many times); and Jaccard's index divides the characters that have
/// both themes by those that have either. With any other unit the count is that of units touched by
/// both themes, and c and Jaccard's index, one number then, divide it by the units touched by
/// either. Sources: docs/statistics.md.
struct Cooccurrence {
    ReportUnit unit = ReportUnit::Character;
    std::vector<qsizetype> occurrences; ///< By theme: passages with it, or units touched by it.
    QList<ThemePair> pairs; ///< With a count over 0, by first, then second.

    const ThemePair *find(int theme, int other) const; ///< In any order; null if never together.
};

/// Of the document with that index; -1 for all. Fails with Cancelled only.
Result<Cooccurrence> cooccurrence(const MarkedProject &project, ReportUnit unit, int document,
                                  SentenceCache &cache, const Progress &progress);

} // namespace meipi
