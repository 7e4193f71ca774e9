// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/comparisonsummaries.h"

#include "project/documentedits.h"
#include "project/editchecks.h"

#include <QCoreApplication>

namespace meipi {

namespace {

constexpr qsizetype longestSummary = 20000; // UTF-16 code units

} // namespace

QString comparisonKey(const ComparisonCell &cell)
{
    return comparisonPrefix + cell.theme.toString() + u'/'
        + cell.place.toString(QUuid::WithoutBraces);
}

std::optional<ComparisonCell> comparisonCell(QStringView key)
{
    if (!key.startsWith(comparisonPrefix))
        return std::nullopt;
    const QStringView rest = key.sliced(comparisonPrefix.size());
    const qsizetype slash = rest.indexOf(u'/');
    if (slash < 0)
        return std::nullopt;
    const ComparisonCell cell{ThemeId::fromString(rest.first(slash)),
                              QUuid::fromString(rest.sliced(slash + 1))};
    return cell.theme.isNull() || cell.place.isNull() ? std::nullopt : std::optional(cell);
}

QHash<ComparisonCell, QString> comparisonSummaries(const ProjectSnapshot &project)
{
    QHash<ComparisonCell, QString> summaries;
    for (const Property &property : project.rows<Property>()) {
        if (const auto cell = comparisonCell(property.key))
            summaries.insert(*cell, property.value);
    }
    return summaries;
}

Result<Change> setComparisonSummary(const ProjectSnapshot &project, const ComparisonCell &cell,
                                    const QString &text)
{
    if (const auto theme = require(project, cell.theme); !theme)
        return tl::unexpected(theme.error());
    if (project.find(DocumentId(cell.place)) == nullptr) {
        if (const auto section = require(project, SectionId(cell.place)); !section)
            return tl::unexpected(section.error());
    }
    const QString wanted = text.trimmed();
    if (wanted.size() > longestSummary) {
        return failure(
            Error::Code::TooLarge,
            QCoreApplication::translate(
                "Project", "A summary has at most %L1 characters; shorten it or write a note.")
                .arg(longestSummary));
    }
    return setProperty(project, comparisonKey(cell), wanted);
}

} // namespace meipi
