// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "project/address.h"

namespace meipi {

/// What a project holds, gathered for handing in: pure values in a fixed order, without a word of
/// formatting, which every exporter renders in its own way. Rows refer to each other by their place
/// in the report's lists.

struct ReportNote {
    NoteId id;
    QString text;
    NoteStatus status = NoteStatus::Thought;
    bool starred = false;
    bool isPrivate = false;
    bool done = false;
    QString author;
    Timestamp created;
    Timestamp modified;
    QList<ReportNote> replies; ///< By time, replies to replies among them; they have none.
};

/// A highlight with all that hangs on it.
struct ReportPassage {
    HighlightId id;
    qsizetype document = -1; ///< Into NotesReport::documents.
    TextRange range; ///< Of the current version; empty where the state says it has no place.
    PlacementState state = PlacementState::Placed;
    QString quote; ///< As the text stands now; as it was marked where that has no place any more.
    QString formerQuote; ///< As it was marked, where the text has been edited since.
    Address address; ///< Where it has no place: the former one.
    qsizetype section = -1; ///< Into ReportDocument::sections: the innermost one, a measure too.
    QList<qsizetype> themes; ///< Into NotesReport::themes, each once, in the order of coding.
    QString author;
    Timestamp created;
    Timestamp modified;
    QList<ReportNote> notes;

    bool hasPlace() const { return !range.isEmpty(); }
};

struct ReportTheme {
    ThemeId id;
    qsizetype parent = -1; ///< Into NotesReport::themes.
    int depth = 0;
    QString path; ///< parent/child, as ProjectSnapshot::themePath().
    QString name;
    Colour colour;
    QString definition;
    QList<qsizetype> passages; ///< Coded with this very theme, in text order.
    qsizetype passagesWithin = 0; ///< With the themes below, each highlight once.
    QList<ReportNote> notes;
};

/// How often a theme was given in some place.
struct ThemeCount {
    qsizetype theme = -1;
    qsizetype passages = 0;

    friend bool operator==(ThemeCount a, ThemeCount b)
    {
        return a.theme == b.theme && a.passages == b.passages;
    }
};

/// A node of a document's outline, measures among them. Counts take all below it along; notes are
/// those on the node and on its highlights, replies not counted.
struct ReportSection {
    SectionId id;
    qsizetype parent = -1; ///< Into ReportDocument::sections, always smaller than the own place.
    int depth = 0;
    OutlineNode::Kind kind = OutlineNode::Kind::Section;
    int ordinal = 0; ///< See OutlineNode.
    bool setAside = false;
    QString label; ///< As printed.
    QString title;
    Address address;
    TextRange range;
    QString summary;
    bool isRead = false; ///< By anybody: read or settled.
    int measureCount = 0;
    qsizetype passageCount = 0;
    qsizetype noteCount = 0;
    QList<ThemeCount> themes; ///< In the order of NotesReport::themes.
    QList<qsizetype> passages; ///< That start in this node and in none below, in text order.
    QList<ReportNote> notes; ///< On the node itself.
};

struct ReportDocument {
    DocumentId id;
    int number = 0;
    QString title; ///< The file name where there is none.
    QString name;
    QString sourceHash;
    QList<ReportSection> sections; ///< In text order, parents before children.
    QList<qsizetype> recommendations; ///< Places of the outermost sections, inside parts too.
    int measureCount = 0;
    QList<qsizetype> passages; ///< All that have a place, in text order.
    QList<ReportNote> notes; ///< On the document itself.
};

struct NotesReport {
    QString title; ///< Of the project, else of its first document; may be empty.
    Timestamp lastChange;
    QStringList authors; ///< Of all that is shown, by name.
    QList<ReportDocument> documents;
    QList<ReportTheme> themes; ///< The whole tree, parents first.
    QList<ReportPassage> passages; ///< By document, then in text order; those without a place last.
    QList<qsizetype> unplaced; ///< Passages that have no place in the current text.
    QList<ReportNote> notes; ///< On the project itself.
    qsizetype noteCount = 0; ///< Of all notes shown, replies not counted, as below.
    qsizetype keyNoteCount = 0;
    qsizetype openTaskCount = 0; ///< To-dos that are not done.
    qsizetype openQuestionCount = 0;
};

/// Notes kept private, and what was replied to them, are there only with @p includePrivate.
/// Fails with Cancelled when @p progress says so.
Result<NotesReport> gatherNotes(const ProjectSnapshot &project, bool includePrivate,
                                const Progress &progress);

/// When a row of the project was last written; 0 in an empty project.
Timestamp lastChange(const ProjectSnapshot &project);

} // namespace meipi
