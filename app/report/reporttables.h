// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/agreement.h"
#include "report/cooccurrence.h"
#include "report/coveragereport.h"
#include "report/keyness.h"
#include "report/reporttable.h"
#include "report/themefrequency.h"

namespace meipi {

/// What the cells of a matrix show.
enum class MatrixMeasure { Count, Characters, ShareOfRow, ShareOfColumn, ShareOfText };

/// What the cells of a co-occurrence show.
enum class PairMeasure { Count, Jaccard, CCoefficient };

/// Reports as tables, in the interface's language. Each says in its remarks what it counts.
ReportTable tableOf(const MarkedProject &project, const MatrixReport &report,
                    MatrixMeasure measure);
ReportTable tableOf(const MarkedProject &project, const CoverageReport &report, bool measures);
ReportTable tableOf(const MarkedProject &project, const ThemeFrequency &report);
ReportTable tableOf(const MarkedProject &project, const Cooccurrence &report, PairMeasure measure);
ReportTable tableOf(const WordFrequency &report, const WordOptions &options);
ReportTable tableOf(const Keyness &report, const WordOptions &options);
ReportTable tableOf(const MarkedProject &project, const AgreementReport &report);
ReportTable disagreementTable(const MarkedProject &project, const AgreementReport &report);

/// The cell's number in the measure; none where it is not defined.
std::optional<double> matrixValue(const MatrixReport &report, qsizetype row, qsizetype column,
                                  MatrixMeasure measure);

/// "1-3-2 三、…" of a place: where it stands, for people.
QString shownPlace(const MarkedProject &project, int document, TextRange range);

QString shownUnit(ReportUnit unit); ///< "by sentence", translated.
QString shownReason(WhyUndefined why); ///< A sentence; empty where it is defined.

} // namespace meipi
