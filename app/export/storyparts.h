// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/story.h"

namespace meipi {

/// What the stories of all notes and of the memo have in common. All that it is made with must
/// outlive it.
class StoryParts {
public:
    StoryParts(const NotesReport &report, const ExportOptions &options, StoryListener &listener);

    const ExportWords &words() const { return m_words; }

    /// A part run by run, up to tell().
    void begin(StoryPart::Kind kind, int level = 0);
    void run(const QString &text, StoryRun::Look look = StoryRun::Look::Plain,
             const QString &link = {});
    void tell();

    void add(StoryPart::Kind kind, const StoryRuns &runs, int level = 0);
    void add(StoryPart::Kind kind, const QString &text, int level = 0);
    void table(const QList<QList<StoryRuns>> &rows, const QList<bool> &numeric);
    void item(int number, const StoryRuns &runs);
    void start(const ReportPassage &passage);
    void title(Word kind);
    void line(Word word, const QString &text); ///< 来源：…
    void signature(); ///< Authors and date.
    void remark(const QString &number, Word word, const QString &text); ///< None where empty.

    StoryRuns labelled(Word word, const QString &text) const;
    StoryRuns chips(const QList<qsizetype> &themes) const; ///< Names with their colours.
    static StoryRuns plain(const QString &text) { return {{text}}; }

private:
    const NotesReport &m_report;
    const ExportOptions &m_options;
    ExportWords m_words;
    StoryListener &m_listener;
    StoryPart m_part; ///< The one at hand; its list of runs serves the next one too.
};

StoryRuns countedThemes(const NotesReport &report, const QList<ThemeCount> &themes);

} // namespace meipi
