// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/matrixreport.h"

namespace meipi {

/// How often a theme was used.
struct ThemeFrequencyRow {
    MatrixHead head; ///< The theme; its passages are those that carry it.
    qsizetype within = 0; ///< Passages that carry it or a theme below it.
    qsizetype codings = 0; ///< Two authors' on one passage are two.
    qsizetype authors = 0;
    qsizetype documents = 0;
    qsizetype characters = 0; ///< Code points, each once.
    double shareOfPassages = 0; ///< Of all passages with any theme; 0 where there are none.
};

struct ThemeFrequency {
    QList<ThemeFrequencyRow> rows; ///< All themes, in the order of the tree.
    qsizetype passages = 0;
    qsizetype withThemes = 0; ///< Passages that carry any.
    qsizetype unplaced = 0;
};

/// Of the document with that index; -1 for all. Fails with Cancelled only.
Result<ThemeFrequency> themeFrequency(const MarkedProject &project, int document,
                                      const Progress &progress);

} // namespace meipi
