// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/text.h"

namespace meipi {

/// A text cut for layout: a piece is a paragraph, or a part of one that is too long to be laid out
/// at once; such parts end after a sentence where they can, else where a line may break. Positions
/// are UTF-16 code units.
class TextPieces {
public:
    TextPieces() = default;
    explicit TextPieces(const Text &text);

    const Text &text() const { return m_text; }
    qsizetype count() const { return m_count; } ///< 0 for the empty text.
    TextRange range(qsizetype piece) const; ///< Without the LF that may follow.
    qsizetype pieceAt(qsizetype position) const; ///< Clamped to the text; -1 when it is empty.
    bool opensParagraph(qsizetype piece) const;
    bool closesParagraph(qsizetype piece) const;
    qsizetype paragraphOf(qsizetype piece) const;
    QStringView view(qsizetype piece) const { return m_text.view(range(piece)); }

private:
    struct LongParagraph {
        qsizetype paragraph = 0;
        qsizetype firstPiece = 0;
        QList<quint32> starts; ///< Of its pieces.

        qsizetype endPiece() const { return firstPiece + starts.size(); }
    };
    const LongParagraph *longBefore(qsizetype piece) const; ///< The last that begins by then.

    Text m_text;
    QList<LongParagraph> m_long; ///< In text order; all else is a piece a paragraph.
    qsizetype m_count = 0;
};

} // namespace meipi
