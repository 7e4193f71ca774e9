// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/notespages.h"

#include "export/addresswords.h"
#include "export/markdowntext.h"
#include "export/matrixpages.h"
#include "export/pagestyle.h"

namespace meipi {

using namespace pagestyle;

namespace {

constexpr double quoteInset = 13; // from the bar's left edge to the words
constexpr double noteInset = 9; // from the panel's left edge to the words

// Two ems of space between things that stand in one line.
QString apart()
{
    return QStringLiteral("\u2003");
}

} // namespace

NotesPages::NotesPages(const ProjectSnapshot &project, const NotesReport &report,
                       const ReportPages &reports, const ExportOptions &options, PageWriter &writer)
    : m_project(project), m_report(report), m_reports(reports), m_options(options),
      m_writer(writer), m_words(options.language), m_parts(report, m_words, writer),
      m_contents(m_words)
{
}

bool NotesPages::write(const QList<NoteGroup> &groups, Progress &progress)
{
    writeTitle();
    for (const ReportDocument &document : m_report.documents) {
        if (!document.recommendations.isEmpty())
            writeOverview(document);
    }
    writeThemes();
    for (const NoteGroup &group : groups) {
        if (hasHeading(group))
            m_contents.add(levelOf(group) + 1, headingOf(m_report, group, m_words));
    }
    m_reports.announce(m_contents, m_words);
    m_contents.write(m_writer);
    progress.setTotal(m_report.passages.size());
    qint64 done = 0;
    for (const NoteGroup &group : groups) {
        writeHeading(group);
        for (const ReportMemo &memo : group.memos)
            writeMemo(group, memo);
        const bool saysDocument = m_report.documents.size() > 1
            && group.kind != NoteGroup::Kind::Section && group.kind != NoteGroup::Kind::Document;
        for (const qsizetype passage : group.passages) {
            if (progress.isCancelled())
                return false;
            writePassage(m_report.passages[passage], saysDocument);
            progress.setDone(++done);
        }
    }
    m_reports.write(m_writer, m_words);
    m_contents.fill(m_writer.flow(), m_writer.typesetter());
    return true;
}

void NotesPages::writeTitle()
{
    QList<TextSpans> lines;
    for (const ReportDocument &document : m_report.documents)
        lines.append(m_parts.sourceLine(document));
    const QStringList counts{m_words.phrase(Phrase::Highlights, m_report.passages.size()),
                             m_words.phrase(Phrase::Notes, m_report.noteCount),
                             m_words.phrase(Phrase::KeyNotes, m_report.keyNoteCount),
                             m_words.phrase(Phrase::OpenQuestions, m_report.openQuestionCount),
                             m_words.phrase(Phrase::OpenTasks, m_report.openTaskCount)};
    lines.append({{counts.join(QStringLiteral(" · ")), small()}});
    const QString by =
        signature(m_words.joined(m_report.authors), m_options.date.value_or(m_report.lastChange));
    m_parts.writeTitle(Word::AllNotes, lines, {{by, small()}});
}

void NotesPages::writeOverview(const ReportDocument &document)
{
    if (m_report.documents.size() > 1) {
        m_writer.paragraph({{onOneLine(document.title), sans(10, ink, true)}},
                           {.space = 14, .lineHeight = 16, .keepsWithNext = true});
    }
    const double numbers = m_words.isChinese() ? 33 : 54;
    const double themes = m_words.isChinese() ? 142 : 120;
    const double heading = m_writer.textWidth() - 3 * numbers - themes;
    m_writer.beginTable(
        {{m_words(hasRecommendations(document) ? Word::Recommendation : Word::Section), heading},
         {m_words(Word::Measures), numbers, true},
         {m_words(Word::Highlights), numbers, true},
         {m_words(Word::Notes), numbers, true},
         {m_words(Word::Themes), themes, false, Typesetter::Fit::Ragged}},
        m_report.documents.size() > 1 ? 4 : 14);
    for (const qsizetype each : document.recommendations) {
        const ReportSection &section = document.sections[each];
        const auto number = [](qint64 value) {
            return TextSpans{{QString::number(value), sans(8.6, value > 0 ? ink : faint)}};
        };
        TextSpans counts;
        for (const ThemeCount &count : section.themes)
            counts += countedChip(count.theme, count.passages);
        if (section.passageCount == 0)
            counts = {{m_words(Word::NotMarked), small(accent)}};
        m_writer.row({{{headingOf(section, m_words), sans(8.8)}},
                      number(section.measureCount),
                      number(section.passageCount),
                      number(section.noteCount),
                      counts});
    }
    m_writer.endTable();
    writeMatrix(m_writer, m_report, document, m_words);
}

void NotesPages::writeThemes()
{
    TextSpans spans;
    for (qsizetype theme = 0; theme < m_report.themes.size(); ++theme) {
        if (!m_report.themes[theme].passages.isEmpty())
            spans += countedChip(theme, m_report.themes[theme].passages.size());
    }
    if (spans.isEmpty())
        return;
    spans.prepend({m_words(Word::Themes) + apart(), sans(8.4, quiet, true)});
    m_writer.paragraph(spans, {.space = 10, .lineHeight = 15, .fit = Typesetter::Fit::Ragged});
}

// ■ 算力 3, and the distance to the next.
TextSpans NotesPages::countedChip(qsizetype theme, qsizetype count) const
{
    TextSpans spans = m_parts.chip(theme, 8.2);
    TextStyle number = small(faint);
    number.isUnbroken = true;
    spans.append({QStringLiteral("\u00a0%1").arg(count), number});
    spans.append({apart(), small()});
    return spans;
}

// 0 for documents and the like, 1 for sections of the first rank; a lone document has no heading.
int NotesPages::levelOf(const NoteGroup &group) const
{
    const bool isLone = m_report.documents.size() == 1;
    return group.kind == NoteGroup::Kind::Section && isLone ? group.depth - 1 : group.depth;
}

bool NotesPages::hasHeading(const NoteGroup &group) const
{
    return group.kind != NoteGroup::Kind::Document || m_report.documents.size() > 1;
}

void NotesPages::writeHeading(const NoteGroup &group)
{
    if (!hasHeading(group))
        return;
    const QString heading = headingOf(m_report, group, m_words);
    const int level = levelOf(group);
    m_writer.bookmarkNext(level + 1, heading);
    const double size = level == 0 ? 13.5 : level == 1 ? 11.5 : 10.2;
    TextSpans spans{{heading, sans(size, ink, true)}};
    if (group.kind == NoteGroup::Kind::Theme)
        spans.prepend({QStringLiteral("■\u00a0"), sans(size, m_report.themes[group.theme].colour)});
    m_writer.paragraph(spans,
                       {.space = level == 0 ? 22.0 : 16.0,
                        .lineHeight = size * 1.45,
                        .keepsWithNext = true,
                        .breaks = false,
                        .fit = Typesetter::Fit::Balanced});
    if (level == 0)
        m_writer.rule(4, 0.6, rule);
    if (group.kind == NoteGroup::Kind::Theme)
        writeRemark(QString(), Word::Definition, m_report.themes[group.theme].definition);
    if (group.kind == NoteGroup::Kind::Section)
        writeSummaries(group);
}

void NotesPages::writeSummaries(const NoteGroup &group)
{
    const QList<ReportSection> &sections = m_report.documents[group.document].sections;
    writeRemark(QString(), Word::Summary, sections[group.section].summary);
    for (const qsizetype measure : group.summaries)
        writeRemark(numberOf(sections[measure].address), Word::Summary, sections[measure].summary);
}

// 3.2 要旨：…
void NotesPages::writeRemark(const QString &number, Word word, const QString &remark)
{
    if (remark.isEmpty())
        return;
    TextSpans spans{{m_words(word) + m_words.colon(), sans(9.2, accent, true)},
                    {remark, sans(9.2, quiet)}};
    if (!number.isEmpty())
        spans.prepend({number + u' ', sans(9.2, accent, true)});
    m_writer.paragraph(spans, {.space = 5, .lineHeight = noteLine, .keepsWithNext = true});
}

void NotesPages::writeMemo(const NoteGroup &group, const ReportMemo &memo)
{
    if (!namesTarget(group, memo)) {
        m_writer.paragraph({{placeOf(m_report, memo, m_words), sans(9, quiet, true)}},
                           {.space = 10, .lineHeight = 14, .keepsWithNext = true});
    }
    writeNotes(notesOf(m_report, memo), 0);
}

// 3.2 第三条建议第2项（第17段）
TextSpans NotesPages::addressSpans(const ReportPassage &passage, bool saysDocument) const
{
    TextSpans spans;
    const QString number = numberOf(passage.address);
    if (!number.isEmpty())
        spans.append({number + apart(), sans(9, accent, true)});
    const QString place = addressInWords(m_report, passage, m_words);
    const QString paragraphs = printedParagraphs(passage.address, m_words);
    spans.append({place.isEmpty() || paragraphs.isEmpty() ? place + paragraphs
                                                          : place + m_words.bracketed(paragraphs),
                  small()});
    if (saysDocument) {
        spans.append({apart() + onOneLine(m_report.documents[passage.document].title), small()});
    }
    if (!passage.hasPlace()) {
        const bool isAmbiguous = passage.state == PlacementState::Ambiguous;
        spans.append(
            {apart() + m_words(isAmbiguous ? Word::Ambiguous : Word::Orphaned), small(accent)});
    }
    return spans;
}

void NotesPages::writePassage(const ReportPassage &passage, bool saysDocument)
{
    m_writer.paragraph(addressSpans(passage, saysDocument),
                       {{signature(passage.author, passage.created), small(faint)}},
                       {.space = 13,
                        .lineHeight = 14,
                        .keepsWithNext = true,
                        .breaks = false,
                        .link = passageLink(m_project, passage.id).toUtf8()});
    PageFrame bar;
    bar.width = m_writer.textWidth();
    bar.barWidth = 3;
    for (const qsizetype theme : passage.themes)
        bar.bar.append(m_report.themes[theme].colour);
    if (bar.bar.isEmpty())
        bar.bar.append(rule);
    const int frame = m_writer.flow().addFrame(bar);
    const QList<TextSpans> paragraphs = paragraphsOf({{passage.quote, quote()}});
    // The end of the quote and the beginning of its first note stay on one page.
    const bool hasNotes = !passage.notes.isEmpty();
    const bool hasMore = hasNotes || !passage.formerQuote.isEmpty() || !passage.themes.isEmpty();
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        m_writer.paragraph(paragraphs[i],
                           {.x = quoteInset,
                            .space = i == 0 ? 3.0 : 4.0,
                            .lineHeight = quoteLine,
                            .frame = frame,
                            .keepsWithNext = hasMore && i + 1 == paragraphs.size()});
    }
    if (!passage.formerQuote.isEmpty()) {
        m_writer.paragraph({{m_words(Word::EditedSince) + m_words.colon(), small(accent)},
                            {passage.formerQuote, serif(9.4, quiet)}},
                           {.x = quoteInset,
                            .space = 3,
                            .lineHeight = 15,
                            .frame = frame,
                            .keepsWithNext = hasNotes || !passage.themes.isEmpty()});
    }
    if (!passage.themes.isEmpty()) {
        m_writer.paragraph(m_parts.chips(passage.themes, 8.2),
                           {.x = quoteInset,
                            .space = 2,
                            .lineHeight = 14,
                            .frame = frame,
                            .keepsWithNext = hasNotes,
                            .fit = Typesetter::Fit::Ragged});
    }
    writeNotes(passage.notes, quoteInset);
}

void NotesPages::writeNotes(const QList<ReportNote> &notes, double x)
{
    for (const ReportNote &note : notes) {
        PageFrame box;
        box.x = x;
        box.width = m_writer.textWidth() - x;
        box.padding = 5;
        box.fill = pagestyle::panel;
        const int frame = m_writer.flow().addFrame(box);
        writeNote(note, x + noteInset, frame, false);
        for (const ReportNote &reply : note.replies)
            writeNote(reply, x + noteInset + 16, frame, true);
    }
}

void NotesPages::writeNote(const ReportNote &note, double x, int frame, bool isReply)
{
    const double width = m_writer.textWidth() - x - noteInset;
    TextSpans head{
        {isReply ? m_words(Word::Reply) : m_words.status(note.status), sans(8.6, ink, true)}};
    if (note.starred)
        head.append({QStringLiteral("  ★ ") + m_words(Word::KeyNote), sans(8.6, accent, true)});
    if (note.done)
        head.append({QStringLiteral("  ") + m_words(Word::DoneTask), small()});
    if (note.isPrivate)
        head.append({QStringLiteral("  ") + m_words(Word::Private), small(accent)});
    m_writer.paragraph(head, {{signature(note.author, note.created), small(faint)}},
                       {.x = x,
                        .width = width,
                        .space = isReply ? 4.0 : 6.0,
                        .lineHeight = 14,
                        .frame = frame,
                        .keepsWithNext = true});
    const QList<TextSpans> paragraphs = paragraphsOf({{note.text, pagestyle::note()}});
    for (const TextSpans &each : paragraphs) {
        m_writer.paragraph(each,
                           {.x = x,
                            .width = width,
                            .lineHeight = each.isEmpty() ? noteLine / 2 : noteLine,
                            .frame = frame});
    }
}

} // namespace meipi
