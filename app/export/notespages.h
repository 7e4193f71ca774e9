// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exporter.h"
#include "export/pagecontents.h"
#include "export/pageparts.h"
#include "export/reportpages.h"
#include "report/notegroups.h"

namespace meipi {

/// All highlights and notes as pages: title, overview, then the groups.
class NotesPages {
public:
    NotesPages(const ProjectSnapshot &project, const NotesReport &report,
               const ReportPages &reports, const ExportOptions &options, PageWriter &writer);

    /// False when @p progress said stop; it counts passages.
    bool write(const QList<NoteGroup> &groups, Progress &progress);

private:
    void writeTitle();
    void writeOverview(const ReportDocument &document);
    void writeThemes();
    void writeHeading(const NoteGroup &group);
    void writeSummaries(const NoteGroup &group);
    void writeRemark(const QString &number, Word word, const QString &remark);
    void writeMemo(const NoteGroup &group, const ReportMemo &memo);
    void writePassage(const ReportPassage &passage, bool saysDocument);
    void writeNotes(const QList<ReportNote> &notes, double x);
    void writeNote(const ReportNote &note, double x, int frame, bool isReply);
    TextSpans addressSpans(const ReportPassage &passage, bool saysDocument) const;
    TextSpans countedChip(qsizetype theme, qsizetype count) const;
    bool hasHeading(const NoteGroup &group) const;
    int levelOf(const NoteGroup &group) const;

    const ProjectSnapshot &m_project;
    const NotesReport &m_report;
    const ReportPages &m_reports;
    const ExportOptions &m_options;
    PageWriter &m_writer;
    ExportWords m_words;
    PageParts m_parts;
    PageContents m_contents;
};

} // namespace meipi
