// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/pagedocument.h"

#include "export/annotatedpages.h"
#include "export/exportfailures.h"
#include "export/exportgrouping.h"
#include "export/markdowntext.h"
#include "export/memopages.h"
#include "export/notespages.h"
#include "export/reportpages.h"

namespace meipi {

namespace {

constexpr qsizetype memoPages = 2;
constexpr double memoScales[] = {1, 0.96, 0.92, 0.88};

} // namespace

/// Writes the pages, once to learn the characters and then for good.
class PageComposer {
public:
    PageComposer(const ProjectSnapshot &project, const NotesReport &report,
                 const ExportOptions &options, Progress &progress)
        : m_project(project), m_report(report), m_options(options), m_progress(progress)
    {
        if (isMemo())
            m_memo = memoOf(project, report);
        else
            m_groups = grouped(report, options.groupBy);
    }

    Result<std::shared_ptr<const PageDocument>> compose();

private:
    Word titleWord() const
    {
        return isMemo()                                        ? Word::Memo
            : m_options.kind == ExportOptions::Kind::WholeText ? Word::AnnotatedText
                                                               : Word::AllNotes;
    }
    bool isMemo() const { return m_options.kind == ExportOptions::Kind::Memo; }
    bool write(PageFlow &flow, const Typesetter &typesetter, double scale) const;
    bool layOut(PageDocument &document, double scale) const;

    const ProjectSnapshot &m_project;
    const NotesReport &m_report;
    const ExportOptions &m_options;
    Progress &m_progress;
    MemoReport m_memo;
    QList<NoteGroup> m_groups;
    ReportPages m_reports;
};

bool PageComposer::write(PageFlow &flow, const Typesetter &typesetter, double scale) const
{
    PageWriter writer(flow, typesetter);
    if (m_options.kind == ExportOptions::Kind::WholeText)
        return AnnotatedPages(m_project, m_report, m_options, writer).write(m_progress);
    if (!isMemo())
        return NotesPages(m_project, m_report, m_reports, m_options, writer)
            .write(m_groups, m_progress);
    MemoPages(m_project, m_report, m_memo, m_options, writer, scale).write();
    return !m_progress.isCancelled();
}

bool PageComposer::layOut(PageDocument &document, double scale) const
{
    auto flow = std::make_unique<PageFlow>(PageGeometry::on(m_options.paper));
    if (!write(*flow, document.m_typesetter, scale))
        return false;
    const ExportWords words(m_options.language);
    const PageFurniture furniture{onOneLine(m_report.title), words(titleWord())};
    document.m_painter = std::make_unique<PagePainter>(*flow, document.m_typesetter, furniture);
    document.m_flow = std::move(flow);
    return true;
}

Result<std::shared_ptr<const PageDocument>> PageComposer::compose()
{
    if (m_options.kind == ExportOptions::Kind::AllNotes) {
        auto reports = ReportPages::make(m_project, m_options, m_progress);
        if (!reports)
            return tl::unexpected(reports.error());
        m_reports = *std::move(reports);
    }
    PageFlow draft(PageGeometry::on(m_options.paper));
    const CharacterSurvey survey;
    if (!write(draft, survey, 1))
        return exportCancelled();
    const auto fonts = PageFonts::forCharacters(survey.characters());
    if (!fonts)
        return tl::unexpected(fonts.error());
    const std::shared_ptr<PageDocument> document(new PageDocument(*fonts));
    if (!layOut(*document, 1))
        return exportCancelled();
    if (isMemo() && document->pageCount() > memoPages) {
        for (const double scale : memoScales) {
            if (!layOut(*document, scale))
                return exportCancelled();
            if (document->pageCount() <= memoPages)
                return std::shared_ptr<const PageDocument>(document);
        }
        if (!layOut(*document, 1)) // too much for two pages in any size: legible, then
            return exportCancelled();
    }
    return std::shared_ptr<const PageDocument>(document);
}

Result<std::shared_ptr<const PageDocument>> PageDocument::make(const ProjectSnapshot &project,
                                                               const NotesReport &report,
                                                               const ExportOptions &options,
                                                               Progress &progress)
{
    return PageComposer(project, report, options, progress).compose();
}

} // namespace meipi
