// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reporttable.h"
#include "report/unitranges.h"

namespace meipi {

/// What the numbers of a cross-tabulation count.
enum class CrossCounted { Units, Highlights, Documents, Characters };

/// What its rows or columns stand for.
struct CrossAxis {
    enum class Kind {
        Themes, ///< Those below a theme, a dimension, or all; a theme counts what is below it.
        Documents,
        Attribute, ///< The documents by their value of it.
    };

    Kind kind = Kind::Themes;
    int theme = -1; ///< Index; -1 for all themes.
    AttributeId attribute;
};

struct CrosstabOptions {
    CrossAxis rows;
    CrossAxis columns;
    CrossCounted counted = CrossCounted::Units;
    ReportUnit unit = ReportUnit::Measure; ///< Not Character.
    int document = -1; ///< Only this one; -1 for all.
};

struct CrossHead {
    QString key; ///< For programs: a path, a file's name, a value.
    QString label; ///< For people.
    int depth = 0; ///< Of themes below the axis' own; at 0 they are what a unit is one of.
    int theme = -1;
    QList<int> documents; ///< Those it stands for, ascending; none of themes.
    bool isNone = false; ///< Of documents without a value.
};

/// A unit that has none of the outermost rows' themes, or several.
struct CrossProblem {
    int document = 0;
    TextRange range; ///< UTF-16 code units.
    QString number; ///< Its unit number, as in 1-3-2.
    std::vector<int> rows; ///< Indexes of those it has.
};

/// An item (a unit, highlight or document) counts in a cell when it has the row's theme and the
/// column's, given by anybody: a highlight by its own codings, a unit by those of highlights that
/// reach into it, a document by all of its. Of characters those count that both cover. As an item
/// may have several themes, a total is not always the sum of its cells: totals count items once.
struct Crosstab {
    CrosstabOptions options;
    QList<CrossHead> rows;
    QList<CrossHead> columns;
    std::vector<qsizetype> counts; ///< Row by row.
    std::vector<qsizetype> rowTotals; ///< With any of the columns, as the totals below.
    std::vector<qsizetype> columnTotals;
    qsizetype total = 0;
    qsizetype items = 0; ///< All there are, whatever they have.
    QList<CrossProblem> missing; ///< Where units are counted by themes, as the next ones.
    QList<CrossProblem> doubled;

    size_t at(qsizetype row, qsizetype column) const
    {
        return static_cast<size_t>(row * columns.size() + column);
    }
    qsizetype count(qsizetype row, qsizetype column) const { return counts[at(row, column)]; }
};

/// Fails with Cancelled only.
Result<Crosstab> crosstab(const MarkedProject &project, const CrosstabOptions &options,
                          SentenceCache &cache, const Progress &progress);

/// What a table shows of each cell, in this order.
struct CrossShown {
    bool count = true;
    bool shareOfRow = false;
    bool shareOfColumn = false;
    bool shareOfTotal = false;
};

ReportTable tableOf(const MarkedProject &project, const Crosstab &report, CrossShown shown);
/// The units that have no theme of the rows, or several.
ReportTable crossProblems(const MarkedProject &project, const Crosstab &report);

} // namespace meipi
