// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/reportpages.h"

#include "export/markdowntext.h"
#include "export/pagestyle.h"
#include "text/shortened.h"

#include <algorithm>
#include <cmath>

namespace meipi {

using namespace pagestyle;

namespace {

constexpr double reportName = 170; // points, of the first column
constexpr double reportNumber = 44;
constexpr double reportCell = 36; // of a matrix
constexpr qsizetype mostReportColumns = 8;
constexpr qsizetype longestReportName = 24; // characters
constexpr qsizetype longestReportHead = 10;
constexpr double barInset = 5; // above and below a bar

// From paper to a blue on which ink stands 4.5:1.
Colour shaded(double share)
{
    const auto mixed = [share](int from, int to) {
        return static_cast<quint32>(std::lround(from + share * (to - from)));
    };
    return Colour{mixed(0xff, 0x8a) << 16 | mixed(0xff, 0xb4) << 8 | mixed(0xff, 0xe6)};
}

// Under the cell at @p column of a matrix, whose rows are named in @p left points before it.
void shadeCell(QList<PageBox> &boxes, double left, qsizetype column, qsizetype count,
               qsizetype most)
{
    if (count > 0)
        boxes.append({QRectF(left + reportCell * double(column), 0, reportCell, 1),
                      shaded(double(count) / double(most)), 0});
}

QString reportTitle(ExportOptions::Report report, const ExportWords &words)
{
    switch (report) {
    case ExportOptions::Report::Frequency:
        return words(Word::FrequencyReport);
    case ExportOptions::Report::Coverage:
        return words(Word::CoverageReport);
    case ExportOptions::Report::Matrix:
        return words(Word::MatrixReport);
    case ExportOptions::Report::Cooccurrence:
        break;
    }
    return words(Word::CooccurrenceReport);
}

// A row whose cells have something behind their words: a bar or a shade.
void rowOver(PageWriter &writer, const QList<TextSpans> &cells, const QList<PageBox> &boxes,
             bool fillsRow)
{
    const qsizetype first = writer.flow().size();
    writer.row(cells);
    const qsizetype end = fillsRow ? writer.flow().size() : first + 1;
    for (qsizetype i = first; i < end; ++i) {
        Strip &strip = writer.flow().strip(i);
        for (PageBox box : boxes) {
            if (box.rect.width() <= 0)
                continue;
            const double inset = fillsRow ? 0 : barInset;
            box.rect.setTop(inset);
            box.rect.setHeight(std::max(1.0, strip.height - 2 * inset));
            strip.boxes.prepend(box); // the rules of the table stay above it
        }
    }
}

// In the language of the pages where the outline has no words of its own.
QString sectionLabel(const MarkedProject &project, const MatrixHead &head, const ExportWords &words)
{
    const Outline &outline =
        project.project().sections(project.documents().value(head.document)).outline();
    const bool isNode = head.node >= 0 && head.node < outline.nodes().size();
    const auto kind = isNode ? outline.nodes()[head.node].kind : OutlineNode::Kind::Section;
    if (kind != OutlineNode::Kind::Front && kind != OutlineNode::Kind::Back)
        return onOneLine(head.label);
    const QString word =
        words(kind == OutlineNode::Kind::Front ? Word::FrontMatter : Word::BackMatter);
    if (project.documents().size() < 2)
        return word;
    const Document *document = project.project().find(project.documents()[head.document]);
    return QString::number(document->number) + u' ' + word;
}

TextSpans wordCell(const QString &text)
{
    return {{text, sans(8.4)}};
}

void writeReportHeading(PageWriter &writer, const QString &title)
{
    writer.bookmarkNext(1, title);
    writer.paragraph({{title, sans(11.5, ink, true)}},
                     {.space = 18,
                      .lineHeight = 16.7,
                      .keepsWithNext = true,
                      .breaks = false,
                      .fit = Typesetter::Fit::Balanced});
}

QString shownShare(double share)
{
    return QString::number(100 * share, 'f', 1) + u'%';
}

} // namespace

Result<ReportPages> ReportPages::make(const ProjectSnapshot &project, const ExportOptions &options,
                                      const Progress &progress)
{
    ReportPages pages;
    if (options.reports.isEmpty())
        return pages;
    pages.m_reports = options.reports;
    pages.m_project = MarkedProject(project);
    auto frequency = themeFrequency(pages.m_project, -1, progress);
    if (!frequency)
        return tl::unexpected(frequency.error());
    auto coverage = coverageReport(pages.m_project, -1, progress);
    if (!coverage)
        return tl::unexpected(coverage.error());
    MatrixOptions sections;
    sections.outermostOnly = true;
    auto matrix = matrixReport(pages.m_project, sections, progress);
    if (!matrix)
        return tl::unexpected(matrix.error());
    SentenceCache cache;
    auto pairs = cooccurrence(pages.m_project, ReportUnit::Character, -1, cache, progress);
    if (!pairs)
        return tl::unexpected(pairs.error());
    pages.m_frequency = *std::move(frequency);
    pages.m_coverage = *std::move(coverage);
    pages.m_matrix = *std::move(matrix);
    pages.m_pairs = *std::move(pairs);
    return pages;
}

void ReportPages::announce(PageContents &contents, const ExportWords &words) const
{
    for (const Report report : m_reports)
        contents.add(1, reportTitle(report, words));
}

void ReportPages::write(PageWriter &writer, const ExportWords &words) const
{
    for (const Report report : m_reports) {
        writeReportHeading(writer, reportTitle(report, words));
        switch (report) {
        case Report::Frequency:
            writeFrequency(writer, words);
            break;
        case Report::Coverage:
            writeCoverage(writer, words);
            break;
        case Report::Matrix:
            writeMatrix(writer, words);
            break;
        case Report::Cooccurrence:
            writePairs(writer, words);
            break;
        }
    }
}

QString ReportPages::nameOf(int theme) const
{
    const Theme *row = m_project.project().find(m_project.themes()[theme]);
    return shortened(onOneLine(row->name), longestReportName, pageEllipsis);
}

Colour ReportPages::colourOf(int theme) const
{
    return m_project.project().find(m_project.themes()[theme])->colour;
}

void ReportPages::writeFrequency(PageWriter &writer, const ExportWords &words) const
{
    const double bars = writer.textWidth() - reportName - 2 * reportNumber;
    qsizetype most = 1;
    for (const ThemeFrequencyRow &row : m_frequency.rows)
        most = std::max(most, row.head.passages);
    writer.beginTable({{words(Word::Theme), reportName},
                       {QString(), bars},
                       {words(Word::Highlights), reportNumber, true},
                       {words(Word::Share), reportNumber, true}},
                      8);
    for (const ThemeFrequencyRow &row : m_frequency.rows) {
        const double width = (bars - 2 * barInset) * double(row.head.passages) / double(most);
        const QString indent(2 * row.head.depth, u'\u2003');
        rowOver(writer,
                {{{indent, sans(8.4)}, {nameOf(row.head.theme), sans(8.4)}},
                 {},
                 wordCell(QString::number(row.head.passages)),
                 wordCell(shownShare(row.shareOfPassages))},
                {{QRectF(reportName, 0, width, 1), colourOf(row.head.theme), 1}}, false);
    }
    writer.endTable();
}

void ReportPages::writeCoverage(PageWriter &writer, const ExportWords &words) const
{
    const double bars = writer.textWidth() - reportName - 2 * reportNumber;
    writer.beginTable({{words(Word::Section), reportName},
                       {QString(), bars},
                       {words(Word::Characters), reportNumber, true},
                       {words(Word::Share), reportNumber, true}},
                      8);
    for (const CoverageRow &row : m_coverage.sections) {
        const double share = row.share().value_or(0);
        rowOver(writer,
                {wordCell(shortened(sectionLabel(m_project, row.head, words), longestReportName,
                                    pageEllipsis)),
                 {},
                 wordCell(QString::number(row.head.textCharacters)),
                 wordCell(shownShare(share))},
                {{QRectF(reportName, 0, (bars - 2 * barInset) * share, 1), accent, 1}}, false);
    }
    writer.endTable();
}

// As many as a page's width holds, the most used ones, in the order of the tree.
std::vector<int> ReportPages::mostUsed(const std::vector<qsizetype> &uses) const
{
    std::vector<int> themes;
    for (size_t theme = 0; theme < uses.size(); ++theme) {
        if (uses[theme] > 0)
            themes.push_back(static_cast<int>(theme));
    }
    std::stable_sort(themes.begin(), themes.end(), [&uses](int a, int b) {
        return uses[static_cast<size_t>(a)] > uses[static_cast<size_t>(b)];
    });
    themes.resize(std::min(themes.size(), static_cast<size_t>(mostReportColumns)));
    std::sort(themes.begin(), themes.end());
    return themes;
}

void ReportPages::writeMatrix(PageWriter &writer, const ExportWords &words) const
{
    std::vector<qsizetype> uses(static_cast<size_t>(m_project.themes().size()), 0);
    QHash<int, qsizetype> columns;
    for (qsizetype column = 0; column < m_matrix.columns.size(); ++column) {
        const int theme = m_matrix.columns[column].theme;
        columns.insert(theme, column);
        if (theme >= 0)
            uses[static_cast<size_t>(theme)] = m_matrix.columns[column].passages;
    }
    const std::vector<int> themes = mostUsed(uses);
    QList<TableColumn> heads{
        {words(Word::Section), writer.textWidth() - reportCell * double(themes.size())}};
    qsizetype most = 1;
    for (const int theme : themes) {
        heads.append({shortened(nameOf(theme), longestReportHead, pageEllipsis), reportCell, true});
        for (qsizetype row = 0; row < m_matrix.rows.size(); ++row)
            most = std::max(most, m_matrix.count(row, columns.value(theme)));
    }
    writer.beginTable(heads, 8);
    for (qsizetype row = 0; row < m_matrix.rows.size(); ++row) {
        QList<TextSpans> cells{
            wordCell(shortened(sectionLabel(m_project, m_matrix.rows[row], words),
                               2 * longestReportName, pageEllipsis))};
        QList<PageBox> boxes;
        for (const int theme : themes) {
            const qsizetype count = m_matrix.count(row, columns.value(theme));
            cells.append(wordCell(QString::number(count)));
            shadeCell(boxes, heads.first().width, cells.size() - 2, count, most);
        }
        rowOver(writer, cells, boxes, true);
    }
    writer.endTable();
}

void ReportPages::writePairs(PageWriter &writer, const ExportWords &words) const
{
    const std::vector<int> themes = mostUsed(m_pairs.occurrences);
    QList<TableColumn> heads{
        {words(Word::Theme), writer.textWidth() - reportCell * double(themes.size())}};
    qsizetype most = 1;
    for (const int theme : themes)
        heads.append({shortened(nameOf(theme), longestReportHead, pageEllipsis), reportCell, true});
    for (const ThemePair &pair : m_pairs.pairs)
        most = std::max(most, pair.count);
    writer.beginTable(heads, 8);
    for (const int theme : themes) {
        QList<TextSpans> cells{wordCell(nameOf(theme))};
        QList<PageBox> boxes;
        for (const int other : themes) {
            const ThemePair *pair = theme == other ? nullptr : m_pairs.find(theme, other);
            const qsizetype count = pair == nullptr ? 0 : pair->count;
            cells.append(wordCell(theme == other ? QStringLiteral("–") : QString::number(count)));
            shadeCell(boxes, heads.first().width, cells.size() - 2, count, most);
        }
        rowOver(writer, cells, boxes, true);
    }
    writer.endTable();
}

} // namespace meipi
