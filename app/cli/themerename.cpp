// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/themerename.h"

#include "cli/lookup.h"
#include "cli/themeanswer.h"
#include "project/themeedits.h"

namespace meipi {

void ThemeRename::declareMore(Arguments &arguments)
{
    arguments.positional(QStringLiteral("PATH"), m_path, tr("The theme, as parent/child."));
    arguments.positional(QStringLiteral("NAME"), m_name, tr("Its own name from now on."));
}

Result<Done> ThemeRename::work(ProjectSession &session, Console &console)
{
    const auto theme = themeAt(session.snapshot(), m_path);
    if (!theme)
        return tl::unexpected(theme.error());
    return performOnTheme(session, renameTheme(session.snapshot(), *theme, m_name),
                          tr("Rename theme"), *theme, asJson(), console);
}

} // namespace meipi
