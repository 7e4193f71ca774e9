// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/themeadd.h"

#include "cli/answer.h"
#include "project/draft.h"
#include "project/themeedits.h"
#include "project/themepath.h"

namespace meipi {

void ThemeAdd::declareMore(Arguments &arguments)
{
    arguments.positionals(QStringLiteral("PATH"), m_paths,
                          tr("The themes as parent/child; a slash inside a name is \\/."));
    arguments.option(QStringLiteral("--colour"), QStringLiteral("#RRGGBB"), m_colour,
                     tr("Their colour; without it the one least used so far."));
    arguments.option(QStringLiteral("--definition"), QStringLiteral("TEXT"), m_definition,
                     tr("What they are about."));
}

Result<Done> ThemeAdd::work(ProjectSession &session, Console &console)
{
    std::optional<Colour> colour;
    if (m_colour) {
        colour = Colour::fromString(*m_colour);
        if (!colour) {
            return failure(Error::Code::Usage,
                           tr("“%1” is no colour; write it as #3377cc.").arg(*m_colour));
        }
    }
    Draft draft(session.snapshot());
    QList<ThemeId> added;
    for (const QString &path : std::as_const(m_paths)) {
        QStringList names = splitThemePath(path);
        const QString name = names.isEmpty() ? QString() : names.takeLast();
        ThemeId parent;
        if (!names.isEmpty()) {
            const QString above = joinThemePath(names);
            const ThemeEntry entry{above, std::nullopt, {}};
            if (auto made = draft.add(createThemes(draft.project(), {entry})); !made)
                return made;
            parent = draft.project().themeAtPath(above);
        }
        const auto change =
            createTheme(draft.project(), parent, name, colour, m_definition.value_or(QString()));
        if (auto made = draft.add(change); !made)
            return made;
        added.append(change->of<Theme>().last().id());
    }
    if (auto done = session.perform(draft.change(), tr("Add theme")); !done)
        return done;
    const ProjectSnapshot &project = session.snapshot();
    if (asJson()) {
        printRows(console, QLatin1String("themes"), project, added,
                  [](ProjectJson &rows, const ThemeId &id) { rows.theme(id); });
        return Done{};
    }
    for (const ThemeId &id : std::as_const(added))
        console.print(oneLine(tr("Added theme %1").arg(project.themePath(id))));
    return Done{};
}

} // namespace meipi
