// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reportfrequency.h"

#include "base/jsonwriter.h"

namespace meipi {

void ReportFrequency::declareOwn(Arguments &)
{
}

Result<Done> ReportFrequency::count(const MarkedProject &project, Progress &progress)
{
    const auto wanted = document(project);
    if (!wanted)
        return tl::unexpected(wanted.error());
    auto report = themeFrequency(project, *wanted, progress);
    if (!report)
        return tl::unexpected(report.error());
    m_report = *std::move(report);
    return Done{};
}

ReportTable ReportFrequency::table(const MarkedProject &project) const
{
    return tableOf(project, m_report);
}

void ReportFrequency::writeJson(const MarkedProject &, JsonWriter &json) const
{
    json.key(QLatin1String("themes"));
    json.beginArray();
    for (const ThemeFrequencyRow &row : m_report.rows) {
        json.beginObject();
        json.key(QLatin1String("theme")).value(row.head.key);
        json.key(QLatin1String("count")).value(qint64(row.head.passages));
        json.key(QLatin1String("share")).value(row.shareOfPassages);
        json.key(QLatin1String("within")).value(qint64(row.within));
        json.key(QLatin1String("codings")).value(qint64(row.codings));
        json.key(QLatin1String("authors")).value(qint64(row.authors));
        json.key(QLatin1String("documents")).value(qint64(row.documents));
        json.key(QLatin1String("characters")).value(qint64(row.characters));
        json.endObject();
    }
    json.endArray();
    json.key(QLatin1String("highlights")).value(qint64(m_report.passages));
    json.key(QLatin1String("withThemes")).value(qint64(m_report.withThemes));
    json.key(QLatin1String("unplaced")).value(qint64(m_report.unplaced));
}

} // namespace meipi
