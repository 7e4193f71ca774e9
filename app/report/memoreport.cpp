// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/memoreport.h"

#include "report/deadlines.h"
#include "report/memogaps.h"
#include "report/proposedwording.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace meipi {

namespace {

constexpr qsizetype mostJudgements = 3;

MemoNote memoNote(const ReportNote &note, qsizetype passage, const ReportMemo &target)
{
    MemoNote result{passage, target, note, note.text, {}};
    if (const auto proposed = proposedWording(note.text)) {
        result.body = proposed->reason;
        result.wording = proposed->wording;
    }
    return result;
}

// Goes through all notes in text order, replies left out; what hangs on a section comes before
// what hangs on its passages.
template <class Visit>
void forEachNote(const NotesReport &report, Visit visit)
{
    const auto visitAll = [&visit](const QList<ReportNote> &notes, qsizetype passage,
                                   const ReportMemo &target) {
        for (const ReportNote &note : notes)
            visit(memoNote(note, passage, target));
    };
    for (qsizetype at = 0; at < report.documents.size(); ++at) {
        const ReportDocument &document = report.documents[at];
        visitAll(document.notes, -1, {NoteTarget::Kind::Document, at, -1, -1});
        qsizetype next = 0; // into the document's passages
        const auto passagesBefore = [&](qsizetype position) {
            for (; next < document.passages.size(); ++next) {
                const ReportPassage &passage = report.passages[document.passages[next]];
                if (passage.range.start >= position)
                    return;
                visitAll(passage.notes, document.passages[next], {});
            }
        };
        for (qsizetype section = 0; section < document.sections.size(); ++section) {
            passagesBefore(document.sections[section].range.start);
            visitAll(document.sections[section].notes, -1,
                     {NoteTarget::Kind::Section, at, section, -1});
        }
        passagesBefore(std::numeric_limits<qsizetype>::max());
    }
    for (const qsizetype passage : report.unplaced)
        visitAll(report.passages[passage].notes, passage, {});
    for (qsizetype theme = 0; theme < report.themes.size(); ++theme)
        visitAll(report.themes[theme].notes, -1, {NoteTarget::Kind::Theme, -1, -1, theme});
}

// The lines of the notes on the project, numbers and bullets taken off.
void addJudgements(const NotesReport &report, MemoReport &memo)
{
    static const QRegularExpression mark(
        QStringLiteral("^\\s*(?:[0-9０-９]{1,2}[.．、)）]|[-*•·])\\s*"));
    QList<ReportNote> notes = report.notes;
    std::stable_sort(notes.begin(), notes.end(), [](const ReportNote &a, const ReportNote &b) {
        return a.starred && !b.starred;
    });
    for (const ReportNote &note : std::as_const(notes)) {
        if (note.status == NoteStatus::ToDo || note.status == NoteStatus::Question)
            continue; // these have a part of their own
        const QStringList lines = note.text.split(u'\n');
        for (QString line : lines) {
            line = line.remove(mark).trimmed();
            if (line.isEmpty())
                continue;
            if (memo.judgements.size() < mostJudgements)
                memo.judgements.append(line);
            else
                ++memo.moreJudgements;
        }
    }
}

void count(const QList<ReportNote> &notes, MemoRow &row)
{
    for (const ReportNote &note : notes) {
        row.thoughts += note.status == NoteStatus::Thought ? 1 : 0;
        row.objections += note.status == NoteStatus::Objection ? 1 : 0;
        row.evidence += note.status == NoteStatus::Evidence ? 1 : 0;
        row.openQuestions += note.status == NoteStatus::Question && !note.done ? 1 : 0;
    }
}

bool liesIn(const ReportDocument &document, qsizetype section, qsizetype ancestor)
{
    while (section > ancestor)
        section = document.sections[section].parent;
    return section == ancestor;
}

MemoRow rowOf(const ProjectSnapshot &project, const NotesReport &report, MemoSection place)
{
    const ReportDocument &document = report.documents[place.document];
    MemoRow row;
    row.place = place;
    for (qsizetype at = place.section; at < document.sections.size(); ++at) {
        if (!liesIn(document, at, place.section))
            break;
        count(document.sections[at].notes, row);
        for (const qsizetype passage : document.sections[at].passages)
            count(report.passages[passage].notes, row);
    }
    row.deadlines =
        deadlinesIn(project.text(document.id).view(document.sections[place.section].range));
    return row;
}

void addRows(const ProjectSnapshot &project, const NotesReport &report, MemoReport &memo)
{
    for (qsizetype at = 0; at < report.documents.size(); ++at) {
        const ReportDocument &document = report.documents[at];
        memo.measureCount += document.measureCount;
        for (const qsizetype section : document.recommendations) {
            ++memo.recommendationCount;
            memo.readCount += document.sections[section].isRead ? 1 : 0;
            memo.rows.append(rowOf(project, report, {at, section}));
        }
    }
}

} // namespace

MemoReport memoOf(const ProjectSnapshot &project, const NotesReport &report)
{
    MemoReport memo;
    addJudgements(report, memo);
    addRows(project, report, memo);
    QList<MemoNote> done;
    const auto sortIn = [&memo, &done](const MemoNote &each) {
        if (each.note.starred)
            memo.keyNotes.append(each);
        if (each.note.status == NoteStatus::Question || each.note.status == NoteStatus::ToDo)
            (each.note.done ? done : memo.tasks).append(each);
    };
    forEachNote(report, sortIn);
    for (const ReportNote &note : report.notes) {
        if (note.status == NoteStatus::Question || note.status == NoteStatus::ToDo)
            (note.done ? done : memo.tasks).append(memoNote(note, -1, {}));
    }
    memo.tasks += done;
    memo.gaps = gapsOf(project, report);
    memo.markedCount = memo.recommendationCount - static_cast<int>(memo.gaps.unmarked.size());
    return memo;
}

} // namespace meipi
