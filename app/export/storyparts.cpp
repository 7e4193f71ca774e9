// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/storyparts.h"

#include "export/addresswords.h"
#include "export/markdowntext.h"
#include "export/pageparts.h"

namespace meipi {

StoryParts::StoryParts(const NotesReport &report, const ExportOptions &options,
                       StoryListener &listener)
    : m_report(report), m_options(options), m_words(options.language), m_listener(listener)
{
}

void StoryParts::begin(PartKind kind, int level)
{
    m_part.kind = kind;
    m_part.level = level;
    m_part.runs.clear();
}

void StoryParts::run(const QString &text, RunLook look, const QString &link)
{
    m_part.runs.append({text, look, link});
}

void StoryParts::tell()
{
    m_listener.hear(m_part);
}

void StoryParts::add(PartKind kind, const StoryRuns &runs, int level)
{
    begin(kind, level);
    m_part.runs.append(runs);
    tell();
}

void StoryParts::add(PartKind kind, const QString &text, int level)
{
    begin(kind, level);
    run(text);
    tell();
}

void StoryParts::table(const QList<QList<StoryRuns>> &rows, const QList<bool> &numeric)
{
    StoryPart part;
    part.kind = PartKind::Table;
    part.rows = rows;
    part.numeric = numeric;
    m_listener.hear(part);
}

void StoryParts::item(int number, const StoryRuns &runs)
{
    StoryPart part;
    part.kind = PartKind::Item;
    part.number = number;
    part.runs = runs;
    m_listener.hear(part);
}

void StoryParts::start(const ReportPassage &passage)
{
    begin(PartKind::PassageStart);
    m_part.themes = passage.themes;
    tell();
    m_part.themes.clear();
}

void StoryParts::title(Word kind)
{
    add(PartKind::Kicker, m_words(kind));
    add(PartKind::Title, pageTitle(m_report, kind, m_words));
}

StoryRuns StoryParts::labelled(Word word, const QString &text) const
{
    return {{m_words(word) + m_words.colon(), RunLook::Strong}, {text}};
}

void StoryParts::line(Word word, const QString &text)
{
    add(PartKind::Line, {{m_words(word) + m_words.colon(), RunLook::Quiet}, {text}});
}

void StoryParts::signature()
{
    add(PartKind::Line,
        meipi::signature(m_words.joined(m_report.authors),
                         m_options.date.value_or(m_report.lastChange)));
}

void StoryParts::remark(const QString &number, Word word, const QString &text)
{
    if (text.isEmpty())
        return;
    StoryRuns runs = labelled(word, text);
    if (!number.isEmpty())
        runs.prepend({number + u' ', RunLook::Strong});
    add(PartKind::Remark, runs);
}

StoryRuns StoryParts::chips(const QList<qsizetype> &themes) const
{
    StoryRuns runs;
    for (const qsizetype theme : themes) {
        if (!runs.isEmpty())
            runs.append({QStringLiteral("\u2003")});
        const ReportTheme &row = m_report.themes[theme];
        runs.append({onOneLine(row.path), RunLook::Plain, {}, row.colour});
    }
    return runs;
}

StoryRuns countedThemes(const NotesReport &report, const QList<ThemeCount> &themes)
{
    StoryRuns runs;
    for (const ThemeCount &count : themes) {
        if (!runs.isEmpty())
            runs.append({QStringLiteral("\u2003")});
        const ReportTheme &row = report.themes[count.theme];
        runs.append({onOneLine(row.name), RunLook::Plain, {}, row.colour});
        runs.append({QStringLiteral("\u00a0%1").arg(count.passages), RunLook::Quiet});
    }
    return runs;
}

} // namespace meipi
