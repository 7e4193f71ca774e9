// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/memodata.h"

#include "export/addresswords.h"
#include "export/memowords.h"

namespace meipi {

namespace {

// The outermost section a key note stands in, under whose heading it is listed; -1 for none.
qsizetype recommendationOf(const NotesReport &report, const MemoNote &note)
{
    const bool isPassage = note.passage >= 0;
    if (!isPassage && note.target.kind != NoteTarget::Kind::Section)
        return -1;
    const qsizetype document =
        isPassage ? report.passages[note.passage].document : note.target.document;
    qsizetype section = isPassage ? report.passages[note.passage].section : note.target.section;
    const QList<ReportSection> &sections = report.documents[document].sections;
    while (section >= 0 && sections[section].parent >= 0
           && sections[sections[section].parent].kind != OutlineNode::Kind::Part)
        section = sections[section].parent;
    return section;
}

QString headingOf(const NotesReport &report, const MemoNote &note, const ExportWords &words)
{
    const qsizetype section = recommendationOf(report, note);
    if (section >= 0) {
        const qsizetype document =
            note.passage >= 0 ? report.passages[note.passage].document : note.target.document;
        return meipi::headingOf(report.documents[document].sections[section], words);
    }
    return note.passage >= 0 && !report.passages[note.passage].hasPlace() ? words(Word::Unplaced)
                                                                          : words(Word::Project);
}

mustache::data rowData(const TemplateData &builder, const NotesReport &report, const MemoRow &row,
                       const ExportWords &words)
{
    mustache::data data = builder.section(report.documents[row.place.document], row.place.section);
    setText(data, "memoLabel", memoLabel(report, row.place, words));
    setText(data, "stance", memoStance(row, words));
    setText(data, "deadlines", words.joined(row.deadlines));
    setNumber(data, "openQuestions", row.openQuestions);
    return data;
}

mustache::data noteData(const TemplateData &builder, const NotesReport &report,
                        const MemoNote &note, const ExportWords &words, bool isFirst)
{
    mustache::data data = builder.note(note.note);
    setText(data, "place", memoPlace(report, note, words));
    setText(data, "body", note.body);
    setText(data, "wording", note.wording);
    setText(data, "state", memoState(note.note, words));
    data["passage"] =
        note.passage < 0 ? mustache::data(false) : builder.passage(note.passage, isFirst);
    setText(data, "shortQuote",
            note.passage < 0 ? QString() : memoQuote(report.passages[note.passage].quote));
    return data;
}

mustache::data gapData(const MemoGapLine &line)
{
    mustache::data data;
    setText(data, "what", line.what);
    setText(data, "where", line.where);
    return data;
}

} // namespace

mustache::data memoData(const TemplateData &builder, const NotesReport &report,
                        const MemoReport &memo, const ExportOptions &options)
{
    const ExportWords words(options.language);
    mustache::data parts;
    setText(parts, "source", memoSource(report, memo, words));
    setText(parts, "progress", memoProgress(report, memo, words));
    mustache::list judgements;
    for (const QString &judgement : memo.judgements)
        judgements.push_back(mustache::data(judgement.toStdString()));
    parts["judgements"] = mustache::data(judgements);
    setText(parts, "moreJudgements",
            memo.moreJudgements > 0 ? words.phrase(Phrase::MoreItems, memo.moreJudgements)
                                    : QString());
    mustache::list rows;
    for (const MemoRow &row : memo.rows)
        rows.push_back(rowData(builder, report, row, words));
    parts["rows"] = mustache::data(rows);
    parts["hasRows"] = mustache::data(!memo.rows.isEmpty());

    QString above;
    QSet<qsizetype> seen; // a passage has one block id, however many key notes
    mustache::list keyNotes;
    for (const MemoNote &note : memo.keyNotes) {
        mustache::data item = noteData(builder, report, note, words, !seen.contains(note.passage));
        seen.insert(note.passage);
        const QString heading = headingOf(report, note, words);
        setText(item, "newHeading", heading == above ? QString() : heading);
        above = heading;
        keyNotes.push_back(std::move(item));
    }
    parts["keyNotes"] = mustache::data(keyNotes);
    mustache::list tasks;
    for (const MemoNote &note : memo.tasks)
        tasks.push_back(noteData(builder, report, note, words, false));
    parts["tasks"] = mustache::data(tasks);
    parts["hasTasks"] = mustache::data(!memo.tasks.isEmpty());
    mustache::list gaps;
    const QList<MemoGapLine> lines = memoGapLines(report, memo.gaps, words);
    for (const MemoGapLine &line : lines)
        gaps.push_back(gapData(line));
    parts["gaps"] = mustache::data(gaps);

    mustache::data data = builder.head();
    data["memo"] = std::move(parts);
    return data;
}

} // namespace meipi
