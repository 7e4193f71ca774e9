// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/story.h"

#include "export/addresswords.h"
#include "export/markdowntext.h"
#include "export/memowords.h"
#include "export/storyparts.h"

namespace meipi {

namespace {

/// Tells the memo.
class MemoStory {
public:
    MemoStory(const NotesReport &report, const MemoReport &memo, const ExportOptions &options,
              StoryListener &listener)
        : m_report(report), m_memo(memo), m_parts(report, options, listener),
          m_words(m_parts.words()), m_kept(options.keptText)
    {
    }

    void tell();

private:
    void judgements();
    void rows();
    void keyNotes();
    void keyNote(const MemoNote &note);
    void tasks();
    void gaps();
    void heading(Word word) { m_parts.add(PartKind::Heading, m_words(word), 1); }
    void none()
    {
        m_parts.add(PartKind::Text, StoryRuns{{m_words(Word::Nothing), RunLook::Quiet}});
    }

    const NotesReport &m_report;
    const MemoReport &m_memo;
    StoryParts m_parts;
    const ExportWords &m_words;
    QString m_kept;
};

void MemoStory::tell()
{
    m_parts.title(Word::Memo);
    m_parts.line(Word::Source, memoSource(m_report, m_memo, m_words));
    m_parts.line(Word::Progress, memoProgress(m_report, m_memo, m_words));
    m_parts.signature();
    judgements();
    rows();
    keyNotes();
    tasks();
    gaps();
    if (!m_kept.isEmpty()) {
        heading(Word::ReaderRemarks);
        m_parts.add(PartKind::Text, m_kept);
    }
}

void MemoStory::judgements()
{
    heading(Word::CoreJudgements);
    if (m_memo.judgements.isEmpty())
        none();
    for (qsizetype i = 0; i < m_memo.judgements.size(); ++i)
        m_parts.item(int(i) + 1, StoryParts::plain(m_memo.judgements[i]));
    if (m_memo.moreJudgements > 0)
        m_parts.add(
            PartKind::Text,
            StoryRuns{{m_words.phrase(Phrase::MoreItems, m_memo.moreJudgements), RunLook::Quiet}});
}

void MemoStory::rows()
{
    heading(Word::ByRecommendation);
    if (m_memo.rows.isEmpty()) {
        none();
        return;
    }
    const auto plain = [](const QString &text) { return StoryParts::plain(text); };
    QList<StoryRuns> head;
    for (const Word word : {Word::Number, Word::Summary, Word::Themes, Word::Measures, Word::Stance,
                            Word::Deadline, Word::OpenQuestions})
        head.append(plain(m_words(word)));
    QList<QList<StoryRuns>> rows{head};
    for (const MemoRow &row : m_memo.rows) {
        const ReportSection &section =
            m_report.documents[row.place.document].sections[row.place.section];
        const QString title = section.title.isEmpty() ? section.label : section.title;
        QList<qsizetype> themes;
        for (const ThemeCount &count : section.themes)
            themes.append(count.theme);
        rows.append(
            {plain(memoLabel(m_report, row.place, m_words)),
             plain(onOneLine(section.summary.isEmpty() ? title : section.summary)),
             section.passageCount == 0 ? StoryRuns{{m_words(Word::NotMarked), RunLook::Accent}}
                                       : m_parts.chips(themes),
             plain(QString::number(section.measureCount)), plain(memoStance(row, m_words)),
             plain(m_words.joined(row.deadlines)), plain(QString::number(row.openQuestions))});
    }
    m_parts.table(rows, {false, false, false, true, false, false, true});
}

void MemoStory::keyNotes()
{
    heading(Word::KeyNotes);
    if (m_memo.keyNotes.isEmpty())
        none();
    for (const MemoNote &note : m_memo.keyNotes)
        keyNote(note);
}

void MemoStory::keyNote(const MemoNote &note)
{
    StoryRuns place{{memoPlace(m_report, note, m_words), RunLook::Strong}};
    const bool isOnPassage = note.passage >= 0;
    if (isOnPassage) {
        const ReportPassage &passage = m_report.passages[note.passage];
        m_parts.start(passage);
        const QString paragraphs = printedParagraphs(passage.address, m_words);
        if (!passage.address.path.isEmpty() && !paragraphs.isEmpty())
            place.append({QStringLiteral("\u2003") + paragraphs, RunLook::Quiet});
        place.append({QStringLiteral("\u2003"), RunLook::Quiet});
        place.append({m_words(Word::BackToPassage), RunLook::Quiet, linkTo(m_report, passage)});
    }
    m_parts.add(PartKind::Place, place);
    if (isOnPassage) {
        const ReportPassage &passage = m_report.passages[note.passage];
        m_parts.add(PartKind::Quote, memoQuote(passage.quote));
        if (!passage.themes.isEmpty())
            m_parts.add(PartKind::Themes, m_parts.chips(passage.themes));
    }
    m_parts.add(
        PartKind::NoteText,
        {{m_words.status(note.note.status) + m_words.colon(), RunLook::Strong}, {note.body}});
    if (!note.wording.isEmpty())
        m_parts.add(PartKind::NoteText, m_parts.labelled(Word::ProposedWording, note.wording));
    if (isOnPassage)
        m_parts.add(PartKind::PassageEnd, StoryRuns());
}

void MemoStory::tasks()
{
    heading(Word::QuestionsAndTasks);
    if (m_memo.tasks.isEmpty()) {
        none();
        return;
    }
    const auto plain = [](const QString &text) { return StoryParts::plain(text); };
    QList<QList<StoryRuns>> rows{{plain(m_words(Word::What)), plain(m_words(Word::Where)),
                                  plain(m_words(Word::Who)), plain(m_words(Word::State))}};
    for (const MemoNote &task : m_memo.tasks) {
        rows.append({{{m_words.status(task.note.status) + m_words.colon(), RunLook::Strong},
                      {task.note.text}},
                     plain(memoPlace(m_report, task, m_words)),
                     plain(onOneLine(task.note.author)),
                     plain(memoState(task.note, m_words))});
    }
    m_parts.table(rows, {false, false, false, false});
}

void MemoStory::gaps()
{
    heading(Word::NotCovered);
    const QList<MemoGapLine> lines = memoGapLines(m_report, m_memo.gaps, m_words);
    for (const MemoGapLine &line : lines) {
        StoryRuns runs{{line.what, line.where.isEmpty() ? RunLook::Plain : RunLook::Strong}};
        if (!line.where.isEmpty())
            runs.append({m_words.colon() + line.where});
        m_parts.item(0, runs);
    }
}

} // namespace

void tellMemo(const ProjectSnapshot &project, const NotesReport &report,
              const ExportOptions &options, StoryListener &listener)
{
    MemoStory(report, memoOf(project, report), options, listener).tell();
}

} // namespace meipi
