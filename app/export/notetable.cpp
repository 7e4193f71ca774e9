// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/notetable.h"

#include "export/markdowntext.h"
#include "project/fields.h"

#include <QLocale>

#include <cmath>

namespace meipi {

QString SheetCell::toString() const
{
    if (!number)
        return text;
    constexpr double largestWhole = 9007199254740992; // All below it are exact.
    if (std::abs(*number) < largestWhole && std::trunc(*number) == *number)
        return QString::number(static_cast<qint64>(*number));
    return QString::number(*number, 'g', QLocale::FloatingPointShortest);
}

NoteTable::NoteTable(const ProjectSnapshot &project, const NotesReport &report,
                     const ExportWords &words)
    : m_report(report), m_words(words), m_places(report, words), m_positions(project),
      m_row(columnCount)
{
}

QStringList NoteTable::head() const
{
    static constexpr Word words[columnCount] = {
        Word::Group,   Word::Kind,        Word::Document,      Word::Number,       Word::Where,
        Word::Section, Word::InParagraph, Word::Passage,       Word::Themes,       Word::State,
        Word::Note,    Word::KeyNote,     Word::DoneTask,      Word::Private,      Word::Who,
        Word::Created, Word::Modified,    Word::MarkedBy,      Word::MarkedOn,     Word::Placement,
        Word::Start,   Word::End,         Word::BackToPassage, Word::HighlightKey, Word::NoteKey,
        Word::ReplyTo};
    QStringList titles;
    for (const Word word : words)
        titles.append(m_words(word));
    return titles;
}

void NoteTable::clear()
{
    for (SheetCell &each : m_row)
        each = SheetCell();
}

void NoteTable::setTime(Column column, Timestamp time)
{
    if (time == Timestamp())
        cell(column) = SheetCell();
    else
        cell(column) = {time.toString(), {}, time};
}

void NoteTable::setPassage(const QString &heading, const ReportPassage &passage)
{
    const ReportDocument &document = m_report.documents[passage.document];
    clear();
    cell(Column::Group).text = heading;
    cell(Column::Kind).text = m_words(Word::Highlight);
    cell(Column::Document).text = document.title;
    cell(Column::Number).text = passage.address.path;
    cell(Column::Where).text = m_places.of(passage);
    cell(Column::Section).text = passage.address.sectionTitle;
    if (passage.address.firstParagraph > 0)
        cell(Column::Paragraph).number = passage.address.firstParagraph;
    cell(Column::Passage).text = passage.quote;
    QStringList themes;
    themes.reserve(passage.themes.size());
    for (const qsizetype theme : passage.themes)
        themes.append(m_report.themes[theme].path);
    cell(Column::Themes).text = themes.join(QStringLiteral("; "));
    cell(Column::Author).text = passage.author;
    setTime(Column::Created, passage.created);
    setTime(Column::Modified, passage.modified);
    cell(Column::MarkedBy).text = passage.author;
    cell(Column::MarkedOn) = cell(Column::Created);
    cell(Column::Placement).text = keyOf(passage.state);
    if (passage.hasPlace()) {
        const TextRange points = m_positions.of(document.id).fromUtf16(passage.range);
        cell(Column::Start).number = double(points.start);
        cell(Column::End).number = double(points.end);
    }
    cell(Column::Link).text = linkTo(m_report, passage);
    cell(Column::HighlightKey).text = passage.id.toString();
}

void NoteTable::setMemo(const QString &heading, const ReportMemo &memo)
{
    clear();
    cell(Column::Group).text = heading;
    cell(Column::Where).text = placeOf(m_report, memo, m_words);
    if (memo.document >= 0)
        cell(Column::Document).text = m_report.documents[memo.document].title;
    if (memo.kind == NoteTarget::Kind::Section) {
        const ReportSection &section = m_report.documents[memo.document].sections[memo.section];
        cell(Column::Number).text = section.address.path;
        cell(Column::Section).text = section.title;
    }
    if (memo.kind == NoteTarget::Kind::Theme)
        cell(Column::Themes).text = m_report.themes[memo.theme].path;
}

// Into the cells that every note fills in, whatever it hangs on.
void NoteTable::setNote(const ReportNote &note, Word kind, const QString &above)
{
    cell(Column::Kind).text = m_words(kind);
    cell(Column::Status).text = m_words.status(note.status);
    cell(Column::Note).text = note.text;
    cell(Column::KeyNote).number = note.starred ? 1 : 0;
    cell(Column::Done).number = note.done ? 1 : 0;
    cell(Column::Private).number = note.isPrivate ? 1 : 0;
    cell(Column::Author).text = note.author;
    setTime(Column::Created, note.created);
    setTime(Column::Modified, note.modified);
    cell(Column::NoteKey).text = note.id.toString();
    cell(Column::ReplyTo).text = above;
}

void NoteTable::writeNotes(const QList<ReportNote> &notes, bool onPassage, const RowWriter &write)
{
    for (const ReportNote &note : notes) {
        setNote(note, onPassage ? Word::Note : Word::MemoNote, {});
        write(m_row);
        for (const ReportNote &reply : note.replies) {
            setNote(reply, Word::Reply, note.id.toString());
            write(m_row);
        }
    }
}

void NoteTable::writeRows(const NoteGroup &group, const RowWriter &write)
{
    const QString heading = headingOf(m_report, group, m_words);
    for (const ReportMemo &each : group.memos) {
        setMemo(heading, each);
        writeNotes(notesOf(m_report, each), false, write);
    }
    for (const qsizetype each : group.passages) {
        const ReportPassage &passage = m_report.passages[each];
        setPassage(heading, passage);
        if (passage.notes.isEmpty())
            write(m_row);
        else
            writeNotes(passage.notes, true, write);
    }
}

} // namespace meipi
