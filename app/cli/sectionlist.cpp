// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sectionlist.h"

#include "cli/lookup.h"
#include "cli/outlineprinter.h"
#include "cli/texttable.h"
#include "project/outlinecarry.h"

namespace meipi {

void SectionList::declareMore(Arguments &arguments)
{
    arguments.option(QStringLiteral("--document"), QStringLiteral("NAME"), m_document,
                     tr("Of this document."));
    arguments.flag(QStringLiteral("--why"), m_reasons,
                   tr("Tell of each entry why it was taken and how sure that is."));
}

Result<Done> SectionList::work(ProjectSession &session, Console &console)
{
    const ProjectSnapshot &project = session.snapshot();
    const auto id = documentOrOnly(project, m_document);
    if (!id)
        return tl::unexpected(id.error());
    const Document &document = *project.find(*id);
    const Version &version = *project.find(document.currentVersion);
    ImportedDocument shown;
    shown.name = document.name;
    shown.mediaType = version.mediaType;
    shown.encoding = version.encoding;
    shown.text = project.text(*id);
    const Outline outline(project.sections(*id).outline().nodes(), document.title);
    if (asJson())
        printOutlineJson(shown, outline, m_reasons, console);
    else
        printOutline(shown, outline, m_reasons, console);
    const QList<Section> lost = unplacedEdits(project.sectionRows(version.id));
    for (const Section &edit : lost)
        console.warn(tr("The change to “%1” in the outline has no place in this text.")
                         .arg(oneLine(headingLine(edit.label, edit.title))));
    return Done{};
}

} // namespace meipi
