// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/documentremove.h"

#include "cli/answer.h"
#include "cli/lookup.h"
#include "project/documentedits.h"

namespace meipi {

void DocumentRemove::declareMore(Arguments &arguments)
{
    arguments.required(QStringLiteral("--document"), QStringLiteral("NAME"), m_name,
                       tr("The document, by its name or title."));
}

Result<Done> DocumentRemove::work(ProjectSession &session, Console &console)
{
    const auto document = documentNamed(session.snapshot(), m_name);
    if (!document)
        return tl::unexpected(document.error());
    const auto change = removeDocument(session.snapshot(), *document);
    if (!change)
        return tl::unexpected(change.error());
    if (auto kept = keepAsItIs(session, console); !kept)
        return kept;
    if (auto done = session.perform(*change, tr("Remove document")); !done)
        return done;
    if (asJson())
        printWords(console, QLatin1String("removed"), {document->toString()});
    else
        console.print(oneLine(tr("Removed %1; “history undo” brings it back.").arg(m_name)));
    return Done{};
}

} // namespace meipi
