// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exporter.h"
#include "export/exportwords.h"
#include "report/notegroups.h"

namespace meipi {

/// Words of one look.
struct StoryRun {
    enum class Look { Plain, Strong, Quiet, Accent };

    QString text; ///< May have line ends.
    Look look = Look::Plain;
    QString link = {}; ///< An address; empty for none.
    std::optional<Colour> swatch = {}; ///< A square of this colour before the words.
};

using StoryRuns = QList<StoryRun>;

/// A piece of an export in reading order: what it is, not how it looks, so that HTML, DOCX and ODT
/// each give it a style of their own.
struct StoryPart {
    enum class Kind {
        Kicker, ///< What kind of page this is, above the title.
        Title,
        Line, ///< Below the title: source, figures, date.
        Heading, ///< With a level from 1.
        Subheading, ///< Of no level: not in the contents.
        Remark, ///< A summary or definition.
        Text,
        Item, ///< Of a list; number is its mark, 0 for a bullet.
        Table,
        PassageStart, ///< Up to the end: a highlight with its notes.
        Place,
        Quote,
        Former, ///< As it was marked.
        Themes,
        NoteHead,
        NoteText,
        ReplyHead,
        ReplyText,
        PassageEnd,
    };

    Kind kind = Kind::Text;
    int level = 0;
    int number = 0;
    StoryRuns runs = {};
    QList<QList<StoryRuns>> rows = {}; ///< Of a table; the first row is its head.
    QList<bool> numeric = {}; ///< Columns of a table that are flush right.
    QList<qsizetype> themes = {}; ///< Into NotesReport::themes, at PassageStart.
};

using PartKind = StoryPart::Kind;
using RunLook = StoryRun::Look;

/// Hears a story part by part, so that a long one need not be in memory as a whole.
class StoryListener {
public:
    StoryListener() = default;
    virtual ~StoryListener() = default;
    Q_DISABLE_COPY_MOVE(StoryListener)

    virtual void hear(const StoryPart &part) = 0; ///< @p part is there until this returns.
};

/// Everything in the order of the groups: title, overview, themes, then the groups. Stops when
/// @p progress says so; it counts passages.
void tellNotes(const NotesReport &report, const QList<NoteGroup> &groups,
               const ExportOptions &options, StoryListener &listener, Progress &progress);

/// The reading memo in its seven parts, without room for remarks by hand.
void tellMemo(const ProjectSnapshot &project, const NotesReport &report,
              const ExportOptions &options, StoryListener &listener);

/// The one that the options ask for. Fails with Cancelled.
Result<Done> tellStory(const ProjectSnapshot &project, const NotesReport &report,
                       const ExportOptions &options, StoryListener &listener, Progress &progress);

} // namespace meipi
