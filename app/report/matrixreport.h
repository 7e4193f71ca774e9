// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "report/markedproject.h"

namespace meipi {

enum class MatrixRows { Sections, Measures, Documents, Themes, Authors };
enum class MatrixColumns { Themes, Authors };

struct MatrixOptions {
    MatrixRows rows = MatrixRows::Sections;
    MatrixColumns columns = MatrixColumns::Themes;
    bool withSubthemes = false; ///< A theme takes along what its children have.
    bool outermostOnly = false; ///< Of sections.
    int document = -1; ///< Only this one; -1 for all.
};

/// A row or a column: which of these it is says what is not -1.
struct MatrixHead {
    QString key; ///< For programs: "3.2", with several documents "2-3-2"; a theme's path; a name.
    QString label; ///< For people.
    int document = -1;
    int node = -1; ///< Of the document's outline; -1 also for the whole document.
    int theme = -1;
    int author = -1;
    int depth = 0; ///< Of sections and themes.
    TextRange range; ///< Of the text that a row stands for, UTF-16 code units.
    qsizetype textCharacters = 0; ///< Code points of that text; 0 where it stands for none.
    qsizetype passages = 0; ///< Different passages that are counted in it.
};

/// How many passages, and how many characters of them, meet in each row and column. A passage is
/// counted in the section where it starts and all around that; its characters where they lie, each
/// once for a row and column. A passage is an author's who marked or coded it; where themes meet
/// authors, only the codings count.
struct MatrixReport {
    MatrixOptions options;
    QList<MatrixHead> rows;
    QList<MatrixHead> columns;
    std::vector<qsizetype> counts; ///< Row by row.
    std::vector<qsizetype> characters; ///< Code points, likewise.
    qsizetype passages = 0; ///< Different ones that are counted anywhere.
    qsizetype unplaced = 0; ///< Highlights left out, having lost their place.

    size_t at(qsizetype row, qsizetype column) const
    {
        return static_cast<size_t>(row * columns.size() + column);
    }
    qsizetype count(qsizetype row, qsizetype column) const { return counts[at(row, column)]; }

    /// Null where the denominator is 0.
    std::optional<double> shareOfRow(qsizetype row, qsizetype column) const;
    std::optional<double> shareOfColumn(qsizetype row, qsizetype column) const;
    std::optional<double> shareOfText(qsizetype row, qsizetype column) const; ///< Of characters.
};

/// Fails with Cancelled only.
Result<MatrixReport> matrixReport(const MarkedProject &project, const MatrixOptions &options,
                                  const Progress &progress);

/// What reports say where they are cancelled.
tl::unexpected<Error> reportCancelled();

} // namespace meipi
