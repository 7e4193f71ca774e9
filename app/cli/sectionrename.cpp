// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sectionrename.h"

#include "project/outlineedits.h"

namespace meipi {

void SectionRename::declareMore(Arguments &arguments)
{
    m_section.declare(arguments);
    arguments.positional(QStringLiteral("TITLE"), m_title,
                         tr("Its title from now on; empty for the printed one."));
}

Result<Done> SectionRename::work(ProjectSession &session, Console &console)
{
    const auto section = m_section.find(session.snapshot());
    if (!section)
        return tl::unexpected(section.error());
    return performOnSection(session, renameSection(session.snapshot(), *section, m_title),
                            tr("Rename section"), *section, asJson(), console);
}

} // namespace meipi
