// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/highlightretag.h"

#include "cli/answer.h"
#include "cli/lookup.h"
#include "project/bulkthemes.h"
#include "project/highlightedits.h"
#include "project/themeedits.h"

namespace meipi {

namespace {

/// Edits one after the other, each of the project as the ones before have left it.
class RetagDraft {
public:
    RetagDraft(const ProjectSession &session, const QList<HighlightId> &highlights)
        : m_project(session.snapshot()), m_context(session.context()), m_highlights(highlights)
    {
    }

    Result<Done> replace(const QString &from, const QString &to)
    {
        const auto old = themeAt(m_project, from);
        if (!old)
            return tl::unexpected(old.error());
        const auto wanted = made(to);
        if (!wanted)
            return tl::unexpected(wanted.error());
        return take(rethemeAll(m_project, m_highlights, *old, *wanted));
    }

    Result<Done> takeOff(const QString &path)
    {
        const auto theme = themeAt(m_project, path);
        if (!theme)
            return tl::unexpected(theme.error());
        return take(takeThemeOffAll(m_project, m_context, m_highlights, *theme));
    }

    Result<Done> add(const QString &path)
    {
        const auto theme = made(path);
        if (!theme)
            return tl::unexpected(theme.error());
        return take(addTheme(m_project, m_context, m_highlights, *theme));
    }

    Change change() const
    {
        Change all = m_themes;
        for (const RowChange<Coding> &step : m_codings) {
            if (step.before != step.after)
                all.append(step);
        }
        return all;
    }

private:
    Result<ThemeId> made(const QString &path)
    {
        if (m_project.themeAtPath(path).isNull()) {
            if (auto done = take(createThemes(m_project, {{path, {}, {}}})); !done)
                return tl::unexpected(done.error());
        }
        return themeAt(m_project, path);
    }

    Result<Done> take(const Result<Change> &change)
    {
        if (!change)
            return tl::unexpected(change.error());
        m_project.apply(*change);
        for (const RowChange<Theme> &step : change->of<Theme>())
            m_themes.record(step);
        for (const RowChange<Coding> &step : change->of<Coding>()) {
            const auto known = m_places.constFind(step.id());
            if (known == m_places.cend()) {
                m_places.insert(step.id(), m_codings.size());
                m_codings.append(step);
            } else {
                m_codings[*known].after = step.after;
            }
        }
        return Done{};
    }

    ProjectSnapshot m_project;
    EditContext m_context;
    const QList<HighlightId> &m_highlights;
    Change m_themes; ///< That were made.
    QList<RowChange<Coding>> m_codings; ///< One for each, which record() would have to search for.
    QHash<CodingId, qsizetype> m_places; ///< In m_codings.
};

} // namespace

void HighlightRetag::declareMore(Arguments &arguments)
{
    m_filter.declare(arguments);
    arguments.options(QStringLiteral("--add"), QStringLiteral("PATH"), m_added,
                      tr("Give this theme; a missing one is made."));
    arguments.options(QStringLiteral("--take"), QStringLiteral("PATH"), m_taken,
                      tr("Take this theme off."));
    arguments.options(QStringLiteral("--replace"), QStringLiteral("PATH=PATH"), m_replaced,
                      tr("Give the second theme in place of the first."));
}

Result<Change> HighlightRetag::change(const ProjectSession &session,
                                      const QList<HighlightId> &highlights) const
{
    RetagDraft draft(session, highlights);
    for (const QString &pair : m_replaced) {
        const qsizetype at = pair.indexOf(u'=');
        if (at < 0) {
            return failure(Error::Code::Usage,
                           tr("--replace takes two themes as PATH=PATH, not “%1”.").arg(pair));
        }
        if (auto done = draft.replace(pair.first(at), pair.sliced(at + 1)); !done)
            return tl::unexpected(done.error());
    }
    for (const QString &path : m_taken) {
        if (auto done = draft.takeOff(path); !done)
            return tl::unexpected(done.error());
    }
    for (const QString &path : m_added) {
        if (auto done = draft.add(path); !done)
            return tl::unexpected(done.error());
    }
    return draft.change();
}

Result<Done> HighlightRetag::work(ProjectSession &session, Console &console)
{
    if (!m_filter.isSet()) {
        return failure(Error::Code::Usage,
                       tr("Say which highlights are meant, with --where or --query."));
    }
    if (m_added.isEmpty() && m_taken.isEmpty() && m_replaced.isEmpty()) {
        return failure(Error::Code::Usage,
                       tr("Say what to do with the themes: --add, --take or --replace."));
    }
    const auto highlights = m_filter.highlights(session.snapshot());
    if (!highlights)
        return tl::unexpected(highlights.error());
    const auto wanted = change(session, *highlights);
    if (!wanted)
        return tl::unexpected(wanted.error());
    if (auto done = session.perform(*wanted, tr("Change themes")); !done)
        return done;
    if (asJson()) {
        printRows(console, QLatin1String("highlights"), session.snapshot(), *highlights,
                  [](ProjectJson &rows, const HighlightId &id) { rows.highlight(id); });
        return Done{};
    }
    console.print(tr("Highlights gathered: %1. Codings added, altered or removed: %2.")
                      .arg(highlights->size())
                      .arg(wanted->of<Coding>().size()));
    return Done{};
}

} // namespace meipi
