// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline/labels.h"

#include <QString>

namespace meipi {

struct WordPattern;

/// The label of a numbering word at @p position: 第三章, Recommendation 4:. A Latin word is none
/// where the sentence goes on: "Article 3 of the Treaty".
std::optional<Label> wordLabelAt(QStringView line, qsizetype position);

/// The opening of an attached document: 附件, 附件2：名单, Annex A. Its number may be missing.
struct AnnexLabel {
    int ordinal = 0; ///< 0 where there is no number.
    qsizetype end = 0; ///< After the word, its number and a colon.
    qsizetype labelEnd = 0; ///< Without the colon.
};

std::optional<AnnexLabel> annexLabelAt(QStringView line, qsizetype position);

} // namespace meipi
