// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/editcontext.h"

#include <optional>

namespace meipi {

/// What the analyst says in one cell of the comparison table: of a theme in a document or section.
/// A property of the project under summary/<theme>/<document or section>.
struct ComparisonCell {
    ThemeId theme;
    QUuid place; ///< Of the document or section.

    friend bool operator==(const ComparisonCell &, const ComparisonCell &) = default;
    friend size_t qHash(const ComparisonCell &cell, size_t seed = 0)
    {
        return qHashMulti(seed, cell.theme, cell.place);
    }
};

inline const QString comparisonPrefix = QStringLiteral("summary/");

QString comparisonKey(const ComparisonCell &cell); ///< Of the property.
std::optional<ComparisonCell> comparisonCell(QStringView key); ///< None of another property's key.

/// All there are, whether what they speak of is still there or not.
QHash<ComparisonCell, QString> comparisonSummaries(const ProjectSnapshot &project);

/// White space around @p text is left out; an empty one removes it. Fails with NotFound (no such
/// theme, document or section) and TooLarge (over 20,000 characters).
Result<Change> setComparisonSummary(const ProjectSnapshot &project, const ComparisonCell &cell,
                                    const QString &text);

} // namespace meipi
