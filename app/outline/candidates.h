// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline/labels.h"
#include "outline/outlinefinder.h"
#include "outline/textlines.h"

#include <QSet>

namespace meipi {

/// A line that may be a heading: it starts with a number, or the source format says so.
struct HeadingCandidate {
    qsizetype paragraph = 0;
    qsizetype lastParagraph = 0; ///< Larger where label and title stand on lines of their own.
    Label label; ///< Positions absolute; of a heading without number only textStart counts.
    qsizetype textEnd = 0; ///< Where the text of the line ends, Markdown's marks left out.
    int declaredLevel = 0; ///< By the source format; 0 for none.
    bool isBold = false;
    bool isShort = false; ///< As a heading is: some words on a line, no second sentence.
    bool isSplit = false; ///< The text starts on a later paragraph than the label.
    bool isInline = false; ///< Found inside a paragraph.

    bool hasNumber() const { return !scheme::isDeclared(label.scheme); }
};

/// A line that tells where documents begin or end.
struct Landmark {
    enum class Kind {
        Byline, ///< Opens another article once sections have begun.
        Ending, ///< Stands after a document's end.
        Tail, ///< Likewise, if little follows.
        Closing, ///< The closing formula.
        Annex, ///< Opens an attached document, or names it in a list.
        Opening, ///< Of a web page, before its text: where the page stands, its date.
        Contents, ///< The title of a table of contents.
        Date, ///< Closes with a date: a signature, perhaps.
    };

    Kind kind = Kind::Ending;
    qsizetype paragraph = 0;
};

struct TextScan {
    QList<HeadingCandidate> candidates;
    QList<Landmark> landmarks;
};

/// The first landmark at or after @p paragraph.
QList<Landmark>::const_iterator landmarkFrom(const TextScan &scan, qsizetype paragraph);

/// Takes the candidates with these indices out.
void dropCandidates(const QSet<qsizetype> &dropped, TextScan &scan);

/// Looks at every paragraph once. Lists that run on in one line are no candidates.
TextScan scanText(const Text &text, const QList<HeadingHint> &hints);

} // namespace meipi
