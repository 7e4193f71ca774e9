// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/attributefind.h"

#include "cli/answer.h"
#include "cli/lookup.h"
#include "project/foundattributes.h"

namespace meipi {

void AttributeFind::declareMore(Arguments &arguments)
{
    arguments.option(QStringLiteral("--document"), QStringLiteral("NAME"), m_document,
                     tr("Only of this document, by its name or title."));
}

Result<Done> AttributeFind::work(ProjectSession &session, Console &console)
{
    QList<DocumentId> documents;
    if (m_document) {
        const auto document = documentNamed(session.snapshot(), *m_document);
        if (!document)
            return tl::unexpected(document.error());
        documents.append(*document);
    }
    const Change change = refindAttributes(session.snapshot(), documents);
    const auto count = static_cast<int>(change.of<AttributeValue>().size());
    if (auto done = session.perform(change, tr("Read attributes from the text")); !done)
        return done;
    const ProjectSnapshot &project = session.snapshot();
    if (asJson()) {
        printRows(console, QLatin1String("documents"), project,
                  documents.isEmpty() ? project.documents() : documents,
                  [](ProjectJson &rows, const DocumentId &id) { rows.document(id); });
    } else {
        console.print(tr("%n values were read from the text.", nullptr, count));
    }
    return Done{};
}

} // namespace meipi
