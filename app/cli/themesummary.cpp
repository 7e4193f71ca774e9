// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/themesummary.h"

#include "cli/lookup.h"
#include "cli/themeanswer.h"
#include "project/comparisonsummaries.h"

namespace meipi {

void ThemeSummary::declareMore(Arguments &arguments)
{
    arguments.positional(QStringLiteral("PATH"), m_path, tr("The theme, as parent/child."));
    arguments.positional(QStringLiteral("TEXT"), m_text,
                         tr("What to say of it there; an empty text takes it away."));
    arguments.option(QStringLiteral("--document"), QStringLiteral("NAME"), m_document,
                     tr("In this document; needed where there are several."));
    arguments.option(QStringLiteral("--section"), QStringLiteral("PATH"), m_section,
                     tr("In this section of it, such as 3."));
}

Result<Done> ThemeSummary::work(ProjectSession &session, Console &console)
{
    const ProjectSnapshot &project = session.snapshot();
    const auto theme = themeAt(project, m_path);
    if (!theme)
        return tl::unexpected(theme.error());
    const auto document = documentOrOnly(project, m_document);
    if (!document)
        return tl::unexpected(document.error());
    ComparisonCell cell{*theme, document->uuid()};
    if (m_section) {
        const auto section = sectionAt(project, *document, *m_section);
        if (!section)
            return tl::unexpected(section.error());
        cell.place = section->uuid();
    }
    return performOnTheme(session, setComparisonSummary(project, cell, m_text),
                          tr("Sum up a comparison"), *theme, asJson(), console);
}

} // namespace meipi
