// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/coveragereport.h"

#include "report/sectionheads.h"

namespace meipi {

namespace {

/// The highlighted characters of one document before any position.
class CoveredCharacters {
public:
    CoveredCharacters(const MarkedProject &project, int document)
        : m_project(project), m_document(document)
    {
        std::vector<TextRange> ranges;
        for (const MarkedPassage &passage : project.passages(document))
            ranges.push_back(passage.range);
        m_ranges = joinedRanges(std::move(ranges));
        m_before.push_back(0);
        for (const TextRange range : m_ranges)
            m_before.push_back(m_before.back() + project.characters(document, range));
    }

    qsizetype in(TextRange text) const { return before(text.end) - before(text.start); }

private:
    qsizetype before(qsizetype position) const
    {
        const auto next =
            std::partition_point(m_ranges.cbegin(), m_ranges.cend(),
                                 [position](TextRange r) { return r.end <= position; });
        const qsizetype full = m_before[static_cast<size_t>(next - m_ranges.cbegin())];
        if (next == m_ranges.cend() || next->start >= position)
            return full;
        return full + m_project.characters(m_document, {next->start, position});
    }

    const MarkedProject &m_project;
    int m_document;
    std::vector<TextRange> m_ranges;
    std::vector<qsizetype> m_before; ///< Characters in the ranges before each one, and in all.
};

class CoverageCounting {
public:
    explicit CoverageCounting(const MarkedProject &project) : m_project(project) {}

    CoverageReport report() { return std::move(m_report); }
    void count(int document);

private:
    void addRows(int document, bool measures, QList<CoverageRow> &rows);
    void countNodes(int document);
    void countPassage(const MarkedPassage &passage, const Outline &outline);
    qsizetype notesOn(const MarkedPassage &passage) const
    {
        return m_project.project().notes(NoteTarget(passage.id)).size();
    }
    CoverageRow wholeRow(int document, const MatrixHead &head) const;

    struct Counts {
        std::vector<int> themes;
        qsizetype passages = 0;
        qsizetype notes = 0;
    };

    const MarkedProject &m_project;
    CoverageReport m_report;
    std::vector<Counts> m_nodes; ///< Of the document at hand.
    std::vector<int> m_themes; ///< Of the passage at hand.
};

void addThemes(std::vector<int> &themes, const std::vector<int> &more)
{
    for (const int theme : more) {
        const auto at = std::lower_bound(themes.begin(), themes.end(), theme);
        if (at == themes.end() || *at != theme)
            themes.insert(at, theme);
    }
}

void CoverageCounting::count(int document)
{
    countNodes(document);
    addRows(document, false, m_report.sections);
    addRows(document, true, m_report.measures);
    m_report.characters += m_project.characters(document);
}

void CoverageCounting::countNodes(int document)
{
    const SectionTree &tree = m_project.project().sections(m_project.documents()[document]);
    const QList<OutlineNode> &nodes = tree.outline().nodes();
    m_nodes.assign(static_cast<size_t>(nodes.size()), {});
    for (int node = 0; node < nodes.size(); ++node) {
        const qsizetype notes = m_project.project().notes(NoteTarget(tree.idOf(node))).size();
        for (int at = node; at >= 0; at = nodes[at].parent)
            m_nodes[static_cast<size_t>(at)].notes += notes;
    }
    for (const MarkedPassage &passage : m_project.passages(document))
        countPassage(passage, tree.outline());
}

void CoverageCounting::countPassage(const MarkedPassage &passage, const Outline &outline)
{
    const QList<OutlineNode> &nodes = outline.nodes();
    m_project.themesOf(passage, false, m_themes);
    const auto add = [this](int node) {
        Counts &counts = m_nodes[static_cast<size_t>(node)];
        ++counts.passages;
        addThemes(counts.themes, m_themes);
    };
    const qsizetype notes = notesOn(passage);
    for (int node = passage.node; node >= 0; node = nodes[node].parent) {
        add(node);
        m_nodes[static_cast<size_t>(node)].notes += notes;
    }
    // What starts later and is still reached.
    auto next =
        std::partition_point(nodes.cbegin(), nodes.cend(), [&passage](const OutlineNode &row) {
            return row.range.start <= passage.range.start;
        });
    for (; next != nodes.cend() && next->range.start < passage.range.end; ++next)
        add(static_cast<int>(next - nodes.cbegin()));
}

CoverageRow CoverageCounting::wholeRow(int document, const MatrixHead &head) const
{
    CoverageRow row;
    row.head = head;
    for (const MarkedPassage &passage : m_project.passages(document)) {
        std::vector<int> themes;
        m_project.themesOf(passage, false, themes);
        addThemes(row.themes, themes);
        row.notes += notesOn(passage);
        ++row.head.passages;
    }
    return row;
}

void CoverageCounting::addRows(int document, bool measures, QList<CoverageRow> &rows)
{
    const CoveredCharacters covered(m_project, document);
    const DocumentId id = m_project.documents()[document];
    const Outline &outline = m_project.project().sections(id).outline();
    const QList<MatrixHead> heads = sectionHeads(m_project, document, measures, false);
    for (const MatrixHead &head : heads) {
        CoverageRow row;
        if (head.node < 0) {
            row = wholeRow(document, head);
        } else {
            const Counts &counts = m_nodes[static_cast<size_t>(head.node)];
            row.head = head;
            row.head.passages = counts.passages;
            row.kind = outline.nodes()[head.node].kind;
            row.path = outline.path(head.node);
            row.title = outline.nodes()[head.node].title;
            row.themes = counts.themes;
            row.notes = counts.notes;
        }
        row.highlighted = covered.in(head.range);
        rows.append(row);
    }
    if (!measures)
        m_report.highlighted += covered.in({0, m_project.project().text(id).size()});
}

} // namespace

std::optional<double> CoverageRow::share() const
{
    if (head.textCharacters == 0)
        return std::nullopt;
    return static_cast<double>(highlighted) / static_cast<double>(head.textCharacters);
}

Result<CoverageReport> coverageReport(const MarkedProject &project, int document,
                                      const Progress &progress)
{
    CoverageCounting counting(project);
    for (int each = 0; each < project.documents().size(); ++each) {
        if (progress.isCancelled())
            return reportCancelled();
        if (document < 0 || document == each)
            counting.count(each);
    }
    CoverageReport report = counting.report();
    report.unplaced = project.unplaced();
    return report;
}

} // namespace meipi
