// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/highlightremove.h"

#include "cli/answer.h"
#include "cli/lookup.h"
#include "project/highlightedits.h"

namespace meipi {

void HighlightRemove::declareMore(Arguments &arguments)
{
    arguments.positionals(QStringLiteral("ID"), m_ids,
                          tr("The highlights; the first 8 digits of an id are enough."));
}

Result<Done> HighlightRemove::work(ProjectSession &session, Console &console)
{
    QList<HighlightId> highlights;
    QStringList removed;
    for (const QString &id : std::as_const(m_ids)) {
        const auto highlight = highlightWithId(session.snapshot(), id);
        if (!highlight)
            return tl::unexpected(highlight.error());
        if (highlights.contains(*highlight))
            continue;
        highlights.append(*highlight);
        removed.append(highlight->toString());
    }
    const auto change = removeHighlights(session.snapshot(), highlights);
    if (auto done = perform(session, change, tr("Remove highlight")); !done)
        return done;
    if (asJson())
        printWords(console, QLatin1String("removed"), removed);
    else
        console.print(tr("Highlights removed: %1").arg(removed.size()));
    return Done{};
}

} // namespace meipi
