// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/highlightindex.h"

namespace meipi {

/// Which characters of a text lie in highlights, however many cover them, and what one highlight
/// more or less changes about that. Each answer costs what overlaps, not all there is.
class CoveredText {
public:
    CoveredText() = default;
    explicit CoveredText(const HighlightIndex &highlights) : m_highlights(highlights) {}

    /// What is covered from now on and was not before; UTF-16 code units, as everywhere here.
    QList<TextRange> add(const HighlightIndex::Entry &highlight);
    /// What is no longer covered.
    QList<TextRange> remove(const HighlightIndex::Entry &highlight);

    qsizetype lengthIn(TextRange range) const;
    const HighlightIndex &highlights() const { return m_highlights; }

private:
    QList<TextRange> gapsIn(TextRange range) const;

    HighlightIndex m_highlights;
};

/// Of all @p pieces together, within @p range.
qsizetype lengthWithin(const QList<TextRange> &pieces, TextRange range);

} // namespace meipi
