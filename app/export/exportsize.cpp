// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportsize.h"

#include "base/codepoints.h"
#include "export/exportfilter.h"
#include "export/pagedocument.h"
#include "export/story.h"

namespace meipi {

namespace {

/// Counts a story's characters.
class CountedStory final : public StoryListener {
public:
    void hear(const StoryPart &part) override
    {
        count(part.runs);
        for (const QList<StoryRuns> &row : part.rows) {
            for (const StoryRuns &cell : row)
                count(cell);
        }
    }

    qint64 characters() const { return m_characters; }

private:
    void count(const StoryRuns &runs)
    {
        for (const StoryRun &run : runs)
            m_characters += codePointCount(run.text);
    }

    qint64 m_characters = 0;
};

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
        CountedStory story;
        if (auto told = tellStory(snapshot, *report, own, story, progress); !told)
            return tl::unexpected(told.error());
        size.characters = story.characters();
    }
    const auto pages = PageDocument::make(snapshot, *report, own, progress);
    if (!pages)
        return tl::unexpected(pages.error());
    size.pages = (*pages)->pageCount();
    return size;
}

} // namespace meipi
