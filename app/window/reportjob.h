// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/chart.h"
#include "report/reporttables.h"

#include <functional>

namespace meipi {

enum class ReportKind {
    Matrix,
    Coverage,
    Frequency,
    Cooccurrence,
    Portrait,
    Words,
    Keyness,
    Agreement,
    Disagreements,
};

/// What a user asks of a report. Ids, since indexes belong to one snapshot.
struct ReportRequest {
    ReportKind kind = ReportKind::Matrix;
    DocumentId document; ///< Null for all.
    SectionId section; ///< For words and keyness; null for all.
    MatrixRows rows = MatrixRows::Sections;
    MatrixColumns columns = MatrixColumns::Themes;
    MatrixMeasure measure = MatrixMeasure::Count;
    PairMeasure pairMeasure = PairMeasure::Count;
    ReportUnit unit = ReportUnit::Character; ///< Of co-occurrence and agreement.
    bool withSubthemes = false;
    bool byMeasure = false; ///< Coverage.
    bool asGraph = true; ///< Co-occurrence.
    bool withStopWords = false;
    bool allDocuments = false; ///< Agreement.
    QList<AuthorId> authors; ///< Agreement.
};

/// What reports keep from one snapshot to the next. One thread at a time has it.
struct ReportState {
    MarkedProject project;
    SentenceCache sentences;
    WordIndex words;
};

using ChartMaker = std::function<std::unique_ptr<Chart>(const ChartStyle &)>;

struct ReportAnswer {
    ReportTable table;
    ChartMaker chart; ///< Empty where there is nothing to paint.
    QString problem; ///< Why there is no table; translated.
};

/// Counts on another thread: @p snapshot becomes that of @p state. Fails with Cancelled only.
Result<ReportAnswer> runReport(const ReportRequest &request, const ProjectSnapshot &snapshot,
                               ReportState &state, Progress &progress);

} // namespace meipi
