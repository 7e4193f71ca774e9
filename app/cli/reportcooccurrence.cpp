// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reportcooccurrence.h"

#include "base/jsonwriter.h"

namespace meipi {

namespace {

QStringList scopeKeys()
{
    return {QStringLiteral("overlap"), QStringLiteral("sentence"), QStringLiteral("paragraph"),
            QStringLiteral("measure"), QStringLiteral("section")};
}

QStringList pairMeasureKeys()
{
    return {QStringLiteral("count"), QStringLiteral("jaccard"), QStringLiteral("c")};
}

} // namespace

void ReportCooccurrence::declareOwn(Arguments &arguments)
{
    arguments.choice(QStringLiteral("--within"), QStringLiteral("WHAT"), m_within, scopeKeys(),
                     tr("Where themes meet: %1 (%2).")
                         .arg(scopeKeys().join(QLatin1String(", ")), scopeKeys().constFirst()));
    arguments.choice(
        QStringLiteral("--measure"), QStringLiteral("WHAT"), m_measure, pairMeasureKeys(),
        tr("In the table: %1 (%2).")
            .arg(pairMeasureKeys().join(QLatin1String(", ")), pairMeasureKeys().constFirst()));
}

Result<Done> ReportCooccurrence::count(const MarkedProject &project, Progress &progress)
{
    const auto wanted = document(project);
    if (!wanted)
        return tl::unexpected(wanted.error());
    SentenceCache cache;
    const ReportUnit unit = unitWithKey(m_within).value_or(ReportUnit::Character);
    auto report = cooccurrence(project, unit, *wanted, cache, progress);
    if (!report)
        return tl::unexpected(report.error());
    m_report = *std::move(report);
    return Done{};
}

ReportTable ReportCooccurrence::table(const MarkedProject &project) const
{
    const auto measure = std::max<qsizetype>(0, pairMeasureKeys().indexOf(m_measure));
    return tableOf(project, m_report, static_cast<PairMeasure>(measure));
}

void ReportCooccurrence::writeJson(const MarkedProject &project, JsonWriter &json) const
{
    const int themes = static_cast<int>(project.themes().size());
    QStringList paths;
    for (const ThemeId &theme : project.themes())
        paths.append(project.project().themePath(theme));
    json.key(QLatin1String("within"))
        .value(m_report.unit == ReportUnit::Character ? QLatin1String("overlap")
                                                      : unitKey(m_report.unit));
    json.key(QLatin1String("themes"));
    writeWords(json, paths);
    json.key(QLatin1String("occurrences"));
    writeNumbers(json, m_report.occurrences);
    json.key(QLatin1String("counts"));
    json.beginArray();
    for (int row = 0; row < themes; ++row) {
        json.beginArray();
        for (int column = 0; column < themes; ++column) {
            const ThemePair *pair = row == column ? nullptr : m_report.find(row, column);
            json.value(qint64(row == column         ? m_report.occurrences[static_cast<size_t>(row)]
                                  : pair != nullptr ? pair->count
                                                    : 0));
        }
        json.endArray();
    }
    json.endArray();
    json.key(QLatin1String("pairs"));
    json.beginArray();
    for (const ThemePair &pair : m_report.pairs) {
        json.beginObject();
        json.key(QLatin1String("themes"));
        writeWords(json, {paths[pair.first], paths[pair.second]});
        json.key(QLatin1String("count")).value(qint64(pair.count));
        json.key(QLatin1String("jaccard")).value(pair.jaccard);
        json.key(QLatin1String("c")).value(pair.cCoefficient);
        json.endObject();
    }
    json.endArray();
}

} // namespace meipi
