// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/notegroups.h"

namespace meipi {

/// The figures of the reading memo (阅读简报), beside those of the NotesReport it is drawn from.
/// Indexes are into that report's lists.

struct MemoSection {
    qsizetype document = -1;
    qsizetype section = -1;
};

/// A recommendation, marked or not.
struct MemoRow {
    MemoSection place;
    int thoughts = 0;
    int objections = 0;
    int evidence = 0;
    int openQuestions = 0;
    QStringList deadlines; ///< As the text words them.
};

/// A note where it hangs: on a passage, or on what the memo target says.
struct MemoNote {
    qsizetype passage = -1;
    ReportMemo target; ///< Where there is no passage.
    ReportNote note;
    QString body; ///< The note without its proposed wording.
    QString wording; ///< What follows 建议表述： or "Proposed wording:" at a line's beginning.
};

struct MemoGaps {
    QList<MemoSection> unmarked; ///< Recommendations no highlight touches.
    QList<MemoSection> unmarkedMeasures; ///< In recommendations that others touch.
    QList<MemoSection> withoutNote; ///< Recommendations with no note on or in them.
    QList<MemoSection> withoutSummary;
    int claims = 0; ///< Sentences with figures before the first section.
    int uncheckedClaims = 0; ///< Of them, those that no highlight with a note touches.
    QList<int> uncheckedParagraphs; ///< Where these stand, from 1; of the first document with any.
};

struct MemoReport {
    int recommendationCount = 0;
    int readCount = 0; ///< Recommendations somebody has read.
    int markedCount = 0;
    int measureCount = 0;
    QStringList judgements; ///< Three at most, from the notes on the project, key notes first.
    int moreJudgements = 0; ///< How many were left out.
    QList<MemoRow> rows; ///< In text order.
    QList<MemoNote> keyNotes; ///< In text order, those on no passage where their section begins.
    QList<MemoNote> tasks; ///< Questions and to-dos, open ones first.
    MemoGaps gaps;
};

MemoReport memoOf(const ProjectSnapshot &project, const NotesReport &report);

} // namespace meipi
