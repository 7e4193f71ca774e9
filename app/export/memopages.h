// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exporter.h"
#include "export/pageparts.h"
#include "report/memoreport.h"

namespace meipi {

/// The reading memo as pages: head, core judgements, a row a recommendation, key notes, questions
/// and to-dos, what is not covered, room for the reader. Two pages as a rule; nothing is left out
/// where that is too little.
class MemoPages {
public:
    /// @p scale shrinks type and distances alike, from 1 downward.
    MemoPages(const ProjectSnapshot &project, const NotesReport &report, const MemoReport &memo,
              const ExportOptions &options, PageWriter &writer, double scale);

    void write();

private:
    void writeHead();
    void writeJudgements();
    void writeRows();
    void writeRow(const MemoRow &row);
    void writeKeyNotes();
    void writeKeyNote(const MemoNote &note);
    void writeTasks();
    void writeGaps();
    void writeRemarks();
    void heading(Word word);
    void line(const TextSpans &spans, double space);
    TextSpans addressOf(const MemoNote &note) const;
    TextStyle text(Colour colour, bool isBold = false) const;

    const ProjectSnapshot &m_project;
    const NotesReport &m_report;
    const MemoReport &m_memo;
    const ExportOptions &m_options;
    PageWriter &m_writer;
    ExportWords m_words;
    PageParts m_parts;
    double m_scale = 1;
    int m_part = 0;
};

} // namespace meipi
