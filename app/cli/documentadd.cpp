// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/documentadd.h"

#include "cli/answer.h"
#include "cli/documentfill.h"

namespace meipi {

void DocumentAdd::declareMore(Arguments &arguments)
{
    arguments.positionals(QStringLiteral("FILE"), m_files, tr("The documents."));
    m_reading.declare(arguments, true);
    m_marks.declare(arguments);
}

Result<Done> DocumentAdd::work(ProjectSession &session, Console &console)
{
    auto sources = readSources(m_files, m_reading, console);
    if (!sources)
        return tl::unexpected(sources.error());
    if (auto applied = m_marks.apply(*sources); !applied)
        return applied;
    const auto added = addDocuments(session, *sources, console);
    if (!added)
        return tl::unexpected(added.error());
    const ProjectSnapshot &project = session.snapshot();
    if (asJson()) {
        printRows(console, QLatin1String("documents"), project, *added,
                  [](ProjectJson &rows, const DocumentId &id) { rows.document(id); });
        return Done{};
    }
    for (const DocumentId &id : *added) {
        const Document *document = project.find(id);
        console.print(
            oneLine(tr("Added document %1: %2").arg(document->number).arg(document->name)));
    }
    return Done{};
}

} // namespace meipi
