// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/notesreport.h"

namespace meipi {

/// Notes that hang on no highlight, and on what. Only the index that the target's kind calls for is
/// set; a section's needs its document.
struct ReportMemo {
    NoteTarget::Kind kind = NoteTarget::Kind::Project;
    qsizetype document = -1;
    qsizetype section = -1;
    qsizetype theme = -1;
};

/// A heading of the hand-in with what stands below it, up to the next one.
struct NoteGroup {
    enum class Kind {
        Project, ///< Notes on the project itself, and on the document where there is one only.
        Document,
        Section,
        Theme,
        Unthemed, ///< Highlights without a theme.
        Unplaced, ///< Highlights that have no place in the current text.
        Memos, ///< Notes on what this order of things has no heading for.
        Named, ///< Passages of an author or a day, which name tells.
    };

    Kind kind = Kind::Document;
    int depth = 0; ///< 0 for the outermost headings.
    qsizetype document = -1; ///< Into NotesReport::documents.
    qsizetype section = -1; ///< Into ReportDocument::sections.
    qsizetype theme = -1; ///< Into NotesReport::themes.
    QString name; ///< Of a named group.
    QList<qsizetype> summaries; ///< Measures below this heading that have been summed up.
    QList<ReportMemo> memos;
    QList<qsizetype> passages; ///< Into NotesReport::passages.
};

/// Every note and passage of the report is in one group at least, by theme in as many as it has
/// themes. Groups with nothing in or below them are left out; documents never are.
QList<NoteGroup> groupedBySection(const NotesReport &report);
QList<NoteGroup> groupedByTheme(const NotesReport &report);
QList<NoteGroup> groupedByDocument(const NotesReport &report);

/// Whether the group's heading says what the notes hang on.
bool namesTarget(const NoteGroup &group, const ReportMemo &memo);

const QList<ReportNote> &notesOf(const NotesReport &report, const ReportMemo &memo);

} // namespace meipi
