// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sectionadd.h"

#include "cli/lookup.h"
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
    arguments.required(QStringLiteral("--quote"), QStringLiteral("TEXT"), m_quote,
                       tr("How the heading begins, word for word."));
    arguments.option(QStringLiteral("--document"), QStringLiteral("NAME"), m_document,
                     tr("Only in this document."));
    arguments.number(QStringLiteral("--occurrence"), QStringLiteral("N"), m_occurrence,
                     tr("Which one, where the passage stands there several times."));
}

Result<Done> SectionAdd::work(ProjectSession &session, Console &console)
{
    const ProjectSnapshot &project = session.snapshot();
    QList<DocumentId> documents = project.documents();
    if (m_document) {
        const auto named = documentNamed(project, *m_document);
        if (!named)
            return tl::unexpected(named.error());
        documents = {*named};
    }
    const auto places = findQuote(project, documents, m_quote);
    if (!places)
        return tl::unexpected(places.error());
    const auto place = chosenPlace(*places, m_occurrence, console);
    if (!place)
        return tl::unexpected(place.error());
    const VersionId version = project.find(place->document)->currentVersion;
    const auto change = addSection(project, version, headingAt(project, *place));
    return performOnSection(session, change, tr("Add heading"),
                            change ? sectionAdded(*change) : SectionId(), asJson(), console);
}

} // namespace meipi
