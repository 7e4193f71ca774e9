// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "project/projectsnapshot.h"

namespace meipi {

/// What highlights have to be like, as a tree of conditions. A value.
struct GatheringCondition {
    enum class Kind {
        Everything,
        All, ///< Every part; without parts everything.
        Any, ///< At least one part; without parts nothing.
        Not, ///< Not the one part.
        Theme, ///< Coded with it, by anyone.
        Document,
        Section, ///< Begins in one of them.
        Author, ///< Who marked it.
        Coder, ///< Who gave it a theme.
        Since, ///< Marked at that moment or later.
        Until, ///< Marked before that moment.
        Status, ///< Has a note with it.
        Starred, ///< Has a key note.
        Done, ///< Has a note that is done.
        Tagged, ///< Has a theme.
        Noted, ///< Has a note.
        Quote, ///< The words stand in the quote, folded (folding.h), as in the two below.
        Note, ///< … in a note on it.
        Text, ///< … in either.
        Overlaps, ///< Shares characters with another highlight that meets the part.
        Inside, ///< Lies within another one that does, or covers just the same.
        Near, ///< Has another one that does in the same unit, or no farther away.
    };
    enum class Unit { Characters, Sentence, Paragraph, Section };

    Kind kind = Kind::Everything;
    QList<GatheringCondition> parts;
    ThemeId theme;
    bool withDescendants = true; ///< Or of the themes below it.
    DocumentId document;
    QList<SectionId> sections;
    AuthorId author;
    Timestamp time;
    NoteStatus status = NoteStatus::Thought;
    QString words; ///< Also the path of a section, and a day as it was written.
    Unit unit = Unit::Sentence;
    qsizetype distance = 0; ///< UTF-16 code units between the two.

    friend bool operator==(const GatheringCondition &, const GatheringCondition &) = default;
};

/// Reads a condition as people write it:
///
///     theme:算力/基础设施 AND NOT (status:question OR author:"Li Ming")
///     since:2026-01-02 until:2026-03-31 section:3.2 near(theme:数据)
///
/// Fields are theme (with what is below; theme= without), document, section, author (who marked
/// it), coder (who gave it a theme), since, until, status (thought, question, objection, evidence,
/// todo), is (starred, done, tagged, noted), quote, note and text; a word without field is text,
/// and * everything. overlaps(…), inside(…), near(…) in the same sentence,
/// near-paragraph(…), near-section(…) and near-20(…), so many characters away, are about other
/// highlights. AND may be left out; NOT binds closest, then AND. Values with spaces or brackets
/// stand in quotes, \" is a quote in them; what conditionText() puts behind them is an id. A day
/// may be a month or a year (2026-03, 2026), in UTC; until takes it in. Nothing at all is
/// everything. Fails with Malformed, the offset being in @p text, and with NotFound for what the
/// project does not have.
Result<GatheringCondition> parseCondition(QStringView text, const ProjectSnapshot &project);

/// How conditionText() names themes, documents and authors: as people write them, or with their ids
/// as well, so that the text means the same when they are called something else.
enum class ConditionNames { Shown, WithIds };

/// What parseCondition() reads back as the same condition, but that brackets around one part and
/// lists without parts are gone.
QString conditionText(const GatheringCondition &condition, const ProjectSnapshot &project,
                      ConditionNames names = ConditionNames::Shown);

} // namespace meipi
