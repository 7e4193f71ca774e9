// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/markedproject.h"

namespace meipi {

/// Where one theme lies in a document.
struct PortraitLane {
    int theme = 0;
    std::vector<TextRange> ranges; ///< Code points, joined, ascending.
    qsizetype characters = 0;
};

/// A document as a strip along its text, one lane for each theme that it has.
struct DocumentPortrait {
    int document = 0;
    qsizetype characters = 0; ///< Code points.
    QList<PortraitLane> lanes; ///< In the order of the tree of themes.
    std::vector<TextRange> unthemed; ///< Code points: highlighted without any theme.
    std::vector<qsizetype> sectionStarts; ///< Code points; of the outermost sections.
    QStringList sectionLabels; ///< As printed, or their path; one for each start.
};

DocumentPortrait documentPortrait(const MarkedProject &project, int document);

} // namespace meipi
