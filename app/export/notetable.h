// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/addresswords.h"
#include "export/projectjson.h"
#include "report/notegroups.h"

#include <functional>

namespace meipi {

/// A cell of a table that other programs calculate with.
struct SheetCell {
    QString text;
    std::optional<double> number; ///< In place of the text.
    std::optional<Timestamp> time; ///< What the text says, for programs that know times.

    QString toString() const; ///< A number with all its digits.
};

using SheetRow = QList<SheetCell>;

/// All notes as rows of one table, in the order of the groups: a row a note or reply, and one for
/// each highlight that has no note. A highlight with several themes comes once under each of them
/// where it is grouped by theme.
class NoteTable {
public:
    enum class Column {
        Group,
        Kind,
        Document,
        Number,
        Where,
        Section,
        Paragraph,
        Passage,
        Themes,
        Status,
        Note,
        KeyNote,
        Done,
        Private,
        Author,
        Created,
        Modified,
        MarkedBy,
        MarkedOn,
        Placement,
        Start,
        End,
        Link,
        HighlightKey,
        NoteKey,
        ReplyTo,
    };
    static constexpr int columnCount = static_cast<int>(Column::ReplyTo) + 1;

    /// All three must outlive the table.
    NoteTable(const ProjectSnapshot &project, const NotesReport &report, const ExportWords &words);

    QStringList head() const;

    using RowWriter = std::function<void(const SheetRow &)>;

    /// Hands the rows of one group to @p write, with what its heading says in each of them. A row
    /// is there until that returns.
    void writeRows(const NoteGroup &group, const RowWriter &write);

private:
    void writeNotes(const QList<ReportNote> &notes, bool onPassage, const RowWriter &write);
    void setNote(const ReportNote &note, Word kind, const QString &above);
    void setPassage(const QString &heading, const ReportPassage &passage);
    void setMemo(const QString &heading, const ReportMemo &memo);
    void clear();
    SheetCell &cell(Column column) { return m_row[static_cast<int>(column)]; }
    void setTime(Column column, Timestamp time);

    const NotesReport &m_report;
    const ExportWords &m_words;
    SectionWords m_places;
    DocumentPositions m_positions;
    SheetRow m_row; ///< The one at hand.
};

} // namespace meipi
