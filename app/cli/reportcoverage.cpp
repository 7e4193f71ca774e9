// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reportcoverage.h"

#include "base/jsonwriter.h"

namespace meipi {

void ReportCoverage::declareOwn(Arguments &arguments)
{
    arguments.flag(QStringLiteral("--measures"), m_measures,
                   tr("In the table: measures instead of sections."));
}

Result<Done> ReportCoverage::count(const MarkedProject &project, Progress &progress)
{
    const auto wanted = document(project);
    if (!wanted)
        return tl::unexpected(wanted.error());
    auto report = coverageReport(project, *wanted, progress);
    if (!report)
        return tl::unexpected(report.error());
    m_report = *std::move(report);
    return Done{};
}

ReportTable ReportCoverage::table(const MarkedProject &project) const
{
    return tableOf(project, m_report, m_measures);
}

void ReportCoverage::writeJson(const MarkedProject &project, JsonWriter &json) const
{
    const auto writeRows = [&](const QList<CoverageRow> &rows) {
        json.beginArray();
        for (const CoverageRow &row : rows) {
            const Document *document =
                project.project().find(project.documents()[row.head.document]);
            json.beginObject();
            json.key(QLatin1String("path")).value(row.path);
            json.key(QLatin1String("title")).value(row.title);
            json.key(QLatin1String("characters")).value(qint64(row.head.textCharacters));
            json.key(QLatin1String("highlighted")).value(qint64(row.highlighted));
            json.key(QLatin1String("themes"));
            writeWords(json, pathsOf(project, row.themes));
            json.key(QLatin1String("notes")).value(qint64(row.notes));
            json.key(QLatin1String("share"));
            writeNumberOrNull(json, row.share());
            json.key(QLatin1String("highlights")).value(qint64(row.head.passages));
            json.key(QLatin1String("document")).value(document->name);
            json.key(QLatin1String("documentNumber")).value(document->number);
            json.key(QLatin1String("depth")).value(row.head.depth);
            json.endObject();
        }
        json.endArray();
    };
    json.key(QLatin1String("sections"));
    writeRows(m_report.sections);
    json.key(QLatin1String("measures"));
    writeRows(m_report.measures);
    json.key(QLatin1String("characters")).value(qint64(m_report.characters));
    json.key(QLatin1String("highlighted")).value(qint64(m_report.highlighted));
    json.key(QLatin1String("unplaced")).value(qint64(m_report.unplaced));
}

} // namespace meipi
