// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/factrules.h"
#include "report/listedpassage.h"
#include "report/reporttable.h"

namespace meipi {

/// The same words wherever they stand.
struct FactValue {
    FactKind kind = FactKind::Amount;
    int group = 0; ///< Among FactRules::groups().
    QString words; ///< Without white space at its ends.
    qsizetype count = 0;
};

struct FoundFact {
    int value = 0; ///< Index into the values.
    ListedPassage passage;
};

struct FactsReport {
    QList<FactValue> values; ///< By kind and group, the most frequent first, then as they come.
    QList<FoundFact> facts; ///< In the order of documents and text.
};

/// What all texts say, or that of @p document; of @p kinds, of all where there are none. Fails with
/// Cancelled only.
Result<FactsReport> factsReport(const ProjectSnapshot &project, const DocumentId &document,
                                const QList<FactKind> &kinds, Progress &progress);

/// Each value with how often it stands there.
ReportTable factValuesTable(const FactsReport &report);
/// Each fact where it stands, with the words around it; those of @p facts, indexes into them.
ReportTable factsTable(const ProjectSnapshot &project, const FactsReport &report,
                       const QList<qsizetype> &facts);

} // namespace meipi
