// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/comparison.h"

#include "project/unitnumbers.h"
#include "report/sectionheads.h"

#include <QCoreApplication>

namespace meipi {

namespace {

struct ComparisonTr {
    Q_DECLARE_TR_FUNCTIONS(meipi::Comparison)
};

class ComparisonMaking {
public:
    ComparisonMaking(const MarkedProject &project, const ComparisonOptions &options)
        : m_project(project), m_options(options), m_numbers(project.project()),
          m_rowOf(static_cast<size_t>(project.themes().size()), -1)
    {
        addThemes();
        for (int document = 0; document < project.documents().size(); ++document) {
            if (options.document < 0 || document == options.document)
                addPlaces(document);
        }
        m_report.cells.resize(static_cast<size_t>(m_report.themes.size() * m_report.places.size()));
        addSummaries();
    }

    void addQuotes(int document)
    {
        for (const MarkedPassage &passage : m_project.passages(document)) {
            const qsizetype column = columnAt(document, passage.range.start);
            if (column >= 0)
                add(passage, column);
        }
    }

    Comparison finish() { return std::move(m_report); }

private:
    void addThemes()
    {
        QHash<int, int> depths;
        for (int theme = 0; theme < m_project.themes().size(); ++theme) {
            if (theme == m_options.theme
                || (m_options.theme >= 0 && !m_project.isWithin(theme, m_options.theme)))
                continue;
            const int depth = depths.value(m_project.parentTheme(theme), -1) + 1;
            depths.insert(theme, depth);
            m_rowOf[static_cast<size_t>(theme)] = static_cast<int>(m_report.themes.size());
            m_report.themes.append({theme, depth});
        }
    }

    void addPlaces(int document)
    {
        const DocumentId id = m_project.documents()[document];
        m_firstPlace.insert(document, static_cast<int>(m_report.places.size()));
        if (!m_options.bySections) {
            const MatrixHead head = documentHead(m_project, document);
            m_report.places.append({head.label, head.key, document, {}, id.uuid()});
            return;
        }
        const SectionTree &tree = m_project.project().sections(id);
        for (const MatrixHead &head : sectionHeads(m_project, document, false, true)) {
            const bool isWhole = head.node < 0;
            m_report.places.append({head.label, head.key, document,
                                    isWhole ? TextRange() : head.range,
                                    isWhole ? id.uuid() : tree.idOf(head.node).uuid()});
        }
    }

    void addSummaries()
    {
        const QHash<ComparisonCell, QString> summaries = comparisonSummaries(m_project.project());
        if (summaries.isEmpty())
            return;
        for (qsizetype row = 0; row < m_report.themes.size(); ++row) {
            const ThemeId theme = m_project.themes()[m_report.themes[row].theme];
            for (qsizetype column = 0; column < m_report.places.size(); ++column)
                at(row, column).summary = summaries.value({theme, m_report.places[column].id});
        }
    }

    ComparedCell &at(qsizetype row, qsizetype column)
    {
        return m_report.cells[static_cast<size_t>(row * m_report.places.size() + column)];
    }

    // Of a document's places, which follow each other; -1 between sections.
    qsizetype columnAt(int document, qsizetype position) const
    {
        if (!m_firstPlace.contains(document))
            return -1;
        for (qsizetype i = m_firstPlace[document];
             i < m_report.places.size() && m_report.places[i].document == document; ++i) {
            const ComparedPlace &place = m_report.places[i];
            if (place.range.isEmpty()
                || (position >= place.range.start && position < place.range.end))
                return i;
        }
        return -1;
    }

    void add(const MarkedPassage &passage, qsizetype column)
    {
        std::vector<int> themes;
        m_project.themesOf(passage, false, themes);
        ComparedQuote quote{passage.id, passage.range, {}, {}};
        for (const int theme : themes) {
            const int row = m_rowOf[static_cast<size_t>(theme)];
            if (row < 0)
                continue;
            if (quote.number.isEmpty() && quote.text.isEmpty())
                describe(quote, passage.document);
            at(row, column).quotes.append(quote);
            for (int above = m_project.parentTheme(theme); above >= 0;
                 above = m_project.parentTheme(above)) {
                if (const int parent = m_rowOf[static_cast<size_t>(above)]; parent >= 0)
                    at(parent, column).hasBelow = true;
            }
        }
    }

    void describe(ComparedQuote &quote, int document) const
    {
        const DocumentId id = m_project.documents()[document];
        quote.number = m_numbers.of(id, quote.range);
        quote.text = m_project.project()
                         .text(id)
                         .string()
                         .mid(quote.range.start, quote.range.length())
                         .simplified();
    }

    const MarkedProject &m_project;
    ComparisonOptions m_options;
    UnitNumbers m_numbers;
    Comparison m_report;
    std::vector<int> m_rowOf; ///< By theme; -1 where it is no row.
    QHash<int, int> m_firstPlace; ///< By document.
};

QString cellWords(const ComparedCell &cell)
{
    QStringList lines;
    if (!cell.summary.isEmpty())
        lines.append(cell.summary);
    for (const ComparedQuote &quote : cell.quotes)
        lines.append(ComparisonTr::tr("%1 “%2”").arg(quote.number, quote.text));
    if (lines.isEmpty()) {
        lines.append(cell.hasBelow ? ComparisonTr::tr("(only below it)")
                                   : ComparisonTr::tr("(nothing)"));
    }
    return lines.join(u'\n');
}

} // namespace

qsizetype Comparison::columnOf(const PlaceQuery &query) const
{
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (query.isSet && places[i].document == query.document && places[i].range == query.range)
            return i;
    }
    return -1;
}

Result<Comparison> comparison(const MarkedProject &project, const ComparisonOptions &options,
                              const Progress &progress)
{
    ComparisonMaking making(project, options);
    for (int document = 0; document < project.documents().size(); ++document) {
        if (progress.isCancelled())
            return reportCancelled();
        making.addQuotes(document);
    }
    return making.finish();
}

ReportTable tableOf(const MarkedProject &project, const Comparison &report)
{
    ReportTable table;
    table.title = ComparisonTr::tr("Comparison");
    table.heads = {ComparisonTr::tr("Theme")};
    for (const ComparedPlace &place : report.places)
        table.heads.append(place.label);
    qsizetype empty = 0;
    for (qsizetype row = 0; row < report.themes.size(); ++row) {
        const ComparedTheme &theme = report.themes[row];
        QList<ReportCell> cells{
            ReportCell::words(project.project().find(project.themes()[theme.theme])->name)};
        for (qsizetype column = 0; column < report.places.size(); ++column) {
            const ComparedCell &cell = report.cell(row, column);
            ReportCell shown = ReportCell::words(cellWords(cell));
            shown.places.isSet = true;
            shown.places.document = report.places[column].document;
            shown.places.range = report.places[column].range;
            shown.places.theme = theme.theme;
            cells.append(shown);
            empty += cell.quotes.isEmpty() && cell.summary.isEmpty() && !cell.hasBelow;
        }
        table.rows.append(cells);
        table.depths.append(theme.depth);
    }
    table.remarks = {
        ComparisonTr::tr("A cell has the analyst's summary, then what was marked with the theme "
                         "itself. Empty cells: %L1.")
            .arg(empty)};
    if (project.unplaced() > 0) {
        table.remarks.append(ComparisonTr::tr("Highlights left out, as they have no place: %L1.")
                                 .arg(project.unplaced()));
    }
    return table;
}

} // namespace meipi
