// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/wordindex.h"

namespace meipi {

/// How much more, or less, often a word stands in one place than in the rest.
struct KeyWord {
    QString word;
    qsizetype count = 0; ///< In the place.
    qsizetype restCount = 0; ///< Elsewhere.
    double expected = 0; ///< In the place, if it were as frequent there as everywhere.
    double g2 = 0; ///< Log-likelihood, never negative.
    bool isMore = true; ///< More frequent here than elsewhere.
};

struct Keyness {
    QList<KeyWord> words; ///< By g2, falling; then by the word's code points.
    qsizetype words1 = 0; ///< Of the place, all words.
    qsizetype words2 = 0; ///< Of the rest.
};

/// G² of two counts of @p total1 and @p total2 words: 2 Σ O ln(O / E) over the two places (Dunning
/// 1993 in the form of Rayson and Garside 2000); 0 where it is not defined.
double logLikelihood(qsizetype count1, qsizetype total1, qsizetype count2, qsizetype total2);

/// Of the place that @p options name against all the rest of the project. Critical values with one
/// degree of freedom: 3.84 (p < 0.05), 6.63 (0.01), 10.83 (0.001), 15.13 (0.0001).
Keyness keyness(const WordIndex &index, const MarkedProject &project, const WordOptions &options);

/// "***" for p < 0.001, "**" for 0.01, "*" for 0.05, else nothing.
QString significanceMark(double g2);

} // namespace meipi
