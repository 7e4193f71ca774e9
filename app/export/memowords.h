// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exportwords.h"
#include "report/memoreport.h"

namespace meipi {

/// What the memo says, the same on paper and in Markdown. All on one line.

/// The source in one line: title, recommendations and measures.
QString memoSource(const NotesReport &report, const MemoReport &memo, const ExportWords &words);
QString memoProgress(const NotesReport &report, const MemoReport &memo, const ExportWords &words);

/// 一, or 2-一 where the project has several documents: a row's first cell.
QString memoLabel(const NotesReport &report, const MemoSection &place, const ExportWords &words);

/// 异议 2、依据 1: what the notes say, questions apart. Empty where there are none.
QString memoStance(const MemoRow &row, const ExportWords &words);

/// Where a note hangs: 三·1, a section's number and title, a theme, the project.
QString memoPlace(const NotesReport &report, const MemoNote &note, const ExportWords &words);

/// What is not covered, a line each; one line says so where nothing is missing.
struct MemoGapLine {
    QString what;
    QString where;
};
QList<MemoGapLine> memoGapLines(const NotesReport &report, const MemoGaps &gaps,
                                const ExportWords &words);

/// Open or done, in the words that questions and to-dos have for it.
QString memoState(const ReportNote &note, const ExportWords &words);

/// The quote as the memo cuts it, at 80 characters.
QString memoQuote(const QString &quote);

} // namespace meipi
