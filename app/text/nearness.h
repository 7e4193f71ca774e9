// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/finding.h"

namespace meipi {

/// Picks from passages those that have another one near, which does not overlap them.
class Nearness {
public:
    /// @p others in text order, not overlapping each other; @p text outlives the object.
    Nearness(const FindQuery &query, const SearchedText &text, const QList<TextRange> &others);

    bool isNear(TextRange passage); ///< Quickest where the passages ascend.

private:
    bool isWithinDistance(TextRange passage) const;
    bool hasOtherIn(TextRange unit, TextRange passage) const;
    TextRange sentenceAt(qsizetype position);

    const FindQuery &m_query;
    const SearchedText &m_text;
    const QList<TextRange> &m_others;
    qsizetype m_paragraph = -1; ///< Whose sentences are at hand.
    QList<TextRange> m_sentences; ///< Relative to it.
};

} // namespace meipi
