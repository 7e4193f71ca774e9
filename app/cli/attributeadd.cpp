// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/attributeadd.h"

#include "cli/attributeanswer.h"
#include "project/attributeedits.h"
#include "project/fields.h"

namespace meipi {

void AttributeAdd::declareMore(Arguments &arguments)
{
    arguments.positional(QStringLiteral("NAME"), m_name,
                         tr("Its name, or the key of one that was removed."));
    arguments.choice(QStringLiteral("--type"), QStringLiteral("TYPE"), m_type, attributeTypes(),
                     tr("What its values are."));
    arguments.options(QStringLiteral("--choice"), QStringLiteral("WORD"), m_choices,
                      tr("What it can be, for the type choice; may be given several times."));
}

Result<Done> AttributeAdd::work(ProjectSession &session, Console &console)
{
    const ProjectSnapshot &project = session.snapshot();
    AttributeForm form{m_name, *fromKey<AttributeType>(m_type), {}};
    for (const QString &choice : std::as_const(m_choices))
        form.choices.append({{}, choice});
    std::optional<AttributeId> removed;
    for (const Attribute &row : project.rows<Attribute>()) {
        if (row.setAside && row.key == m_name)
            removed = row.id;
    }
    const auto change = removed ? restoreAttribute(project, *removed) : addAttribute(project, form);
    if (!change)
        return tl::unexpected(change.error());
    const Attribute added = *change->of<Attribute>().first().after;
    if (auto done = session.perform(*change, tr("Add attribute")); !done)
        return done;
    printAttributes(console, session.snapshot(), {added}, asJson(), tr("Added attribute %1"));
    return Done{};
}

} // namespace meipi
