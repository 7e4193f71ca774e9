// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "project/comparisonsummaries.h"
#include "report/reporttable.h"

namespace meipi {

struct ComparisonOptions {
    int theme = -1; ///< Only those below this one; -1 for all.
    int document = -1; ///< Only this one; -1 for all.
    bool bySections = false; ///< The outermost ones of the documents, not the documents.
};

/// A column: a document, or a section of it.
struct ComparedPlace {
    QString label; ///< For people: number and title.
    QString key; ///< For programs: a file's name, a unit number.
    int document = 0;
    TextRange range; ///< UTF-16 code units; empty for the whole document.
    QUuid id; ///< Of the document or section.
};

struct ComparedTheme {
    int theme = 0; ///< Index.
    int depth = 0; ///< Below those that stand outermost here.
};

struct ComparedQuote {
    HighlightId highlight;
    TextRange range;
    QString number; ///< Of its unit (unitnumbers.h).
    QString text;
};

struct ComparedCell {
    QString summary; ///< By the analyst; may be empty.
    QList<ComparedQuote> quotes; ///< In text order.
    bool hasBelow = false; ///< Whether themes below it have quotes in the place.
};

/// What was marked with each theme in each place, and what the analyst says of it. A quote stands
/// in the row of each of its own themes, not of those above them, and in the section where it
/// starts.
struct Comparison {
    QList<ComparedTheme> themes; ///< Rows, the tree in its order.
    QList<ComparedPlace> places; ///< Columns.
    std::vector<ComparedCell> cells; ///< Row by row.

    const ComparedCell &cell(qsizetype row, qsizetype column) const
    {
        return cells[static_cast<size_t>(row * places.size() + column)];
    }
    /// The column that a cell's places (tableOf()) stand for; -1 for none.
    qsizetype columnOf(const PlaceQuery &query) const;
};

/// Fails with Cancelled only.
Result<Comparison> comparison(const MarkedProject &project, const ComparisonOptions &options,
                              const Progress &progress);

/// Each cell says its summary, then the quotes with their numbers, a line each; an empty one that
/// it is.
ReportTable tableOf(const MarkedProject &project, const Comparison &report);

} // namespace meipi
