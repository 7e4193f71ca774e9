// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/rows.h"

#include <QString>
#include <QStringView>

namespace meipi {

/// What exported pages say beside the user's own words.
enum class Word {
    // Kinds of pages and their parts
    Memo,
    AllNotes,
    Overview,
    CoreJudgements,
    ByRecommendation,
    KeyNotes,
    QuestionsAndTasks,
    NotCovered,
    ReaderRemarks,
    // Things
    Project,
    Document,
    FrontMatter,
    BackMatter,
    Annex,
    Recommendation,
    Section,
    Measures,
    Theme,
    Themes,
    Highlights,
    Notes,
    MemoNotes,
    Summary,
    Definition,
    ProposedWording,
    Unthemed,
    Unplaced,
    OtherNotes,
    // States
    Thought,
    Question,
    Objection,
    Evidence,
    ToDo,
    DoneTask,
    OpenTask,
    KeyNote,
    Private,
    Reply,
    NotMarked,
    EditedSince,
    Ambiguous,
    Orphaned,
    // Column heads and small words
    What,
    Where,
    Who,
    State,
    Stance,
    Deadline,
    OpenQuestions,
    BackToPassage,
    FormerPlace,
    Nothing,
    Number,
    Source,
    Progress,
    WithoutHighlight,
    WithoutNote,
    WithoutSummary,
    UncheckedClaims,
    // Tables for other programs
    Group,
    Kind,
    Highlight,
    Note,
    MemoNote,
    InParagraph,
    Passage,
    Created,
    Modified,
    MarkedBy,
    MarkedOn,
    Placement,
    Start,
    End,
    HighlightKey,
    NoteKey,
    ReplyTo,
    Characters,
    Colour,
    HighlightsWithin,
    FeedbackTable,
    Clause,
    Changes,
    Reason,
    OtherThemes,
    // Pages with the whole text
    Contents,
    AnnotatedText,
    ShowAllThemes,
    FilterByTheme,
    SkipToText,
    // A vault of notes
    Index,
    GoneSince,
    // Around a quote
    InSentence,
    InOwnParagraph,
    // Pictures of reports
    FrequencyReport,
    CoverageReport,
    MatrixReport,
    CooccurrenceReport,
    Share,
};

/// Phrases with a number in them.
enum class Phrase {
    Recommendations,
    Measures,
    Highlights,
    Notes,
    KeyNotes,
    OpenTasks,
    OpenQuestions,
    Documents,
    Read, ///< 9/9
    Marked, ///< 8/9
    Paragraph,
    Paragraphs, ///< %1 and %2: from, to
    MoreItems,
    Claims, ///< %1 of %2 without a note
    PageOf, ///< %1 / %2
};

/// The language of an export, which is not the interface's: headings do not go through tr(), and
/// the words are the glossary's. Anything but "zh…" reads as English.
class ExportWords {
public:
    explicit ExportWords(QStringView language);

    bool isChinese() const { return m_isChinese; }
    QString operator()(Word word) const;
    QString phrase(Phrase phrase, qint64 first, qint64 second = 0) const;
    QString status(NoteStatus status) const;
    QString joined(const QStringList &items) const; ///< 、 or a comma between them.
    QString colon() const; ///< ： or a colon and a space.
    QString bracketed(const QString &text) const; ///< （…） or " (…)".

private:
    bool m_isChinese = true;
};

} // namespace meipi
