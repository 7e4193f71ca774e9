// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/columns.h"
#include "reader/marks.h"
#include "reader/readerpage.h"

namespace meipi {

/// Notes beside the text that hang on one place.
struct NoteAnchor {
    NoteTarget target;
    TextRange range; ///< Of what they hang on.
    QList<NoteId> notes; ///< Without replies, by time.
};

/// The notes whose place begins in @p range of the document, in text order.
QList<NoteAnchor> noteAnchors(const ProjectSnapshot &project, const DocumentId &document,
                              TextRange range);

/// A card in the margin, or where there is no room for cards only its mark.
struct PlacedCard {
    QList<NoteId> notes; ///< The first is shown; more than one where there was no room.
    NoteTarget target;
    QRect area; ///< In the viewport.
    int anchorY = 0; ///< Middle of the line that it belongs to.
    int textLines = 0; ///< That fit under its head.
};

/// The sizes that cards are made of, from the font they are painted in.
struct CardMetrics {
    explicit CardMetrics(const QFont &font);

    int heightFor(int textLines) const { return 2 * padding + lineHeight * (1 + textLines); }

    int lineHeight = 0;
    static constexpr int padding = 5;
    static constexpr int gap = 6; ///< Between cards.
    static constexpr int mostLines = 5;
};

/// A card to be placed: where it would like to be and how many lines it would like to show.
struct CardWish {
    NoteTarget target;
    NoteId note;
    int top = 0;
    int textLines = 0;
};

/// Places cards one below the other, none over another and none over @p taken: each as near to its
/// line as those before let it. What is far from its line otherwise joins the card before.
QList<PlacedCard> placeCards(const QList<CardWish> &wishes, const Columns &columns,
                             const CardMetrics &metrics, int lineHeight, const QRect &taken);

} // namespace meipi
