// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline/schemeorder.h"

namespace meipi {

/// A candidate that fits into its sequence.
struct SequenceMember {
    qsizetype candidate = 0; ///< Index into the list of candidates.
    int rank = 0; ///< Index into SchemeOrder::ranks.
    double fit = 1.0; ///< 1: follows its neighbour; less after a gap, a repetition, a late start.
};

/// Chooses, scheme by scheme from the highest rank down, the candidates that make up the best
/// sequences: one after the other, starting at 1 under a parent or running on across parents; gaps,
/// repeated numbers and late starts are possible but cost more than a stray line is worth. In text
/// order. Linear in the number of candidates.
QList<SequenceMember> chooseSequences(const QList<HeadingCandidate> &candidates,
                                      const SchemeOrder &order);

} // namespace meipi
