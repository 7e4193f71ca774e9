// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/memowords.h"

#include "export/addresswords.h"
#include "export/markdowntext.h"
#include "text/shortened.h"

namespace meipi {

namespace {

constexpr qsizetype longestQuote = 80; // characters
constexpr qsizetype longestPlace = 24;

QString dots()
{
    return QStringLiteral(" · ");
}

QString addressOf(const NotesReport &report, const MemoSection &place, const ExportWords &words)
{
    const ReportSection &section = report.documents[place.document].sections[place.section];
    const QString address = printedAddress(section.address, words);
    return report.documents.size() > 1
        ? QStringLiteral("%1-%2").arg(report.documents[place.document].number).arg(address)
        : address;
}

QString addresses(const NotesReport &report, const QList<MemoSection> &places,
                  const ExportWords &words)
{
    QStringList items;
    for (const MemoSection &place : places)
        items.append(addressOf(report, place, words));
    return words.joined(items);
}

} // namespace

QString memoSource(const NotesReport &report, const MemoReport &memo, const ExportWords &words)
{
    QStringList titles;
    for (const ReportDocument &document : report.documents)
        titles.append(onOneLine(document.title));
    QStringList parts{words.phrase(Phrase::Recommendations, memo.recommendationCount),
                      words.phrase(Phrase::Measures, memo.measureCount)};
    if (!titles.isEmpty())
        parts.prepend(words.joined(titles));
    return parts.join(dots());
}

QString memoProgress(const NotesReport &report, const MemoReport &memo, const ExportWords &words)
{
    const QString parts = words.joined({words.phrase(Phrase::KeyNotes, report.keyNoteCount),
                                        words.phrase(Phrase::OpenTasks, report.openTaskCount)});
    return QStringList{words.phrase(Phrase::Read, memo.readCount, memo.recommendationCount),
                       words.phrase(Phrase::Marked, memo.markedCount, memo.recommendationCount),
                       words.phrase(Phrase::Notes, report.noteCount) + words.bracketed(parts)}
        .join(dots());
}

QString memoLabel(const NotesReport &report, const MemoSection &place, const ExportWords &words)
{
    return addressOf(report, place, words);
}

QString memoStance(const MemoRow &row, const ExportWords &words)
{
    QStringList items;
    const auto add = [&items, &words](NoteStatus status, int count) {
        if (count > 0)
            items.append(QStringLiteral("%1 %2").arg(words.status(status)).arg(count));
    };
    add(NoteStatus::Objection, row.objections);
    add(NoteStatus::Evidence, row.evidence);
    add(NoteStatus::Thought, row.thoughts);
    return words.joined(items);
}

QString memoPlace(const NotesReport &report, const MemoNote &note, const ExportWords &words)
{
    if (note.passage < 0 && note.target.kind == NoteTarget::Kind::Section)
        return addressOf(report, {note.target.document, note.target.section}, words);
    if (note.passage < 0)
        return shortened(placeOf(report, note.target, words), longestPlace, pageEllipsis);
    const ReportPassage &passage = report.passages[note.passage];
    const QString address = printedAddress(passage.address, words);
    const QString paragraphs = printedParagraphs(passage.address, words);
    const QString place = passage.address.path.isEmpty() ? paragraphs : address;
    return report.documents.size() > 1
        ? QStringLiteral("%1-%2").arg(report.documents[passage.document].number).arg(place)
        : place;
}

QList<MemoGapLine> memoGapLines(const NotesReport &report, const MemoGaps &gaps,
                                const ExportWords &words)
{
    QList<MemoGapLine> lines;
    const auto add = [&](Word what, const QList<MemoSection> &places) {
        if (!places.isEmpty())
            lines.append({words(what), addresses(report, places, words)});
    };
    add(Word::WithoutHighlight, gaps.unmarked + gaps.unmarkedMeasures);
    add(Word::WithoutNote, gaps.withoutNote);
    add(Word::WithoutSummary, gaps.withoutSummary);
    if (gaps.uncheckedClaims > 0) {
        QStringList numbers;
        for (const int paragraph : gaps.uncheckedParagraphs)
            numbers.append(QString::number(paragraph));
        const QString where = words.isChinese()
            ? QStringLiteral("第%1段").arg(words.joined(numbers))
            : QStringLiteral("paragraphs %1").arg(words.joined(numbers));
        lines.append({words(Word::UncheckedClaims),
                      words.phrase(Phrase::Claims, gaps.uncheckedClaims, gaps.claims)
                          + words.bracketed(where)});
    }
    if (lines.isEmpty())
        lines.append({words(Word::Nothing), {}});
    return lines;
}

QString memoState(const ReportNote &note, const ExportWords &words)
{
    if (note.done)
        return words(Word::DoneTask);
    return words(note.status == NoteStatus::Question ? Word::OpenQuestions : Word::OpenTask);
}

QString memoQuote(const QString &quote)
{
    return shortened(onOneLine(quote), longestQuote, pageEllipsis);
}

} // namespace meipi
