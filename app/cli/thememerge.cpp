// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/thememerge.h"

#include "cli/lookup.h"
#include "cli/themeanswer.h"
#include "project/themeedits.h"

namespace meipi {

void ThemeMerge::declareMore(Arguments &arguments)
{
    arguments.positional(QStringLiteral("FROM"), m_from, tr("The theme that ends."));
    arguments.positional(QStringLiteral("INTO"), m_into, tr("The theme that takes it over."));
}

Result<Done> ThemeMerge::work(ProjectSession &session, Console &console)
{
    const ProjectSnapshot &project = session.snapshot();
    const auto from = themeAt(project, m_from);
    if (!from)
        return tl::unexpected(from.error());
    const auto into = themeAt(project, m_into);
    if (!into)
        return tl::unexpected(into.error());
    return performOnTheme(session, mergeThemes(project, *from, *into), tr("Merge themes"), *into,
                          asJson(), console);
}

} // namespace meipi
