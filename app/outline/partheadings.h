// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline/documentparts.h"

namespace meipi {

/// A candidate that was found to be a heading.
struct ChosenHeading {
    HeadingCandidate candidate;
    int level = 1; ///< Rank of its scheme in its part, counted from 1 without gaps.
    double confidence = 1.0;
    QString evidence; ///< Where another rule than the form of the line found it; else empty.
};

/// One document of the text with its headings, in text order.
struct PartHeadings {
    DocumentPart part;
    QList<ChosenHeading> headings;
    QString title; ///< Of lone headings above the sections; empty without one.
};

/// The headings of every part. A part whose first scheme starts anew under a title becomes two.
QList<PartHeadings> headingsOf(const Text &text, const QList<HeadingCandidate> &candidates,
                               const QList<DocumentPart> &parts);

} // namespace meipi
