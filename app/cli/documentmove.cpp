// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/documentmove.h"

#include "cli/answer.h"
#include "cli/lookup.h"
#include "project/documentedits.h"

namespace meipi {

void DocumentMove::declareMore(Arguments &arguments)
{
    arguments.required(QStringLiteral("--document"), QStringLiteral("NAME"), m_name,
                       tr("The document, by its name or title."));
    arguments.positional(QStringLiteral("NUMBER"), m_number, tr("Its number from now on."));
}

Result<Done> DocumentMove::work(ProjectSession &session, Console &console)
{
    const auto document = documentNamed(session.snapshot(), m_name);
    if (!document)
        return tl::unexpected(document.error());
    const auto change = moveDocument(session.snapshot(), *document, m_number.toInt());
    if (auto done = perform(session, change, tr("Renumber documents")); !done)
        return done;
    const ProjectSnapshot &project = session.snapshot();
    if (asJson()) {
        printRows(console, QLatin1String("documents"), project, project.documents(),
                  [](ProjectJson &rows, const DocumentId &id) { rows.document(id); });
    } else {
        const Document *row = project.find(*document);
        console.print(oneLine(tr("%1 is document %2 now.").arg(row->name).arg(row->number)));
    }
    return Done{};
}

} // namespace meipi
