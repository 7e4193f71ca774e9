// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/reportjob.h"

#include "export/chartgraph.h"
#include "report/agreementwords.h"

#include <QCoreApplication>

namespace meipi {

namespace {

constexpr qsizetype mostReportBars = 60;
constexpr qsizetype mostPortraits = 200; // in one picture

QList<QColor> themeColours(const MarkedProject &project)
{
    QList<QColor> colours;
    for (const ThemeId &theme : project.themes())
        colours.append(QColor::fromRgb(project.project().find(theme)->colour.rgb));
    return colours;
}

/// Without totals, which would take all the colour.
ReportTable withoutTotals(ReportTable table)
{
    table.rows.resize(table.rows.size() - table.footRows);
    table.heads.removeLast();
    for (QList<ReportCell> &row : table.rows)
        row.removeLast();
    return table;
}

ChartMaker barsOf(const ReportTable &table, qsizetype column)
{
    return [table, column](const ChartStyle &style) {
        return barChart(table, column, mostReportBars, style);
    };
}

/// One report at a time.
class ReportJob {
public:
    ReportJob(const ReportRequest &request, ReportState &state, Progress &progress)
        : m_request(request), m_state(state), m_project(state.project), m_progress(progress)
    {
    }

    Result<ReportAnswer> run();

private:
    int document() const
    {
        return static_cast<int>(m_project.documents().indexOf(m_request.document));
    }
    Result<ReportAnswer> matrix();
    Result<ReportAnswer> coverage();
    Result<ReportAnswer> frequency();
    Result<ReportAnswer> pairs();
    Result<ReportAnswer> portraits();
    Result<ReportAnswer> words();
    Result<ReportAnswer> agreementTables();
    Result<ReportAnswer> cross();
    Result<ReportAnswer> compared();
    CrossAxis axis(const CrossRequest::Axis &wanted) const;
    WordOptions wordOptions() const;

    const ReportRequest &m_request;
    ReportState &m_state;
    const MarkedProject &m_project;
    Progress &m_progress;
};

Result<ReportAnswer> ReportJob::run()
{
    switch (m_request.kind) {
    case ReportKind::Matrix:
        return matrix();
    case ReportKind::Coverage:
        return coverage();
    case ReportKind::Frequency:
        return frequency();
    case ReportKind::Cooccurrence:
        return pairs();
    case ReportKind::Portrait:
        return portraits();
    case ReportKind::Words:
    case ReportKind::Keyness:
        return words();
    case ReportKind::Crosstab:
        return cross();
    case ReportKind::Comparison:
        return compared();
    case ReportKind::Agreement:
    case ReportKind::Disagreements:
        break;
    }
    return agreementTables();
}

Result<ReportAnswer> ReportJob::matrix()
{
    MatrixOptions options;
    options.rows = m_request.rows;
    options.columns = m_request.columns;
    options.withSubthemes = m_request.withSubthemes;
    options.document = document();
    const auto report = matrixReport(m_project, options, m_progress);
    if (!report)
        return tl::unexpected(report.error());
    ReportAnswer answer;
    answer.table = tableOf(m_project, *report, m_request.measure);
    const QList<QColor> colours =
        options.columns == MatrixColumns::Themes ? themeColours(m_project) : QList<QColor>();
    answer.chart = [table = withoutTotals(answer.table), colours](const ChartStyle &style) {
        return heatMap(table, colours, style);
    };
    return answer;
}

Result<ReportAnswer> ReportJob::coverage()
{
    const auto report = coverageReport(m_project, document(), m_progress);
    if (!report)
        return tl::unexpected(report.error());
    ReportAnswer answer;
    answer.table = tableOf(m_project, *report, m_request.byMeasure);
    answer.chart = [table = answer.table](const ChartStyle &style) {
        return barChart(table, 3, table.rows.size(), style);
    };
    return answer;
}

Result<ReportAnswer> ReportJob::frequency()
{
    const auto report = themeFrequency(m_project, document(), m_progress);
    if (!report)
        return tl::unexpected(report.error());
    ReportAnswer answer;
    answer.table = tableOf(m_project, *report);
    answer.chart = [table = answer.table](const ChartStyle &style) {
        return barChart(table, 1, table.rows.size(), style);
    };
    return answer;
}

Result<ReportAnswer> ReportJob::pairs()
{
    const auto report =
        cooccurrence(m_project, m_request.unit, document(), m_state.sentences, m_progress);
    if (!report)
        return tl::unexpected(report.error());
    ReportAnswer answer;
    answer.table = tableOf(m_project, *report, m_request.pairMeasure);
    if (m_request.asGraph) {
        answer.chart = [project = m_project, report = *report](const ChartStyle &style) {
            return pairGraph(project, report, style);
        };
    } else {
        answer.chart = [table = answer.table, colours = themeColours(m_project)](
                           const ChartStyle &style) { return heatMap(table, colours, style); };
    }
    return answer;
}

Result<ReportAnswer> ReportJob::portraits()
{
    MatrixOptions options;
    options.rows = MatrixRows::Documents;
    options.document = document();
    const auto report = matrixReport(m_project, options, m_progress);
    if (!report)
        return tl::unexpected(report.error());
    ReportAnswer answer;
    answer.table = tableOf(m_project, *report, MatrixMeasure::ShareOfText);
    answer.table.title = QCoreApplication::translate("meipi::Reports", "Portrait");
    QList<DocumentPortrait> all;
    for (const MatrixHead &row : report->rows) {
        if (all.size() < mostPortraits)
            all.append(documentPortrait(m_project, row.document));
    }
    if (report->rows.size() > mostPortraits) {
        answer.table.remarks.append(
            QCoreApplication::translate("meipi::Reports",
                                        "In the picture are the first %1 documents.")
                .arg(mostPortraits));
    }
    answer.chart = [project = m_project, all](const ChartStyle &style) {
        return portraitChart(project, all, style);
    };
    return answer;
}

WordOptions ReportJob::wordOptions() const
{
    WordOptions options;
    options.withoutStopWords = !m_request.withStopWords;
    options.document = document();
    if (const Section *section = m_project.project().find(m_request.section)) {
        const Version *version = m_project.project().find(section->version);
        options.document = static_cast<int>(m_project.documents().indexOf(version->document));
        options.range = section->range;
    }
    return options;
}

Result<ReportAnswer> ReportJob::words()
{
    const WordOptions options = wordOptions();
    ReportAnswer answer;
    if (m_request.kind == ReportKind::Keyness && options.document < 0) {
        answer.problem = QCoreApplication::translate(
            "meipi::Reports",
            "Keyness compares a part with the rest: choose a document or a section above.");
        return answer;
    }
    if (auto updated = m_state.words.update(m_project, m_progress); !updated)
        return tl::unexpected(updated.error());
    if (m_request.kind == ReportKind::Words) {
        answer.table = tableOf(wordFrequency(m_state.words, m_project, options), options);
        answer.chart = barsOf(answer.table, 1);
    } else {
        answer.table = tableOf(keyness(m_state.words, m_project, options), options);
        answer.chart = barsOf(answer.table, 4);
    }
    return answer;
}

CrossAxis ReportJob::axis(const CrossRequest::Axis &wanted) const
{
    CrossAxis axis;
    axis.kind = wanted.kind;
    if (wanted.kind == CrossAxis::Kind::Attribute)
        axis.attribute = AttributeId(wanted.id);
    else
        axis.theme = m_project.themeIndex(ThemeId(wanted.id));
    return axis;
}

Result<ReportAnswer> ReportJob::cross()
{
    const CrossRequest &wanted = m_request.cross;
    CrosstabOptions options{axis(wanted.rows), axis(wanted.columns)};
    options.counted = wanted.counted;
    options.unit = wanted.unit;
    options.document = document();
    const auto report = crosstab(m_project, options, m_state.sentences, m_progress);
    if (!report)
        return tl::unexpected(report.error());
    ReportAnswer answer;
    answer.table = tableOf(m_project, *report, wanted.shown);
    ReportTable numbers = withoutTotals(tableOf(m_project, *report, {}));
    answer.chart = [numbers](const ChartStyle &style) { return heatMap(numbers, {}, style); };
    return answer;
}

Result<ReportAnswer> ReportJob::compared()
{
    ComparisonOptions options;
    options.theme = m_project.themeIndex(m_request.cross.comparedTheme);
    options.document = document();
    options.bySections = m_request.cross.bySections;
    auto report = comparison(m_project, options, m_progress);
    if (!report)
        return tl::unexpected(report.error());
    ReportAnswer answer;
    answer.table = tableOf(m_project, *report);
    answer.comparison = *std::move(report);
    return answer;
}

Result<ReportAnswer> ReportJob::agreementTables()
{
    AgreementOptions options;
    options.authors = m_request.authors;
    options.unit = m_request.unit;
    options.allDocuments = m_request.allDocuments;
    options.withSubthemes = m_request.withSubthemes;
    options.document = document();
    options.settledOnly = m_request.settledOnly;
    options.sample = m_request.sample;
    const auto report = agreement(m_project, options, m_state.sentences, m_progress);
    ReportAnswer answer;
    if (!report && report.error().code == Error::Code::Usage) {
        answer.problem = report.error().message;
        return answer;
    }
    if (!report)
        return tl::unexpected(report.error());
    answer.agreement = *report;
    if (m_request.kind == ReportKind::Disagreements) {
        answer.table = disagreementTable(m_project, *report);
        if (answer.table.rows.isEmpty())
            answer.problem =
                QCoreApplication::translate("meipi::Reports", "The authors agree everywhere.");
        return answer;
    }
    answer.table = tableOf(m_project, *report);
    answer.methods = methodsSentence(m_project, *report);
    answer.chart = barsOf(answer.table, 6); // Krippendorff's alpha
    return answer;
}

} // namespace

Result<ReportAnswer> runReport(const ReportRequest &request, const ProjectSnapshot &snapshot,
                               ReportState &state, Progress &progress)
{
    state.project = MarkedProject(snapshot);
    return ReportJob(request, state, progress).run();
}

} // namespace meipi
