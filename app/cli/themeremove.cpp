// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/themeremove.h"

#include "cli/answer.h"
#include "cli/lookup.h"
#include "project/draft.h"
#include "project/themeedits.h"

namespace meipi {

void ThemeRemove::declareMore(Arguments &arguments)
{
    arguments.positionals(QStringLiteral("PATH"), m_paths, tr("The themes, as parent/child."));
}

Result<Done> ThemeRemove::work(ProjectSession &session, Console &console)
{
    Draft draft(session.snapshot());
    QStringList removed;
    for (const QString &path : std::as_const(m_paths)) {
        const auto theme = themeAt(session.snapshot(), path);
        if (!theme)
            return tl::unexpected(theme.error());
        if (draft.project().find(*theme) == nullptr)
            continue; // went with a theme above it
        if (auto done = draft.add(removeTheme(draft.project(), *theme)); !done)
            return done;
        removed.append(theme->toString());
    }
    if (auto done = session.perform(draft.change(), tr("Remove theme")); !done)
        return done;
    if (asJson())
        printWords(console, QLatin1String("removed"), removed);
    else
        console.print(oneLine(tr("Removed theme %1").arg(m_paths.join(QLatin1String(", ")))));
    return Done{};
}

} // namespace meipi
