// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportsize.h"

#include "base/codepoints.h"
#include "export/exportfilter.h"
#include "export/pagedocument.h"
#include "export/story.h"

namespace meipi {

namespace {

qint64 charactersOf(const StoryRuns &runs)
{
    qint64 count = 0;
    for (const StoryRun &run : runs)
        count += codePointCount(run.text);
    return count;
}

qint64 charactersOf(const Story &story)
{
    qint64 count = 0;
    for (const StoryPart &part : story) {
        count += charactersOf(part.runs);
        for (const QList<StoryRuns> &row : part.rows) {
            for (const StoryRuns &cell : row)
                count += charactersOf(cell);
        }
    }
    return count;
}

qint64 charactersOf(const QList<ReportNote> &notes)
{
    qint64 count = 0;
    for (const ReportNote &note : notes)
        count += codePointCount(note.text) + charactersOf(note.replies);
    return count;
}

} // namespace

Result<ExportSize> measureExport(const ProjectSnapshot &project, const ExportOptions &options,
                                 Exporter::Info::Contents contents, Progress &progress)
{
    const auto narrowed = narrowedProject(project, options);
    if (!narrowed)
        return tl::unexpected(narrowed.error());
    const ProjectSnapshot &snapshot = *narrowed;
    const auto report = gatherNotes(snapshot, options.includePrivate, progress);
    if (!report)
        return tl::unexpected(report.error());
    ExportOptions own = options;
    ExportSize size;
    if (contents == Exporter::Info::Contents::WholeText) {
        own.kind = ExportOptions::Kind::WholeText;
        for (const DocumentId &document : snapshot.documents())
            size.characters += codePointCount(snapshot.text(document).string());
        for (const ReportPassage &passage : report->passages)
            size.characters += charactersOf(passage.notes);
    } else {
        if (contents == Exporter::Info::Contents::Notes)
            own.kind = ExportOptions::Kind::AllNotes;
        const auto story = storyOf(snapshot, *report, own, progress);
        if (!story)
            return tl::unexpected(story.error());
        size.characters = charactersOf(*story);
    }
    const auto pages = PageDocument::make(snapshot, *report, own, progress);
    if (!pages)
        return tl::unexpected(pages.error());
    size.pages = (*pages)->pageCount();
    return size;
}

} // namespace meipi
