// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reporttables.h"

#include "report/sectionheads.h"

#include <QCoreApplication>

#include <cmath>

namespace meipi {

namespace {

struct TableWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::ReportTables)
};

constexpr qsizetype mostWords = 1000; // in one table

void remarkUnplaced(ReportTable &table, qsizetype unplaced)
{
    if (unplaced > 0)
        table.remarks.append(
            TableWords::tr("Left out, as they have no place in the current texts: %1.")
                .arg(unplaced));
}

QString rowsHead(MatrixRows rows)
{
    switch (rows) {
    case MatrixRows::Sections:
        return TableWords::tr("Section");
    case MatrixRows::Measures:
        return TableWords::tr("Measure");
    case MatrixRows::Documents:
        return TableWords::tr("Document");
    case MatrixRows::Themes:
        return TableWords::tr("Theme");
    case MatrixRows::Authors:
        break;
    }
    return TableWords::tr("Author");
}

PlaceQuery queryFor(const MatrixReport &report, const MatrixHead &row, const MatrixHead &column)
{
    PlaceQuery query;
    query.isSet = true;
    query.document = row.document;
    query.range = row.range;
    query.withSubthemes = report.options.withSubthemes;
    query.theme = row.theme >= 0 ? row.theme : column.theme;
    query.otherTheme = row.theme >= 0 ? column.theme : -1;
    query.author = row.author >= 0 ? row.author : column.author;
    query.otherAuthor = row.author >= 0 ? column.author : -1;
    return query;
}

QString measureRemark(MatrixMeasure measure)
{
    switch (measure) {
    case MatrixMeasure::Count:
        return TableWords::tr("Counted: highlights, in the section where they start.");
    case MatrixMeasure::Characters:
        return TableWords::tr("Counted: characters, each once.");
    case MatrixMeasure::ShareOfRow:
        return TableWords::tr("Shares of the highlights of the row.");
    case MatrixMeasure::ShareOfColumn:
        return TableWords::tr("Shares of the highlights of the column.");
    case MatrixMeasure::ShareOfText:
        break;
    }
    return TableWords::tr("Shares of the characters of the text.");
}

ReportCell matrixCell(const MatrixReport &report, qsizetype row, qsizetype column,
                      MatrixMeasure measure)
{
    ReportCell cell;
    const std::optional<double> value = matrixValue(report, row, column, measure);
    if (measure == MatrixMeasure::Count)
        cell = ReportCell::count(report.count(row, column));
    else if (measure == MatrixMeasure::Characters)
        cell = ReportCell::count(report.characters[report.at(row, column)]);
    else
        cell = ReportCell::share(value);
    if (report.count(row, column) > 0)
        cell.places = queryFor(report, report.rows[row], report.columns[column]);
    return cell;
}

// Different passages; so less than the sums where one stands in several rows.
void addTotals(const MatrixReport &report, ReportTable &table)
{
    QList<ReportCell> cells{ReportCell::words(TableWords::tr("Total"))};
    for (const MatrixHead &column : report.columns)
        cells.append(ReportCell::count(column.passages));
    cells.append(ReportCell::count(report.passages));
    table.rows.append(cells);
    table.depths.append(0);
    table.footRows = 1;
}

PlaceQuery queryForRow(const MatrixHead &head, int theme, PlaceQuery::Where where)
{
    PlaceQuery query;
    query.isSet = true;
    query.document = head.document;
    query.range = head.range;
    query.where = where;
    query.theme = theme;
    return query;
}

} // namespace

std::optional<double> matrixValue(const MatrixReport &report, qsizetype row, qsizetype column,
                                  MatrixMeasure measure)
{
    switch (measure) {
    case MatrixMeasure::Count:
        return static_cast<double>(report.count(row, column));
    case MatrixMeasure::Characters:
        return static_cast<double>(report.characters[report.at(row, column)]);
    case MatrixMeasure::ShareOfRow:
        return report.shareOfRow(row, column);
    case MatrixMeasure::ShareOfColumn:
        return report.shareOfColumn(row, column);
    case MatrixMeasure::ShareOfText:
        break;
    }
    return report.shareOfText(row, column);
}

ReportTable tableOf(const MarkedProject &, const MatrixReport &report, MatrixMeasure measure)
{
    ReportTable table;
    table.title = TableWords::tr("Matrix");
    table.heads.append(rowsHead(report.options.rows));
    for (const MatrixHead &column : report.columns)
        table.heads.append(column.theme >= 0 ? column.key : column.label);
    table.heads.append(TableWords::tr("Total"));
    for (qsizetype row = 0; row < report.rows.size(); ++row) {
        const MatrixHead &head = report.rows[row];
        QList<ReportCell> cells{ReportCell::words(head.theme >= 0 ? head.key : head.label)};
        for (qsizetype column = 0; column < report.columns.size(); ++column)
            cells.append(matrixCell(report, row, column, measure));
        cells.append(ReportCell::count(head.passages, queryFor(report, head, {})));
        table.rows.append(cells);
        table.depths.append(head.theme >= 0 ? 0 : head.depth);
    }
    if (measure == MatrixMeasure::Count)
        addTotals(report, table);
    table.remarks.append(measureRemark(measure));
    table.remarks.append(
        TableWords::tr("n = %1 highlights; a highlight with several themes stands in several "
                       "columns and once in the totals.")
            .arg(report.passages));
    remarkUnplaced(table, report.unplaced);
    return table;
}

ReportTable tableOf(const MarkedProject &project, const CoverageReport &report, bool measures)
{
    ReportTable table;
    table.title = TableWords::tr("Coverage");
    table.heads = {measures ? TableWords::tr("Measure") : TableWords::tr("Section"),
                   TableWords::tr("Characters"),
                   TableWords::tr("Highlighted"),
                   TableWords::tr("Share"),
                   TableWords::tr("Highlights"),
                   TableWords::tr("Notes"),
                   TableWords::tr("Themes")};
    const QList<CoverageRow> &rows = measures ? report.measures : report.sections;
    for (const CoverageRow &row : rows) {
        QStringList themes;
        for (const int theme : row.themes)
            themes.append(project.project().themePath(project.themes()[theme]));
        const PlaceQuery query = queryForRow(row.head, -1, PlaceQuery::Where::Reaches);
        table.rows.append(
            {ReportCell::words(row.head.label), ReportCell::count(row.head.textCharacters),
             ReportCell::count(row.highlighted, query), ReportCell::share(row.share()),
             ReportCell::count(row.head.passages, query), ReportCell::count(row.notes),
             ReportCell::words(themes.isEmpty() ? TableWords::tr("none")
                                                : themes.join(TableWords::tr(", ")))});
        table.depths.append(row.head.depth);
    }
    const qsizetype bare = std::count_if(rows.cbegin(), rows.cend(),
                                         [](const CoverageRow &row) { return row.isBare(); });
    table.remarks.append(
        TableWords::tr("Without highlight, theme and note: %1 of %2.").arg(bare).arg(rows.size()));
    table.remarks.append(TableWords::tr("Of all text, %1 of %2 characters are highlighted.")
                             .arg(report.highlighted)
                             .arg(report.characters));
    remarkUnplaced(table, report.unplaced);
    return table;
}

ReportTable tableOf(const MarkedProject &project, const ThemeFrequency &report)
{
    ReportTable table;
    table.title = TableWords::tr("Theme frequency");
    table.heads = {TableWords::tr("Theme"),     TableWords::tr("Highlights"),
                   TableWords::tr("Share"),     TableWords::tr("With sub-themes"),
                   TableWords::tr("Codings"),   TableWords::tr("Authors"),
                   TableWords::tr("Documents"), TableWords::tr("Characters")};
    for (const ThemeFrequencyRow &row : report.rows) {
        PlaceQuery query = queryForRow(row.head, row.head.theme, PlaceQuery::Where::Starts);
        PlaceQuery within = query;
        within.withSubthemes = true;
        table.rows.append(
            {ReportCell::words(project.project().themePath(project.themes()[row.head.theme])),
             ReportCell::count(row.head.passages, query), ReportCell::share(row.shareOfPassages),
             ReportCell::count(row.within, within), ReportCell::count(row.codings, query),
             ReportCell::count(row.authors), ReportCell::count(row.documents),
             ReportCell::count(row.characters, query)});
    }
    table.remarks.append(
        TableWords::tr("Shares of the %1 highlights that have a theme; %2 have none.")
            .arg(report.withThemes)
            .arg(report.passages - report.withThemes));
    remarkUnplaced(table, report.unplaced);
    return table;
}

ReportTable tableOf(const MarkedProject &project, const Cooccurrence &report, PairMeasure measure)
{
    ReportTable table;
    table.title = TableWords::tr("Co-occurrence");
    table.heads.append(TableWords::tr("Theme"));
    const int themes = static_cast<int>(project.themes().size());
    const auto path = [&project](int theme) {
        return project.project().themePath(project.themes()[theme]);
    };
    for (int theme = 0; theme < themes; ++theme)
        table.heads.append(path(theme));
    for (int row = 0; row < themes; ++row) {
        QList<ReportCell> cells{ReportCell::words(path(row))};
        for (int column = 0; column < themes; ++column) {
            const ThemePair *pair = row == column ? nullptr : report.find(row, column);
            PlaceQuery query;
            query.isSet = pair != nullptr;
            query.theme = row;
            query.otherTheme = column;
            query.together = report.unit;
            ReportCell cell;
            if (pair != nullptr) {
                cell = measure == PairMeasure::Count
                    ? ReportCell::count(pair->count)
                    : ReportCell::value(
                        measure == PairMeasure::Jaccard ? pair->jaccard : pair->cCoefficient, 3);
            } else if (row != column) {
                cell =
                    measure == PairMeasure::Count ? ReportCell::count(0) : ReportCell::value(0, 3);
            }
            cell.places = query;
            cells.append(cell);
        }
        table.rows.append(cells);
    }
    table.remarks.append(
        report.unit == ReportUnit::Character
            ? TableWords::tr("Counted: pairs of highlights that overlap, one with each theme; a "
                             "highlight with both is a pair.")
            : TableWords::tr("Counted %1, where both themes occur.").arg(shownUnit(report.unit)));
    return table;
}

ReportTable tableOf(const WordFrequency &report, const WordOptions &options)
{
    ReportTable table;
    table.title = TableWords::tr("Word frequency");
    table.heads = {TableWords::tr("Word"), TableWords::tr("Count"), TableWords::tr("Documents"),
                   TableWords::tr("Per thousand")};
    for (const WordCount &word : report.words.first(std::min(mostWords, report.words.size()))) {
        PlaceQuery query;
        query.isSet = true;
        query.word = word.word;
        query.document = options.document;
        query.range = options.range;
        table.rows.append({ReportCell::words(word.word), ReportCell::count(word.count, query),
                           ReportCell::count(word.documents),
                           ReportCell::value(word.perThousand, 2)});
    }
    table.remarks.append(TableWords::tr("%1 words in all, %2 of them counted here.")
                             .arg(report.total)
                             .arg(report.counted));
    if (report.words.size() > mostWords)
        table.remarks.append(
            TableWords::tr("Shown: the first %1 of %2.").arg(mostWords).arg(report.words.size()));
    return table;
}

ReportTable tableOf(const Keyness &report, const WordOptions &options)
{
    ReportTable table;
    table.title = TableWords::tr("Keyness");
    table.heads = {TableWords::tr("Word"),        TableWords::tr("Count here"),
                   TableWords::tr("Elsewhere"),   TableWords::tr("Expected here"),
                   QStringLiteral("G²"),          TableWords::tr("More or less"),
                   TableWords::tr("Significance")};
    for (const KeyWord &word : report.words.first(std::min(mostWords, report.words.size()))) {
        PlaceQuery query;
        query.isSet = true;
        query.word = word.word;
        query.document = options.document;
        query.range = options.range;
        table.rows.append(
            {ReportCell::words(word.word), ReportCell::count(word.count, query),
             ReportCell::count(word.restCount), ReportCell::value(word.expected, 1),
             ReportCell::value(word.g2, 2),
             ReportCell::words(word.isMore ? TableWords::tr("more") : TableWords::tr("less")),
             ReportCell::words(significanceMark(word.g2))});
    }
    table.remarks.append(TableWords::tr("Log-likelihood G² of %1 words here against %2 elsewhere; "
                                        "* p < 0.05, ** p < 0.01, *** p < 0.001.")
                             .arg(report.words1)
                             .arg(report.words2));
    return table;
}

} // namespace meipi
