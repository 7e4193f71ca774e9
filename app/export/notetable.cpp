// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/notetable.h"

#include "export/addresswords.h"
#include "export/markdowntext.h"
#include "project/fields.h"

#include <QLocale>

#include <cmath>

namespace meipi {

namespace {

using Column = NoteTable::Column;

SheetCell &cell(SheetRow &row, Column column)
{
    return row[static_cast<int>(column)];
}

void setWords(SheetRow &row, Column column, const QString &text)
{
    cell(row, column).text = text;
}

void setTime(SheetRow &row, Column column, Timestamp time)
{
    if (time == Timestamp())
        return;
    cell(row, column).text = time.toString();
    cell(row, column).time = time;
}

void setAmount(SheetRow &row, Column column, double number)
{
    cell(row, column).number = number;
}

} // namespace

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
    : m_project(project), m_report(report), m_words(words), m_positions(project)
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

SheetRow NoteTable::passage(const QString &heading, const ReportPassage &passage)
{
    const ReportDocument &document = m_report.documents[passage.document];
    SheetRow row(columnCount);
    setWords(row, Column::Group, heading);
    setWords(row, Column::Kind, m_words(Word::Highlight));
    setWords(row, Column::Document, document.title);
    setWords(row, Column::Number, passage.address.path);
    setWords(row, Column::Where, addressInWords(m_report, passage, m_words));
    setWords(row, Column::Section, passage.address.sectionTitle);
    if (passage.address.firstParagraph > 0)
        setAmount(row, Column::Paragraph, passage.address.firstParagraph);
    setWords(row, Column::Passage, passage.quote);
    QStringList themes;
    for (const qsizetype theme : passage.themes)
        themes.append(m_report.themes[theme].path);
    setWords(row, Column::Themes, themes.join(QStringLiteral("; ")));
    setWords(row, Column::Author, passage.author);
    setTime(row, Column::Created, passage.created);
    setTime(row, Column::Modified, passage.modified);
    setWords(row, Column::MarkedBy, passage.author);
    setTime(row, Column::MarkedOn, passage.created);
    setWords(row, Column::Placement, keyOf(passage.state));
    if (passage.hasPlace()) {
        const TextRange points = m_positions.of(document.id).fromUtf16(passage.range);
        setAmount(row, Column::Start, double(points.start));
        setAmount(row, Column::End, double(points.end));
    }
    setWords(row, Column::Link, passageLink(m_project, passage.id));
    setWords(row, Column::HighlightKey, passage.id.toString());
    return row;
}

SheetRow NoteTable::memo(const QString &heading, const ReportMemo &memo) const
{
    SheetRow row(columnCount);
    setWords(row, Column::Group, heading);
    setWords(row, Column::Where, placeOf(m_report, memo, m_words));
    if (memo.document >= 0)
        setWords(row, Column::Document, m_report.documents[memo.document].title);
    if (memo.kind == NoteTarget::Kind::Section) {
        const ReportSection &section = m_report.documents[memo.document].sections[memo.section];
        setWords(row, Column::Number, section.address.path);
        setWords(row, Column::Section, section.title);
    }
    if (memo.kind == NoteTarget::Kind::Theme)
        setWords(row, Column::Themes, m_report.themes[memo.theme].path);
    return row;
}

void NoteTable::addNotes(QList<SheetRow> &rows, const SheetRow &pattern,
                         const QList<ReportNote> &notes, bool onPassage) const
{
    const auto add = [&](const ReportNote &note, const ReportNote *above) {
        SheetRow row = pattern;
        const Word kind = above != nullptr ? Word::Reply : onPassage ? Word::Note : Word::MemoNote;
        setWords(row, Column::Kind, m_words(kind));
        setWords(row, Column::Status, m_words.status(note.status));
        setWords(row, Column::Note, note.text);
        setAmount(row, Column::KeyNote, note.starred ? 1 : 0);
        setAmount(row, Column::Done, note.done ? 1 : 0);
        setAmount(row, Column::Private, note.isPrivate ? 1 : 0);
        setWords(row, Column::Author, note.author);
        setTime(row, Column::Created, note.created);
        setTime(row, Column::Modified, note.modified);
        setWords(row, Column::NoteKey, note.id.toString());
        setWords(row, Column::ReplyTo, above == nullptr ? QString() : above->id.toString());
        rows.append(row);
    };
    for (const ReportNote &note : notes) {
        add(note, nullptr);
        for (const ReportNote &reply : note.replies)
            add(reply, &note);
    }
}

QList<SheetRow> NoteTable::rows(const NoteGroup &group)
{
    const QString heading = headingOf(m_report, group, m_words);
    QList<SheetRow> rows;
    for (const ReportMemo &each : group.memos)
        addNotes(rows, memo(heading, each), notesOf(m_report, each), false);
    for (const qsizetype each : group.passages) {
        const ReportPassage &row = m_report.passages[each];
        const SheetRow pattern = passage(heading, row);
        if (row.notes.isEmpty())
            rows.append(pattern);
        else
            addNotes(rows, pattern, row.notes, true);
    }
    return rows;
}

} // namespace meipi
