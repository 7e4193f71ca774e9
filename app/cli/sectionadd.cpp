// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sectionadd.h"

#include "project/outlineedits.h"

namespace meipi {

TextRange headingAt(const ProjectSnapshot &project, const QuotePlace &place)
{
    const Text text = project.text(place.document);
    const TextRange line = text.paragraph(text.paragraphAt(place.range.start));
    const bool beginsLine = text.view({line.start, place.range.start}).trimmed().isEmpty();
    return beginsLine ? TextRange{place.range.start, place.range.start} : place.range;
}

void SectionAdd::declareMore(Arguments &arguments)
{
    m_passage.declare(arguments, tr("How the heading begins, word for word."));
}

Result<Done> SectionAdd::work(ProjectSession &session, Console &console)
{
    const ProjectSnapshot &project = session.snapshot();
    const auto place = m_passage.find(project, console);
    if (!place)
        return tl::unexpected(place.error());
    const VersionId version = project.find(place->document)->currentVersion;
    const auto change = addSection(project, version, headingAt(project, *place));
    return performOnSection(session, change, tr("Add heading"),
                            change ? sectionAdded(*change) : SectionId(), asJson(), console);
}

} // namespace meipi
