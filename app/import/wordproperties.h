// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/wordstyles.h"

#include <QXmlStreamReader>

namespace meipi {

enum class WordChange { None, Inserted, Deleted };

/// A paragraph's own properties beside those that styles have too.
struct WordParagraph {
    QString styleId;
    WordStyle own;
    WordChange markChange = WordChange::None; ///< Of the mark that ends it.
    bool startsPage = false; ///< pageBreakBefore
    bool endsSection = false;
    int firstPage = -1; ///< The number that the section's pages begin with; -1 if not said.
    QString pageFormat; ///< Of these numbers.
};

/// A run's own properties.
struct WordRun {
    QString styleId;
    WordStyle own;
};

/// Read pPr and rPr, the current elements, to their ends (ECMA-376, 17.3).
WordParagraph readWordParagraph(QXmlStreamReader &xml);
WordRun readWordRun(QXmlStreamReader &xml);
void readWordSection(QXmlStreamReader &xml, WordParagraph &paragraph); ///< sectPr
void readWordParagraph(QXmlStreamReader &xml, WordStyle &style);
void readWordRun(QXmlStreamReader &xml, WordStyle &style);

} // namespace meipi
