// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/matrixreport.h"

#include "report/sectionheads.h"

#include <QCoreApplication>

#include <unordered_map>

namespace meipi {

namespace {

std::optional<double> ratioOf(qsizetype part, qsizetype whole)
{
    if (whole == 0)
        return std::nullopt;
    return static_cast<double>(part) / static_cast<double>(whole);
}

class MatrixCounting {
public:
    MatrixCounting(const MarkedProject &project, const MatrixOptions &options)
        : m_project(project), m_options(options)
    {
        m_report.options = options;
        m_report.unplaced = project.unplaced();
    }

    bool count(const Progress &progress); ///< False when it was cancelled.
    MatrixReport report() { return std::move(m_report); }

private:
    bool isText() const { return m_options.rows <= MatrixRows::Documents; }
    void addColumns();
    void addRows();
    QList<MatrixHead> themeHeads() const;
    QList<MatrixHead> authorHeads() const;
    void countText(int document, qsizetype firstRow, qsizetype endRow);
    bool countInRows(const MarkedPassage &passage, const Outline &outline);
    void addCharacters(int document, qsizetype firstRow, qsizetype endRow);
    void countPairs(int document);
    void columnsOf(const MarkedPassage &passage, std::vector<int> &columns) const;
    void pairsOf(const MarkedPassage &passage);

    const MarkedProject &m_project;
    MatrixOptions m_options;
    MatrixReport m_report;
    std::vector<int> m_columns; ///< Of the passage at hand.
    std::vector<std::pair<int, int>> m_pairs; ///< Likewise.
    std::vector<std::vector<TextRange>> m_ranges; ///< Of the document at hand, by column.
    std::unordered_map<size_t, std::vector<TextRange>> m_cellRanges; ///< Likewise, by cell.
    std::vector<qsizetype> m_rowOfNode; ///< Of the document at hand; -1 for none.
    qsizetype m_wholeRow = -1; ///< That takes all of the document at hand; -1 for none.
};

QList<MatrixHead> MatrixCounting::themeHeads() const
{
    QList<MatrixHead> heads;
    for (int theme = 0; theme < m_project.themes().size(); ++theme) {
        MatrixHead head;
        head.key = m_project.project().themePath(m_project.themes()[theme]);
        head.label = m_project.project().find(m_project.themes()[theme])->name;
        head.theme = theme;
        const int parent = m_project.parentTheme(theme);
        head.depth = parent < 0 ? 0 : heads[parent].depth + 1;
        heads.append(head);
    }
    return heads;
}

QList<MatrixHead> MatrixCounting::authorHeads() const
{
    QList<MatrixHead> heads;
    for (int author = 0; author < m_project.authors().size(); ++author) {
        MatrixHead head;
        head.key = m_project.project().find(m_project.authors()[author])->name;
        head.label = head.key;
        head.author = author;
        heads.append(head);
    }
    return heads;
}

void MatrixCounting::addColumns()
{
    m_report.columns = m_options.columns == MatrixColumns::Themes ? themeHeads() : authorHeads();
}

void MatrixCounting::addRows()
{
    if (m_options.rows == MatrixRows::Themes)
        m_report.rows = themeHeads();
    else if (m_options.rows == MatrixRows::Authors)
        m_report.rows = authorHeads();
    for (int document = 0; isText() && document < m_project.documents().size(); ++document) {
        if (m_options.document >= 0 && m_options.document != document)
            continue;
        if (m_options.rows == MatrixRows::Documents) {
            m_report.rows.append(documentHead(m_project, document));
        } else {
            m_report.rows.append(sectionHeads(m_project, document,
                                              m_options.rows == MatrixRows::Measures,
                                              m_options.outermostOnly));
        }
    }
}

bool MatrixCounting::count(const Progress &progress)
{
    addColumns();
    addRows();
    const auto cells = static_cast<size_t>(m_report.rows.size() * m_report.columns.size());
    m_report.counts.assign(cells, 0);
    m_report.characters.assign(cells, 0);
    m_ranges.resize(static_cast<size_t>(m_report.columns.size()));
    qsizetype row = 0;
    for (int document = 0; document < m_project.documents().size(); ++document) {
        if (progress.isCancelled())
            return false;
        if (m_options.document >= 0 && m_options.document != document)
            continue;
        if (!isText()) {
            countPairs(document);
            continue;
        }
        const qsizetype first = row;
        while (row < m_report.rows.size() && m_report.rows[row].document == document)
            ++row;
        countText(document, first, row);
    }
    return true;
}

void MatrixCounting::columnsOf(const MarkedPassage &passage, std::vector<int> &columns) const
{
    if (m_options.columns == MatrixColumns::Themes)
        m_project.themesOf(passage, m_options.withSubthemes, columns);
    else
        m_project.authorsOf(passage, columns);
}

// A row that stands for no node takes everything.
void MatrixCounting::countText(int document, qsizetype firstRow, qsizetype endRow)
{
    const DocumentId id = m_project.documents()[document];
    const Outline &outline = m_project.project().sections(id).outline();
    m_rowOfNode.assign(static_cast<size_t>(outline.nodes().size()), -1);
    m_wholeRow = -1;
    for (qsizetype row = firstRow; row < endRow; ++row) {
        if (m_report.rows[row].node < 0)
            m_wholeRow = row;
        else
            m_rowOfNode[static_cast<size_t>(m_report.rows[row].node)] = row;
    }
    for (const MarkedPassage &passage : m_project.passages(document)) {
        columnsOf(passage, m_columns);
        for (const int column : m_columns)
            m_ranges[static_cast<size_t>(column)].push_back(passage.range);
        if (m_columns.empty() || !countInRows(passage, outline))
            continue;
        ++m_report.passages;
        for (const int column : m_columns)
            ++m_report.columns[column].passages;
    }
    addCharacters(document, firstRow, endRow);
}

// False where no row takes it.
bool MatrixCounting::countInRows(const MarkedPassage &passage, const Outline &outline)
{
    const auto add = [this](qsizetype row) {
        ++m_report.rows[row].passages;
        for (const int column : m_columns)
            ++m_report.counts[m_report.at(row, column)];
    };
    bool isCounted = m_wholeRow >= 0;
    if (isCounted)
        add(m_wholeRow);
    for (int node = passage.node; node >= 0; node = outline.nodes()[node].parent) {
        if (const qsizetype row = m_rowOfNode[static_cast<size_t>(node)]; row >= 0) {
            add(row);
            isCounted = true;
        }
    }
    return isCounted;
}

void MatrixCounting::addCharacters(int document, qsizetype firstRow, qsizetype endRow)
{
    for (qsizetype column = 0; column < m_report.columns.size(); ++column) {
        std::vector<TextRange> &own = m_ranges[static_cast<size_t>(column)];
        if (own.empty())
            continue;
        const std::vector<TextRange> joined = joinedRanges(std::move(own));
        own = {};
        for (qsizetype row = firstRow; row < endRow; ++row) {
            const TextRange text = m_report.rows[row].range;
            auto range = std::partition_point(joined.cbegin(), joined.cend(),
                                              [text](TextRange r) { return r.end <= text.start; });
            qsizetype covered = 0;
            for (; range != joined.cend() && range->start < text.end; ++range)
                covered += m_project.characters(document, range->intersected(text));
            m_report.characters[m_report.at(row, column)] = covered;
        }
    }
}

void MatrixCounting::pairsOf(const MarkedPassage &passage)
{
    m_pairs.clear();
    const bool rowsAreThemes = m_options.rows == MatrixRows::Themes;
    const bool columnsAreThemes = m_options.columns == MatrixColumns::Themes;
    if (rowsAreThemes == columnsAreThemes) {
        columnsOf(passage, m_columns);
        for (const int row : m_columns) {
            for (const int column : m_columns)
                m_pairs.emplace_back(row, column);
        }
        return;
    }
    for (const MarkedCoding coding : m_project.codings(passage)) {
        int theme = coding.theme;
        for (qsizetype steps = m_project.themes().size();
             theme >= 0 && steps > 0 && coding.author >= 0; --steps) {
            m_pairs.emplace_back(rowsAreThemes ? theme : coding.author,
                                 rowsAreThemes ? coding.author : theme);
            theme = m_options.withSubthemes ? m_project.parentTheme(theme) : -1;
        }
    }
    std::sort(m_pairs.begin(), m_pairs.end());
    m_pairs.erase(std::unique(m_pairs.begin(), m_pairs.end()), m_pairs.end());
}

void MatrixCounting::countPairs(int document)
{
    m_cellRanges.clear();
    for (const MarkedPassage &passage : m_project.passages(document)) {
        pairsOf(passage);
        m_report.passages += m_pairs.empty() ? 0 : 1;
        int lastRow = -1;
        m_columns.clear();
        for (const auto &[row, column] : m_pairs) {
            ++m_report.counts[m_report.at(row, column)];
            m_cellRanges[m_report.at(row, column)].push_back(passage.range);
            m_report.rows[row].passages += row == lastRow ? 0 : 1;
            lastRow = row;
            m_columns.push_back(column);
        }
        std::sort(m_columns.begin(), m_columns.end());
        m_columns.erase(std::unique(m_columns.begin(), m_columns.end()), m_columns.end());
        for (const int column : m_columns)
            ++m_report.columns[column].passages;
    }
    for (auto &[cell, ranges] : m_cellRanges)
        m_report.characters[cell] += coveredCharacters(m_project, document, std::move(ranges));
}

} // namespace

std::optional<double> MatrixReport::shareOfRow(qsizetype row, qsizetype column) const
{
    return ratioOf(count(row, column), rows[row].passages);
}

std::optional<double> MatrixReport::shareOfColumn(qsizetype row, qsizetype column) const
{
    return ratioOf(count(row, column), columns[column].passages);
}

std::optional<double> MatrixReport::shareOfText(qsizetype row, qsizetype column) const
{
    return ratioOf(characters[at(row, column)], rows[row].textCharacters);
}

Result<MatrixReport> matrixReport(const MarkedProject &project, const MatrixOptions &options,
                                  const Progress &progress)
{
    MatrixCounting counting(project, options);
    if (!counting.count(progress))
        return reportCancelled();
    return counting.report();
}

tl::unexpected<Error> reportCancelled()
{
    return failure(Error::Code::Cancelled,
                   QCoreApplication::translate("meipi::Report", "The report was cancelled."));
}

} // namespace meipi
