// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/markthemes.h"

#include "project/selector.h"
#include "project/themeedits.h"

#include <QMultiHash>

namespace meipi {

namespace {

QList<ThemeEntry> wantedThemes(const QList<ImportedMark> &marks)
{
    QList<ThemeEntry> entries;
    for (const ImportedMark &mark : marks) {
        const auto isSame = [&mark](const ThemeEntry &each) { return each.path == mark.theme; };
        if (!mark.theme.isEmpty() && std::none_of(entries.begin(), entries.end(), isSame))
            entries.append({mark.theme, mark.colour, {}});
    }
    return entries;
}

QString nameOf(const ProjectSnapshot &project, const AuthorId &author)
{
    const Author *row = project.find(author);
    return row == nullptr ? QString() : row->name;
}

/// The highlights of a change by where they are.
class NewHighlights {
public:
    explicit NewHighlights(const Change &change)
    {
        for (const RowChange<Highlight> &row : change.of<Highlight>()) {
            if (row.after && !row.before)
                m_byRange.insert(row.after->range, *row.after);
        }
    }

    /// Of the author of that name, or of the one who brings the marks in. None: it was left out.
    std::optional<Highlight> find(const ProjectSnapshot &after, TextRange range,
                                  const QString &author) const
    {
        const QList<Highlight> there = m_byRange.values(range);
        for (const Highlight &each : there) {
            if (nameOf(after, each.author) == author.trimmed())
                return each;
        }
        return there.isEmpty() ? std::nullopt : std::optional(there.first());
    }

private:
    QMultiHash<TextRange, Highlight> m_byRange;
};

} // namespace

Result<Done> addMarkThemes(const ProjectSnapshot &project, const Text &text,
                           const QList<ImportedMark> &marks, Change &change)
{
    const QList<ThemeEntry> wanted = wantedThemes(marks);
    if (wanted.isEmpty())
        return Done{};
    const Result<Change> themes = createThemes(project, wanted);
    if (!themes)
        return tl::unexpected(themes.error());
    ProjectSnapshot after = project;
    after.apply(change);
    after.apply(*themes);
    const NewHighlights highlights(change);
    change.record(*themes);
    QSet<std::pair<HighlightId, ThemeId>> coded;
    for (const ImportedMark &mark : marks) {
        const auto range = markableRange(text, mark.range);
        const ThemeId theme = mark.theme.isEmpty() ? ThemeId() : after.themeAtPath(mark.theme);
        if (!range || theme.isNull())
            continue;
        const auto highlight = highlights.find(after, *range, mark.author);
        if (!highlight || coded.contains({highlight->id, theme}))
            continue;
        coded.insert({highlight->id, theme});
        change.append(RowChange<Coding>{std::nullopt,
                                        Coding{CodingId::create(), highlight->id, theme,
                                               highlight->author, highlight->created}});
    }
    return Done{};
}

} // namespace meipi
