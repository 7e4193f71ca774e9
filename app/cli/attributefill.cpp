// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/attributefill.h"

#include "cli/answer.h"
#include "project/attributetable.h"
#include "text/csv.h"

namespace meipi {

void AttributeFill::declareMore(Arguments &arguments)
{
    arguments.positional(QStringLiteral("FILE"), m_file,
                         tr("A table in CSV, with a row for each document."));
}

Result<Done> AttributeFill::work(ProjectSession &session, Console &console)
{
    const auto table = readCsvFile(m_file);
    if (!table)
        return tl::unexpected(table.error());
    const auto filled = fillFromTable(session.snapshot(), *table);
    if (!filled)
        return tl::unexpected(filled.error());
    for (const QString &problem : filled->filling.problems)
        console.warn(problem);
    if (auto done = session.perform(filled->filling.change, tr("Change attributes")); !done)
        return done;
    const ProjectSnapshot &project = session.snapshot();
    if (asJson()) {
        printRows(console, QLatin1String("documents"), project, project.documents(),
                  [](ProjectJson &rows, const DocumentId &id) { rows.document(id); });
        return Done{};
    }
    for (const QString &name : filled->newAttributes)
        console.print(oneLine(tr("Added attribute %1").arg(name)));
    for (const QString &choice : filled->filling.newChoices)
        console.print(oneLine(tr("Added choice %1").arg(choice)));
    console.print(tr("%n values were changed.", nullptr, filled->filling.values));
    return Done{};
}

} // namespace meipi
