// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/matrixreport.h"
#include "report/reliability.h"
#include "report/unitsample.h"

namespace meipi {

struct AgreementOptions {
    QList<AuthorId> authors; ///< Two or more, each once.
    ReportUnit unit = ReportUnit::Character;
    bool allDocuments = false; ///< Also those that not all of them have worked on.
    bool settledOnly = false; ///< Only those that each of them has settled (hasSettled()) as well.
    bool withSubthemes = false; ///< A theme takes along what its children have.
    int document = -1; ///< Only this one; -1 for all.
    /// Not all units but some of them. Of characters paragraphs are drawn, with all they have.
    std::optional<UnitSample> sample;
};

/// The coefficients for one theme, one dimension or all; definitions in docs/statistics.md.
struct AgreementValues {
    Coefficient percent;
    Coefficient holsti;
    Coefficient kappa; ///< Cohen's; of more than two authors the mean over the pairs.
    Coefficient fleiss;
    Coefficient pi; ///< Scott's; of more than two authors Fleiss' kappa, which is its extension.
    Coefficient alpha; ///< Krippendorff's, nominal.
    Coefficient uAlpha; ///< uα, on characters whatever the unit, as the next two.
    Coefficient cuAlpha; ///< cuα.
    Coefficient alphaU; ///< α_U.
    qsizetype units = 0; ///< All that were compared.
    std::vector<qsizetype> coded; ///< By author: units that it gave the theme, or any.

    /// Agreement looks high (80%) while kappa is low (below 0.6), since one category is far more
    /// frequent (A. R. Feinstein and D. V. Cicchetti 1990).
    bool isSkewed() const;
    std::optional<double> byChance() const; ///< Pe of Cohen's kappa; none where that has none.
};

struct ThemeAgreement {
    int theme = -1; ///< -1: all themes together.
    AgreementValues values;
};

/// A stretch of text to which some authors gave a theme and others did not; or all of them did.
struct Disagreement {
    int document = 0;
    TextRange range; ///< UTF-16 code units; the whole unit where units are compared.
    int theme = 0;
    quint64 with = 0; ///< A bit for each author, in the order of the options.

    friend bool operator==(const Disagreement &, const Disagreement &) = default;
};

struct AgreementReport {
    AgreementOptions options;
    QList<ThemeAgreement> themes; ///< That any of the authors has used, in the order of the tree.
    /// Themes with children, each as one variable whose values are the children.
    QList<ThemeAgreement> dimensions;
    ThemeAgreement overall; ///< The value of a unit is the set of its themes.
    std::vector<int> compared; ///< Documents.
    std::vector<int> leftOut; ///< Documents that not all authors have worked on.
    std::vector<int> unsettled; ///< Of these, those that all have coded but not all settled.
    qsizetype population = 0; ///< Units, or paragraphs, that a sample was drawn from.
    qsizetype drawn = 0; ///< Of these, compared.
    std::vector<int> withoutUnits; ///< Compared documents that have no such unit.
    std::vector<qsizetype> passages; ///< By author: with any theme of its own, in what is compared.
    QList<Disagreement> disagreements; ///< By place, then theme.
    QList<Disagreement> agreements; ///< Likewise, what all authors gave a theme to.
};

/// Fails with Usage where there are less than 2 or more than 64 authors or a sample of nothing, and
/// with Cancelled.
Result<AgreementReport> agreement(const MarkedProject &project, const AgreementOptions &options,
                                  SentenceCache &cache, const Progress &progress);

} // namespace meipi
