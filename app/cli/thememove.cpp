// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/thememove.h"

#include "cli/lookup.h"
#include "cli/themeanswer.h"
#include "project/themeedits.h"

namespace meipi {

void ThemeMove::declareMore(Arguments &arguments)
{
    arguments.positional(QStringLiteral("PATH"), m_path, tr("The theme, as parent/child."));
    arguments.option(QStringLiteral("--to"), QStringLiteral("PATH"), m_parent,
                     tr("The theme to stand under; without it the top."));
    arguments.number(QStringLiteral("--position"), QStringLiteral("N"), m_position,
                     tr("Its place there, from 1; without it the last."));
}

Result<Done> ThemeMove::work(ProjectSession &session, Console &console)
{
    const ProjectSnapshot &project = session.snapshot();
    const auto theme = themeAt(project, m_path);
    if (!theme)
        return tl::unexpected(theme.error());
    ThemeId parent;
    if (m_parent && !m_parent->isEmpty()) {
        const auto found = themeAt(project, *m_parent);
        if (!found)
            return tl::unexpected(found.error());
        parent = *found;
    }
    const int siblings = static_cast<int>(project.childThemes(parent).size());
    const int position = std::min(m_position.value_or(siblings + 1) - 1, siblings);
    return performOnTheme(session, moveTheme(project, *theme, parent, position), tr("Move theme"),
                          *theme, asJson(), console);
}

} // namespace meipi
