// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/folding.h"
#include "text/text.h"

namespace meipi {

/// A text that is searched again and again, with its folded shadow, which grows as far as searches
/// get and is kept: about as many bytes as the text has in memory, and 16 more for each line end
/// and each stretch that folds to another length. For one thread at a time.
class SearchedText {
public:
    explicit SearchedText(const Text &text = {}) : m_text(text) {}

    /// In the order of the text, not overlapping.
    void setSections(const QList<TextRange> &sections) { m_sections = sections; }

    const Text &text() const { return m_text; }
    FoldedText &shadow() { return m_shadow; }
    TextRange sectionAt(qsizetype position) const; ///< The rest between sections counts as one.
    qsizetype memory() const { return m_shadow.memory(); } ///< Beside the text, in bytes.

private:
    Text m_text;
    QList<TextRange> m_sections;
    FoldedText m_shadow;
};

} // namespace meipi
