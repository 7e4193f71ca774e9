// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline/candidates.h"

#include <QHash>

namespace meipi {

/// Which schemes of a document stand above which. A rank may hold several: ## 序言 beside ##
/// 第一章.
struct SchemeOrder {
    QList<QList<int>> ranks; ///< Highest first.
    QHash<int, int> rankOf; ///< Scheme to index into ranks.
};

/// Orders the schemes of @p candidates: by the levels that the source format declares, else by
/// custom (一、 above （一） above 1.), and against both where the sequences show the contrary: the
/// scheme that starts anew between two neighbours of the other stands below it.
SchemeOrder orderOfSchemes(const QList<HeadingCandidate> &candidates);

/// Takes the numbers of chapters that standards print without a mark, 4 要求, for what they are
/// where 4.1 follows.
void trustNumbersOfDecimals(QList<HeadingCandidate> &candidates);

/// Gives the scheme of the sequence they go on with to candidates whose own scheme never starts:
/// a 五、 after （四） is its neighbour and not its parent.
void mergeStrayedSchemes(QList<HeadingCandidate> &candidates);

} // namespace meipi
