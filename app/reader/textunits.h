// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/textpieces.h"

namespace meipi {

/// Units of text around and beside a position, in positions of the document: UTF-16 code units.
/// They look at one piece, so that a paragraph of any length costs no more than a page.
class TextUnits {
public:
    explicit TextUnits(const TextPieces &pieces) : m_pieces(pieces) {}

    TextRange word(qsizetype position) const; ///< What a double click selects.
    TextRange sentence(qsizetype position) const; ///< Without white space around it.
    TextRange paragraph(qsizetype position) const;

    qsizetype nextCharacter(qsizetype position) const;
    qsizetype previousCharacter(qsizetype position) const;
    qsizetype nextWord(qsizetype position) const; ///< Its start; at last the text's end.
    qsizetype previousWord(qsizetype position) const;
    qsizetype nextSentence(qsizetype position) const;
    qsizetype previousSentence(qsizetype position) const;
    qsizetype nextParagraph(qsizetype position) const;
    qsizetype previousParagraph(qsizetype position) const; ///< First the start of this one.

private:
    TextRange piece(qsizetype position) const;
    QList<TextRange> sentencesIn(TextRange piece) const;
    qsizetype end() const;

    const TextPieces &m_pieces;
};

} // namespace meipi
