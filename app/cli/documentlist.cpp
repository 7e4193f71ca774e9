// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/documentlist.h"

#include "cli/answer.h"
#include "cli/texttable.h"

namespace meipi {

void DocumentList::declareMore(Arguments &)
{
}

Result<Done> DocumentList::work(ProjectSession &session, Console &console)
{
    const ProjectSnapshot &project = session.snapshot();
    if (asJson()) {
        printRows(console, QLatin1String("documents"), project, project.documents(),
                  [](ProjectJson &rows, const DocumentId &id) { rows.document(id); });
        return Done{};
    }
    using Align = TextTable::Align;
    TextTable table({tr("No."), tr("Document"), tr("Characters"), tr("Highlights"), tr("Title")},
                    {Align::Right, Align::Left, Align::Right, Align::Right});
    for (const DocumentId &id : project.documents()) {
        const Document *document = project.find(id);
        table.addRow({QString::number(document->number), document->name,
                      QString::number(codePointCount(project.text(id).string())),
                      QString::number(project.highlights(id).size()), document->title});
    }
    console.printText(table.toString());
    return Done{};
}

} // namespace meipi
