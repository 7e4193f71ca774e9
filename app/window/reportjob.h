// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/chart.h"
#include "report/comparison.h"
#include "report/crosstab.h"
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
    Crosstab,
    Comparison,
};

/// What is asked of cross-tabulations and comparisons.
struct CrossRequest {
    struct Axis {
        CrossAxis::Kind kind = CrossAxis::Kind::Themes;
        QUuid id; ///< Of the theme or attribute; null for all themes.
    };

    Axis rows;
    Axis columns;
    CrossCounted counted = CrossCounted::Units;
    ReportUnit unit = ReportUnit::Measure;
    CrossShown shown;
    ThemeId comparedTheme; ///< Those below it; null for all.
    bool bySections = false; ///< Compared are sections, not documents.
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
    bool settledOnly = false; ///< Agreement.
    std::optional<UnitSample> sample; ///< Agreement.
    QList<AuthorId> authors; ///< Agreement.
    CrossRequest cross;
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
    Comparison comparison; ///< Where that is asked for; its indexes are those of the state.
    ChartMaker chart; ///< Empty where there is nothing to paint.
    QString problem; ///< Why there is no table; translated.
    QString methods; ///< Agreement: the sentence for the chapter on methods.
    AgreementReport agreement; ///< Of agreement and disagreements.
};

/// Counts on another thread: @p snapshot becomes that of @p state. Fails with Cancelled only.
Result<ReportAnswer> runReport(const ReportRequest &request, const ProjectSnapshot &snapshot,
                               ReportState &state, Progress &progress);

} // namespace meipi
