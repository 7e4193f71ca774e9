// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/crosstab.h"

#include "project/attributes.h"
#include "text/excerpt.h"

#include <QCoreApplication>

namespace meipi {

namespace {

struct CrossTr {
    Q_DECLARE_TR_FUNCTIONS(meipi::CrossTr)
};

QString unitWord(ReportUnit unit)
{
    switch (unit) {
    case ReportUnit::Sentence:
        return CrossTr::tr("sentences");
    case ReportUnit::Paragraph:
        return CrossTr::tr("paragraphs");
    case ReportUnit::Section:
        return CrossTr::tr("sections");
    case ReportUnit::Measure:
    case ReportUnit::Character:
        break;
    }
    return CrossTr::tr("measures");
}

QString countedWord(const CrosstabOptions &options)
{
    switch (options.counted) {
    case CrossCounted::Units:
        return unitWord(options.unit);
    case CrossCounted::Highlights:
        return CrossTr::tr("highlights");
    case CrossCounted::Documents:
        return CrossTr::tr("documents");
    case CrossCounted::Characters:
        break;
    }
    return CrossTr::tr("characters");
}

QString axisWord(const MarkedProject &project, const CrossAxis &axis)
{
    if (axis.kind == CrossAxis::Kind::Documents)
        return CrossTr::tr("Document");
    if (axis.kind == CrossAxis::Kind::Attribute) {
        const auto attribute = attributeWithId(project.project(), axis.attribute);
        return attribute ? attributeName(*attribute) : QString();
    }
    return axis.theme < 0 ? CrossTr::tr("Theme")
                          : project.project().find(project.themes()[axis.theme])->name;
}

std::optional<double> partOf(qsizetype part, qsizetype whole)
{
    if (whole == 0)
        return std::nullopt;
    return static_cast<double>(part) / static_cast<double>(whole);
}

/// Fills the rows of a cross-tabulation's table, each column of it taking as many as are shown.
class CrossTableMaking {
public:
    CrossTableMaking(const MarkedProject &project, const Crosstab &report, CrossShown shown)
        : m_project(project), m_report(report), m_shown(shown)
    {
    }

    ReportTable table()
    {
        m_table.title = CrossTr::tr("Cross-tabulation");
        addHeads();
        for (qsizetype row = 0; row < m_report.rows.size(); ++row) {
            QList<ReportCell> cells{ReportCell::words(m_report.rows[row].label)};
            const qsizetype all = m_report.rowTotals[static_cast<size_t>(row)];
            for (qsizetype column = 0; column < m_report.columns.size(); ++column)
                addCells(cells, m_report.count(row, column), all, columnTotal(column),
                         placesOf(&m_report.rows[row], &m_report.columns[column]));
            addCells(cells, all, all, m_report.total, placesOf(&m_report.rows[row], nullptr));
            m_table.rows.append(cells);
            m_table.depths.append(m_report.rows[row].depth);
        }
        QList<ReportCell> totals{ReportCell::words(CrossTr::tr("Total"))};
        for (qsizetype column = 0; column < m_report.columns.size(); ++column)
            addCells(totals, columnTotal(column), m_report.total, columnTotal(column),
                     placesOf(nullptr, &m_report.columns[column]));
        addCells(totals, m_report.total, m_report.total, m_report.total,
                 placesOf(nullptr, nullptr));
        m_table.rows.append(totals);
        m_table.depths.append(0);
        m_table.footRows = 1;
        addRemarks();
        return m_table;
    }

private:
    qsizetype columnTotal(qsizetype column) const
    {
        return m_report.columnTotals[static_cast<size_t>(column)];
    }

    void addHeads()
    {
        m_table.heads = {axisWord(m_project, m_report.options.rows)};
        QStringList columns;
        for (const CrossHead &column : m_report.columns)
            columns.append(column.label);
        columns.append(CrossTr::tr("Total"));
        const bool isOne =
            m_shown.count + m_shown.shareOfRow + m_shown.shareOfColumn + m_shown.shareOfTotal == 1;
        const auto add = [&](const QString &column, bool isShown, const QString &what) {
            if (isShown)
                m_table.heads.append(isOne ? column : column + u' ' + what);
        };
        for (const QString &column : std::as_const(columns)) {
            add(column, m_shown.count, QStringLiteral("n"));
            add(column, m_shown.shareOfRow, CrossTr::tr("% of row"));
            add(column, m_shown.shareOfColumn, CrossTr::tr("% of column"));
            add(column, m_shown.shareOfTotal, CrossTr::tr("% of all"));
        }
    }

    void addCells(QList<ReportCell> &cells, qsizetype count, qsizetype row, qsizetype column,
                  const PlaceQuery &places) const
    {
        const auto add = [&](ReportCell cell) {
            cell.places = count == 0 ? PlaceQuery() : places;
            cells.append(cell);
        };
        if (m_shown.count)
            add(ReportCell::count(count));
        if (m_shown.shareOfRow)
            add(ReportCell::share(partOf(count, row)));
        if (m_shown.shareOfColumn)
            add(ReportCell::share(partOf(count, column)));
        if (m_shown.shareOfTotal)
            add(ReportCell::share(partOf(count, m_report.total)));
    }

    // Of a row and a column, or of all of them where there is none: a cell or a total.
    PlaceQuery placesOf(const CrossHead *row, const CrossHead *column) const
    {
        const CrosstabOptions &options = m_report.options;
        PlaceQuery query;
        query.isSet = true;
        query.withSubthemes = true;
        query.document = options.document;
        if (row != nullptr)
            query.documents = row->documents;
        if (column != nullptr && query.documents.isEmpty())
            query.documents = column->documents;
        else if (column != nullptr && !column->documents.isEmpty())
            query.documents.removeIf(
                [column](int document) { return !column->documents.contains(document); });
        const bool isByRow = options.rows.kind == CrossAxis::Kind::Themes;
        const bool isByColumn = options.columns.kind == CrossAxis::Kind::Themes;
        if (isByRow) {
            query.theme = row == nullptr ? options.rows.theme : row->theme;
            query.isBelow = row == nullptr;
        }
        if (isByColumn) {
            (isByRow ? query.otherTheme : query.theme) =
                column == nullptr ? options.columns.theme : column->theme;
            (isByRow ? query.isOtherBelow : query.isBelow) = column == nullptr;
        }
        if (!isByRow || !isByColumn)
            return query;
        switch (options.counted) {
        case CrossCounted::Units:
            query.together = options.unit;
            break;
        case CrossCounted::Documents:
            query.isTogetherInDocument = true;
            break;
        case CrossCounted::Characters:
            query.together = ReportUnit::Character;
            break;
        case CrossCounted::Highlights:
            break; // on one and the same
        }
        return query;
    }

    void addRemarks()
    {
        m_table.remarks = {
            CrossTr::tr("Counted are %1: %L2 in all, %L3 with a row and a column.")
                .arg(countedWord(m_report.options))
                .arg(m_report.items)
                .arg(m_report.total),
            CrossTr::tr("A theme takes along those below it. Totals count each once, however "
                        "many rows or columns it has.")};
        const bool hasProblems = m_report.options.counted == CrossCounted::Units
            && m_report.options.rows.kind == CrossAxis::Kind::Themes;
        if (hasProblems) {
            m_table.remarks.append(CrossTr::tr("Without any of the outermost rows: %L1. With "
                                               "several: %L2.")
                                       .arg(m_report.missing.size())
                                       .arg(m_report.doubled.size()));
        }
        if (m_project.unplaced() > 0) {
            m_table.remarks.append(CrossTr::tr("Highlights left out, as they have no place: %L1.")
                                       .arg(m_project.unplaced()));
        }
    }

    const MarkedProject &m_project;
    const Crosstab &m_report;
    CrossShown m_shown;
    ReportTable m_table;
};

} // namespace

ReportTable tableOf(const MarkedProject &project, const Crosstab &report, CrossShown shown)
{
    return CrossTableMaking(project, report, shown).table();
}

ReportTable crossProblems(const MarkedProject &project, const Crosstab &report)
{
    ReportTable table;
    table.title = CrossTr::tr("Problems");
    table.heads = {CrossTr::tr("Unit"), CrossTr::tr("Problem"), CrossTr::tr("Themes"),
                   CrossTr::tr("Text")};
    QList<CrossProblem> all = report.missing + report.doubled;
    std::stable_sort(all.begin(), all.end(), [](const CrossProblem &a, const CrossProblem &b) {
        return std::pair(a.document, a.range.start) < std::pair(b.document, b.range.start);
    });
    for (const CrossProblem &problem : std::as_const(all)) {
        QStringList themes;
        for (const int row : problem.rows)
            themes.append(report.rows[row].label);
        const Text text = project.project().text(project.documents()[problem.document]);
        table.rows.append(
            {ReportCell::words(problem.number),
             ReportCell::words(problem.rows.empty() ? CrossTr::tr("missing")
                                                    : CrossTr::tr("several")),
             ReportCell::words(themes.join(QLatin1String("; "))),
             ReportCell::words(excerptAround(text.string(), problem.range, 0).passage)});
    }
    table.remarks = {CrossTr::tr("Units: %L1, missing: %L2, with several: %L3.")
                         .arg(report.items)
                         .arg(report.missing.size())
                         .arg(report.doubled.size())};
    return table;
}

} // namespace meipi
