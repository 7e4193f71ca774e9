// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/story.h"

#include "export/addresswords.h"
#include "export/exportfailures.h"
#include "export/exportgrouping.h"
#include "export/markdowntext.h"
#include "export/pageparts.h"
#include "export/storyparts.h"

namespace meipi {

namespace {

QString storyGap()
{
    return QStringLiteral("\u2003");
}

/// Tells all notes.
class NotesStory {
public:
    NotesStory(const NotesReport &report, const ExportOptions &options, StoryListener &listener)
        : m_report(report), m_parts(report, options, listener), m_words(m_parts.words()),
          m_places(report, m_words)
    {
    }

    void tell(const QList<NoteGroup> &groups, Progress &progress);

private:
    void head();
    void overview(const ReportDocument &document);
    void themes();
    void group(const NoteGroup &group, Progress &progress);
    void heading(const NoteGroup &group);
    void passage(const ReportPassage &passage, bool saysDocument);
    void place(const ReportPassage &passage, bool saysDocument);
    void notes(const QList<ReportNote> &notes);
    void note(const ReportNote &note, bool isReply);

    const NotesReport &m_report;
    StoryParts m_parts;
    const ExportWords &m_words;
    SectionWords m_places;
    qint64 m_told = 0; ///< Passages.
};

void NotesStory::tell(const QList<NoteGroup> &groups, Progress &progress)
{
    qint64 total = 0;
    for (const NoteGroup &each : groups)
        total += each.passages.size();
    progress.setTotal(total);
    head();
    for (const ReportDocument &document : m_report.documents) {
        if (!document.recommendations.isEmpty())
            overview(document);
    }
    themes();
    for (const NoteGroup &each : groups)
        group(each, progress);
}

void NotesStory::head()
{
    m_parts.title(Word::AllNotes);
    for (const ReportDocument &document : m_report.documents) {
        const QString title = onOneLine(document.title);
        const QString name = onOneLine(document.name);
        m_parts.line(Word::Source, title == name ? title : title + m_words.bracketed(name));
    }
    m_parts.add(PartKind::Line,
                QStringList{m_words.phrase(Phrase::Highlights, m_report.passages.size()),
                            m_words.phrase(Phrase::Notes, m_report.noteCount),
                            m_words.phrase(Phrase::KeyNotes, m_report.keyNoteCount),
                            m_words.phrase(Phrase::OpenQuestions, m_report.openQuestionCount),
                            m_words.phrase(Phrase::OpenTasks, m_report.openTaskCount)}
                    .join(QStringLiteral(" · ")));
    m_parts.signature();
}

void NotesStory::overview(const ReportDocument &document)
{
    if (m_report.documents.size() > 1)
        m_parts.add(PartKind::Subheading, onOneLine(document.title));
    const auto plain = [](const QString &text) { return StoryParts::plain(text); };
    const auto number = [&plain](qint64 value) { return plain(QString::number(value)); };
    QList<QList<StoryRuns>> rows{
        {plain(m_words(hasRecommendations(document) ? Word::Recommendation : Word::Section)),
         plain(m_words(Word::Measures)), plain(m_words(Word::Highlights)),
         plain(m_words(Word::Notes)), plain(m_words(Word::Themes))}};
    for (const qsizetype each : document.recommendations) {
        const ReportSection &section = document.sections[each];
        const StoryRuns counts = section.passageCount == 0
            ? StoryRuns{{m_words(Word::NotMarked), RunLook::Accent}}
            : countedThemes(m_report, section.themes);
        rows.append({plain(headingOf(section, m_words)), number(section.measureCount),
                     number(section.passageCount), number(section.noteCount), counts});
    }
    m_parts.table(rows, {false, true, true, true, false});
}

void NotesStory::themes()
{
    QList<ThemeCount> counts;
    for (qsizetype theme = 0; theme < m_report.themes.size(); ++theme) {
        if (!m_report.themes[theme].passages.isEmpty())
            counts.append({theme, m_report.themes[theme].passages.size()});
    }
    if (counts.isEmpty())
        return;
    StoryRuns runs = countedThemes(m_report, counts);
    runs.prepend({m_words(Word::Themes) + m_words.colon(), RunLook::Strong});
    m_parts.add(PartKind::Text, runs);
}

void NotesStory::heading(const NoteGroup &group)
{
    const bool isLone = m_report.documents.size() == 1;
    if (group.kind == NoteGroup::Kind::Document && isLone)
        return;
    const int level = group.depth + (group.kind == NoteGroup::Kind::Section && isLone ? 0 : 1);
    StoryRun run{headingOf(m_report, group, m_words)};
    if (group.kind == NoteGroup::Kind::Theme)
        run.swatch = m_report.themes[group.theme].colour;
    m_parts.add(PartKind::Heading, StoryRuns{run}, std::max(1, level));
}

void NotesStory::group(const NoteGroup &group, Progress &progress)
{
    heading(group);
    if (group.kind == NoteGroup::Kind::Theme)
        m_parts.remark(QString(), Word::Definition, m_report.themes[group.theme].definition);
    if (group.kind == NoteGroup::Kind::Section) {
        const QList<ReportSection> &sections = m_report.documents[group.document].sections;
        m_parts.remark(QString(), Word::Summary, sections[group.section].summary);
        for (const qsizetype measure : group.summaries)
            m_parts.remark(numberOf(sections[measure].address), Word::Summary,
                           sections[measure].summary);
    }
    for (const ReportMemo &memo : group.memos) {
        if (!namesTarget(group, memo))
            m_parts.add(PartKind::Subheading, placeOf(m_report, memo, m_words));
        notes(notesOf(m_report, memo));
    }
    const bool saysDocument = m_report.documents.size() > 1
        && group.kind != NoteGroup::Kind::Section && group.kind != NoteGroup::Kind::Document;
    for (const qsizetype each : group.passages) {
        if (progress.isCancelled())
            return;
        passage(m_report.passages[each], saysDocument);
        progress.setDone(++m_told);
    }
}

void NotesStory::place(const ReportPassage &passage, bool saysDocument)
{
    m_parts.begin(PartKind::Place);
    if (const QString number = numberOf(passage.address); !number.isEmpty())
        m_parts.run(number + storyGap(), RunLook::Strong);
    const QString words = m_places.of(passage);
    const QString paragraphs = printedParagraphs(passage.address, m_words);
    const QString where = words.isEmpty() || paragraphs.isEmpty()
        ? words + paragraphs
        : words + m_words.bracketed(paragraphs);
    m_parts.run(where, RunLook::Quiet);
    if (saysDocument) {
        m_parts.run(storyGap() + onOneLine(m_report.documents[passage.document].title),
                    RunLook::Quiet);
    }
    if (!passage.hasPlace()) {
        const bool isAmbiguous = passage.state == PlacementState::Ambiguous;
        m_parts.run(storyGap() + m_words(isAmbiguous ? Word::Ambiguous : Word::Orphaned),
                    RunLook::Accent);
    }
    m_parts.run(storyGap() + signature(passage.author, passage.created) + storyGap(),
                RunLook::Quiet);
    m_parts.run(m_words(Word::BackToPassage), RunLook::Quiet, linkTo(m_report, passage));
    m_parts.tell();
}

void NotesStory::passage(const ReportPassage &passage, bool saysDocument)
{
    m_parts.start(passage);
    place(passage, saysDocument);
    m_parts.add(PartKind::Quote, passage.quote);
    if (!passage.formerQuote.isEmpty()) {
        m_parts.add(PartKind::Former,
                    {{m_words(Word::EditedSince) + m_words.colon(), RunLook::Accent},
                     {passage.formerQuote, RunLook::Quiet}});
    }
    if (!passage.themes.isEmpty())
        m_parts.add(PartKind::Themes, m_parts.chips(passage.themes));
    notes(passage.notes);
    m_parts.add(PartKind::PassageEnd, StoryRuns());
}

void NotesStory::notes(const QList<ReportNote> &notes)
{
    for (const ReportNote &each : notes) {
        note(each, false);
        for (const ReportNote &reply : each.replies)
            note(reply, true);
    }
}

void NotesStory::note(const ReportNote &note, bool isReply)
{
    m_parts.begin(isReply ? PartKind::ReplyHead : PartKind::NoteHead);
    m_parts.run(isReply ? m_words(Word::Reply) : m_words.status(note.status), RunLook::Strong);
    if (note.starred)
        m_parts.run(QStringLiteral(" ★ ") + m_words(Word::KeyNote), RunLook::Accent);
    if (note.done)
        m_parts.run(storyGap() + m_words(Word::DoneTask), RunLook::Quiet);
    if (note.isPrivate)
        m_parts.run(storyGap() + m_words(Word::Private), RunLook::Accent);
    m_parts.run(storyGap() + signature(note.author, note.created), RunLook::Quiet);
    m_parts.tell();
    m_parts.add(isReply ? PartKind::ReplyText : PartKind::NoteText, note.text);
}

} // namespace

void tellNotes(const NotesReport &report, const QList<NoteGroup> &groups,
               const ExportOptions &options, StoryListener &listener, Progress &progress)
{
    NotesStory(report, options, listener).tell(groups, progress);
}

Result<Done> tellStory(const ProjectSnapshot &project, const NotesReport &report,
                       const ExportOptions &options, StoryListener &listener, Progress &progress)
{
    if (options.kind == ExportOptions::Kind::Memo && !progress.isCancelled())
        tellMemo(project, report, options, listener);
    else if (!progress.isCancelled())
        tellNotes(report, grouped(report, options.groupBy), options, listener, progress);
    if (progress.isCancelled())
        return exportCancelled();
    return Done{};
}

} // namespace meipi
