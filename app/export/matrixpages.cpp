// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/matrixpages.h"

#include "export/addresswords.h"
#include "export/markdowntext.h"
#include "export/pagestyle.h"
#include "text/shortened.h"

#include <algorithm>

namespace meipi {

using namespace pagestyle;

namespace {

constexpr qsizetype mostColumns = 8;
constexpr double matrixColumn = 38;
constexpr qsizetype longestName = 12; // characters of a column's title

// What this document's recommendations were given, by theme.
QList<ThemeCount> totalsOf(const ReportDocument &document)
{
    QList<ThemeCount> totals;
    for (const qsizetype each : document.recommendations) {
        for (const ThemeCount &count : document.sections[each].themes) {
            const auto found =
                std::find_if(totals.begin(), totals.end(), [&count](const ThemeCount &total) {
                    return total.theme == count.theme;
                });
            if (found == totals.end())
                totals.append(count);
            else
                found->passages += count.passages;
        }
    }
    return totals;
}

QList<qsizetype> columnsOf(QList<ThemeCount> totals)
{
    std::sort(totals.begin(), totals.end(), [](const ThemeCount &a, const ThemeCount &b) {
        return a.passages != b.passages ? a.passages > b.passages : a.theme < b.theme;
    });
    QList<qsizetype> themes;
    for (const ThemeCount &total : totals.first(std::min(totals.size(), mostColumns)))
        themes.append(total.theme);
    std::sort(themes.begin(), themes.end());
    return themes;
}

TextSpans numberCell(qsizetype number, std::optional<Colour> colour)
{
    if (number == 0)
        return {{QStringLiteral("·"), small(faint)}};
    TextSpans spans{{QString::number(number), sans(8.6)}};
    if (colour)
        spans.prepend({QStringLiteral("■\u00a0"), sans(7.4, *colour)});
    return spans;
}

} // namespace

void writeMatrix(PageWriter &writer, const NotesReport &report, const ReportDocument &document,
                 const ExportWords &words)
{
    const QList<ThemeCount> totals = totalsOf(document);
    if (totals.isEmpty())
        return;
    const QList<qsizetype> themes = columnsOf(totals);
    const bool hasOthers = totals.size() > themes.size();
    const double taken = matrixColumn * double(themes.size() + (hasOthers ? 1 : 0));
    QList<TableColumn> columns{
        {words(hasRecommendations(document) ? Word::Recommendation : Word::Section),
         writer.textWidth() - taken}};
    for (const qsizetype theme : themes) {
        columns.append({shortened(onOneLine(report.themes[theme].name), longestName, pageEllipsis),
                        matrixColumn, true});
    }
    if (hasOthers)
        columns.append({words(Word::OtherThemes), matrixColumn, true});
    writer.beginTable(columns, 12);
    for (const qsizetype each : document.recommendations) {
        const ReportSection &section = document.sections[each];
        QList<TextSpans> cells{
            {{shortened(headingOf(section, words), 40, pageEllipsis), sans(8.4)}}};
        qsizetype rest = 0;
        for (const ThemeCount &count : section.themes)
            rest += count.passages;
        for (const qsizetype theme : themes) {
            const auto found =
                std::find_if(section.themes.cbegin(), section.themes.cend(),
                             [theme](const ThemeCount &count) { return count.theme == theme; });
            const qsizetype number = found == section.themes.cend() ? 0 : found->passages;
            rest -= number;
            cells.append(numberCell(number, report.themes[theme].colour));
        }
        if (hasOthers)
            cells.append(numberCell(rest, {}));
        writer.row(cells);
    }
    writer.endTable();
}

} // namespace meipi
