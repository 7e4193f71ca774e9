// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/memopages.h"

#include "export/addresswords.h"
#include "export/markdowntext.h"
#include "export/memowords.h"
#include "export/pagestyle.h"
#include "text/shortened.h"

#include <QRegularExpression>

namespace meipi {

using namespace pagestyle;

namespace {

constexpr double addressWidth = 52; // of the column that key notes' addresses stand in
constexpr qsizetype longestTask = 64; // characters
constexpr int remarkLines = 4; // ruled, for a pen

QString withoutEmptyLines(const QString &text)
{
    static const QRegularExpression empty(QStringLiteral("\\n\\s*\\n"));
    return QString(text).replace(empty, QStringLiteral("\n"));
}

} // namespace

MemoPages::MemoPages(const ProjectSnapshot &project, const NotesReport &report,
                     const MemoReport &memo, const ExportOptions &options, PageWriter &writer,
                     double scale)
    : m_project(project), m_report(report), m_memo(memo), m_options(options), m_writer(writer),
      m_words(options.language), m_parts(report, m_words, writer), m_scale(scale)
{
}

void MemoPages::write()
{
    writeHead();
    writeJudgements();
    writeRows();
    writeKeyNotes();
    writeTasks();
    writeGaps();
    writeRemarks();
}

TextStyle MemoPages::text(Colour colour, bool isBold) const
{
    return sans(9 * m_scale, colour, isBold);
}

void MemoPages::line(const TextSpans &spans, double space)
{
    m_writer.paragraph(spans, {.space = space * m_scale, .lineHeight = 14 * m_scale});
}

void MemoPages::heading(Word word)
{
    ++m_part;
    const QString number = m_words.isChinese()
        ? QStringLiteral("一二三四五六七").at(m_part - 1) + QStringLiteral("、")
        : QStringLiteral("%1. ").arg(m_part);
    m_writer.bookmarkNext(1, m_words(word));
    m_writer.paragraph({{number + m_words(word), sans(11 * m_scale, accent, true)}},
                       {.space = 12 * m_scale,
                        .lineHeight = 17 * m_scale,
                        .keepsWithNext = true,
                        .breaks = false});
}

void MemoPages::writeHead()
{
    const QString by =
        signature(m_words.joined(m_report.authors), m_options.date.value_or(m_report.lastChange));
    m_parts.writeTitle(Word::Memo,
                       {{{m_words(Word::Source) + m_words.colon(), small(faint)},
                         {memoSource(m_report, m_memo, m_words), small()}},
                        {{m_words(Word::Progress) + m_words.colon(), small(faint)},
                         {memoProgress(m_report, m_memo, m_words), small()}}},
                       {{by, small()}});
}

void MemoPages::writeJudgements()
{
    heading(Word::CoreJudgements);
    if (m_memo.judgements.isEmpty())
        line({{m_words(Word::Nothing), text(faint)}}, 2);
    for (qsizetype i = 0; i < m_memo.judgements.size(); ++i) {
        const double inset = 14 * m_scale;
        m_writer.beside({{QString::number(i + 1), sans(9.6 * m_scale, accent, true)}},
                        {{{m_memo.judgements[i], serif(10.2 * m_scale)}}}, inset,
                        {.space = 2 * m_scale, .lineHeight = 15.5 * m_scale});
    }
    if (m_memo.moreJudgements > 0)
        line({{m_words.phrase(Phrase::MoreItems, m_memo.moreJudgements), text(faint)}}, 1);
}

void MemoPages::writeRows()
{
    heading(Word::ByRecommendation);
    if (m_memo.rows.isEmpty()) {
        line({{m_words(Word::Nothing), text(faint)}}, 2);
        return;
    }
    const bool isChinese = m_words.isChinese();
    const double label = m_report.documents.size() > 1 ? 44 : 32;
    const double measures = isChinese ? 34 : 54;
    const double open = isChinese ? 34 : 38;
    const double stance = isChinese ? 66 : 70;
    const double deadline = isChinese ? 64 : 62;
    const double themes = isChinese ? 104 : 92;
    const double taken = label + measures + open + stance + deadline + themes;
    m_writer.beginTable({{m_words(Word::Number), label},
                         {m_words(Word::Summary), m_writer.textWidth() - taken},
                         {m_words(Word::Themes), themes, false, Typesetter::Fit::Ragged},
                         {m_words(Word::Measures), measures, true},
                         {m_words(Word::Stance), stance},
                         {m_words(Word::Deadline), deadline},
                         {m_words(Word::OpenQuestions), open, true}},
                        4 * m_scale, m_scale);
    for (const MemoRow &row : m_memo.rows)
        writeRow(row);
    m_writer.endTable();
}

void MemoPages::writeRow(const MemoRow &row)
{
    const ReportSection &section =
        m_report.documents[row.place.document].sections[row.place.section];
    const bool hasSummary = !section.summary.isEmpty();
    const QString title = onOneLine(section.title.isEmpty() ? section.label : section.title);
    const QString what =
        hasSummary ? onOneLine(section.summary) : shortened(title, 40, pageEllipsis);
    QList<qsizetype> themes;
    for (const ThemeCount &count : section.themes)
        themes.append(count.theme);
    const TextSpans marks = section.passageCount == 0
        ? TextSpans{{m_words(Word::NotMarked), sans(8.2 * m_scale, accent)}}
        : m_parts.chips(themes, 8 * m_scale);
    const auto small = [this](const QString &words, Colour colour = ink) {
        return TextSpans{{words, sans(8.4 * m_scale, colour)}};
    };
    m_writer.row(
        {{{memoLabel(m_report, row.place, m_words), sans(8.8 * m_scale, ink, true)}},
         small(what, hasSummary ? ink : quiet),
         marks,
         small(QString::number(section.measureCount)),
         small(memoStance(row, m_words)),
         small(m_words.joined(row.deadlines.first(std::min<qsizetype>(2, row.deadlines.size())))),
         small(QString::number(row.openQuestions), row.openQuestions > 0 ? ink : faint)});
}

void MemoPages::writeKeyNotes()
{
    heading(Word::KeyNotes);
    if (m_memo.keyNotes.isEmpty())
        line({{m_words(Word::Nothing), text(faint)}}, 2);
    for (const MemoNote &note : m_memo.keyNotes)
        writeKeyNote(note);
}

// 三·1 over 第17段
TextSpans MemoPages::addressOf(const MemoNote &note) const
{
    TextSpans spans{{memoPlace(m_report, note, m_words), sans(9 * m_scale, ink, true)}};
    if (note.passage >= 0) {
        const Address &address = m_report.passages[note.passage].address;
        const QString paragraphs = printedParagraphsShort(address, m_words);
        if (!address.path.isEmpty() && !paragraphs.isEmpty())
            spans.append({u'\n' + paragraphs, sans(7.8 * m_scale, faint)});
    }
    return spans;
}

void MemoPages::writeKeyNote(const MemoNote &note)
{
    ParagraphPlace place{.space = 6 * m_scale, .lineHeight = 14 * m_scale};
    QList<TextSpans> paragraphs;
    if (note.passage >= 0) {
        const ReportPassage &passage = m_report.passages[note.passage];
        TextSpans quote{{memoQuote(passage.quote), serif(9.4 * m_scale, quiet)}};
        if (!passage.themes.isEmpty()) {
            quote.append({QStringLiteral("\u2003"), sans(8 * m_scale)});
            quote += m_parts.chips(passage.themes, 8 * m_scale);
        }
        paragraphs.append(quote);
        place.link = passageLink(m_project, passage.id).toUtf8();
    }
    paragraphs.append({{m_words.status(note.note.status) + m_words.colon(), text(ink, true)},
                       {withoutEmptyLines(note.body), text(ink)}});
    if (!note.wording.isEmpty()) {
        paragraphs.append({{m_words(Word::ProposedWording) + m_words.colon(), text(accent, true)},
                           {note.wording, serif(9.4 * m_scale)}});
    }
    m_writer.beside(addressOf(note), paragraphs, addressWidth * m_scale, place);
}

void MemoPages::writeTasks()
{
    heading(Word::QuestionsAndTasks);
    if (m_memo.tasks.isEmpty()) {
        line({{m_words(Word::Nothing), text(faint)}}, 2);
        return;
    }
    const double where = 78;
    const double who = 62;
    const double state = 40;
    m_writer.beginTable({{m_words(Word::What), m_writer.textWidth() - where - who - state},
                         {m_words(Word::Where), where},
                         {m_words(Word::Who), who},
                         {m_words(Word::State), state}},
                        4 * m_scale, m_scale);
    for (const MemoNote &task : m_memo.tasks) {
        const Colour colour = task.note.done ? faint : ink;
        const auto cell = [this, colour](const QString &words) {
            return TextSpans{{words, sans(8.4 * m_scale, colour)}};
        };
        TextSpans what{{m_words.status(task.note.status) + m_words.colon(),
                        sans(8.4 * m_scale, colour, true)}};
        what += cell(shortened(onOneLine(task.note.text), longestTask, pageEllipsis));
        m_writer.row({what, cell(memoPlace(m_report, task, m_words)),
                      cell(onOneLine(task.note.author)), cell(memoState(task.note, m_words))});
    }
    m_writer.endTable();
}

void MemoPages::writeGaps()
{
    heading(Word::NotCovered);
    const QList<MemoGapLine> lines = memoGapLines(m_report, m_memo.gaps, m_words);
    for (const MemoGapLine &each : lines) {
        line({{each.what + (each.where.isEmpty() ? QString() : m_words.colon()),
               text(each.where.isEmpty() ? faint : ink, !each.where.isEmpty())},
              {each.where, text(ink)}},
             1);
    }
}

void MemoPages::writeRemarks()
{
    heading(Word::ReaderRemarks);
    if (!m_options.keptText.isEmpty()) {
        line({{m_options.keptText, text(ink)}}, 2);
        return;
    }
    for (int i = 0; i < remarkLines; ++i) {
        Strip strip;
        strip.height = 18 * m_scale;
        strip.keepsWithNext = i + 1 < remarkLines;
        strip.boxes.append({QRectF(0, strip.height - 0.5, m_writer.textWidth(), 0.5), rule, 0});
        m_writer.flow().append(strip);
    }
}

} // namespace meipi
