// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/matrixreport.h"

namespace meipi {

/// What has been done to one section or measure. All that lies in it counts, also below it; a
/// passage that reaches into it lies in it.
struct CoverageRow {
    MatrixHead head; ///< Its passages are those that lie in it.
    OutlineNode::Kind kind = OutlineNode::Kind::Section;
    QString path; ///< As in an Outline; empty for a whole document without sections.
    QString title;
    qsizetype highlighted = 0; ///< Code points with any highlight, each counted once.
    std::vector<int> themes; ///< Each once, in the order of the tree.
    qsizetype notes = 0; ///< On it and on the passages that start in it.

    /// Null for a section without text.
    std::optional<double> share() const;
    bool isBare() const { return highlighted == 0 && themes.empty() && notes == 0; }
};

struct CoverageReport {
    QList<CoverageRow> sections; ///< As sectionHeads() has them.
    QList<CoverageRow> measures;
    qsizetype characters = 0; ///< Of all documents.
    qsizetype highlighted = 0;
    qsizetype unplaced = 0;
};

/// Of the document with that index; -1 for all. Fails with Cancelled only.
Result<CoverageReport> coverageReport(const MarkedProject &project, int document,
                                      const Progress &progress);

} // namespace meipi
