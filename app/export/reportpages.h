// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exportwords.h"
#include "export/pagecontents.h"
#include "export/pagewriter.h"
#include "report/cooccurrence.h"
#include "report/coveragereport.h"
#include "report/themefrequency.h"

namespace meipi {

/// Reports as pictures at the end of the pages, each a table at the same time: bars and shaded
/// cells stand behind numbers that are text, so that they can be read, searched and copied, and
/// nothing depends on colours alone.
class ReportPages {
public:
    /// Counts what @p options ask for; fails with Cancelled.
    static Result<ReportPages> make(const ProjectSnapshot &project, const ExportOptions &options,
                                    const Progress &progress);

    bool isEmpty() const { return m_reports.isEmpty(); }
    void announce(PageContents &contents, const ExportWords &words) const;
    void write(PageWriter &writer, const ExportWords &words) const;

private:
    using Report = ExportOptions::Report;

    void writeFrequency(PageWriter &writer, const ExportWords &words) const;
    void writeCoverage(PageWriter &writer, const ExportWords &words) const;
    void writeMatrix(PageWriter &writer, const ExportWords &words) const;
    void writePairs(PageWriter &writer, const ExportWords &words) const;
    std::vector<int> mostUsed(const std::vector<qsizetype> &uses) const;
    QString nameOf(int theme) const;
    Colour colourOf(int theme) const;

    QList<Report> m_reports;
    MarkedProject m_project;
    ThemeFrequency m_frequency;
    CoverageReport m_coverage;
    MatrixReport m_matrix;
    Cooccurrence m_pairs;
};

} // namespace meipi
