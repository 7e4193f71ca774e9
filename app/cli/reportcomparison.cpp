// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reportcomparison.h"

#include "base/jsonwriter.h"
#include "cli/lookup.h"

namespace meipi {

void ReportComparison::declareOwn(Arguments &arguments)
{
    arguments.option(QStringLiteral("--below"), QStringLiteral("PATH"), m_theme,
                     tr("Only the themes below this one."));
    arguments.flag(QStringLiteral("--sections"), m_bySections,
                   tr("Compare the outermost sections, not the documents."));
}

Result<Done> ReportComparison::count(const MarkedProject &project, Progress &progress)
{
    ComparisonOptions options;
    const auto only = document(project);
    if (!only)
        return tl::unexpected(only.error());
    options.document = *only;
    options.bySections = m_bySections;
    if (m_theme) {
        const auto theme = themeAt(project.project(), *m_theme);
        if (!theme)
            return tl::unexpected(theme.error());
        options.theme = project.themeIndex(*theme);
    }
    auto report = comparison(project, options, progress);
    if (!report)
        return tl::unexpected(report.error());
    m_report = *std::move(report);
    return Done{};
}

ReportTable ReportComparison::table(const MarkedProject &project) const
{
    return tableOf(project, m_report);
}

void ReportComparison::writeCell(const MarkedProject &project, JsonWriter &json, qsizetype row,
                                 qsizetype column) const
{
    const ComparedCell &cell = m_report.cell(row, column);
    const int document = m_report.places[column].document;
    json.beginObject();
    json.key(QLatin1String("summary")).value(cell.summary);
    json.key(QLatin1String("quotes"));
    json.beginArray();
    for (const ComparedQuote &quote : cell.quotes) {
        json.beginObject();
        json.key(QLatin1String("highlight")).value(quote.highlight.toString());
        json.key(QLatin1String("number")).value(quote.number);
        json.key(QLatin1String("start"))
            .value(qint64(project.characterAt(document, quote.range.start)));
        json.key(QLatin1String("end"))
            .value(qint64(project.characterAt(document, quote.range.end)));
        json.key(QLatin1String("quote")).value(quote.text);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void ReportComparison::writeJson(const MarkedProject &project, JsonWriter &json) const
{
    QStringList themes;
    for (const ComparedTheme &theme : m_report.themes)
        themes.append(project.project().themePath(project.themes()[theme.theme]));
    json.key(QLatin1String("themes"));
    writeWords(json, themes);
    QStringList places;
    for (const ComparedPlace &place : m_report.places)
        places.append(place.key);
    json.key(QLatin1String("places"));
    writeWords(json, places);
    json.key(QLatin1String("cells"));
    json.beginArray();
    for (qsizetype row = 0; row < m_report.themes.size(); ++row) {
        json.beginArray();
        for (qsizetype column = 0; column < m_report.places.size(); ++column)
            writeCell(project, json, row, column);
        json.endArray();
    }
    json.endArray();
}

} // namespace meipi
