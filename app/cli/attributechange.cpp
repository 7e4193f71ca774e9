// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/attributechange.h"

#include "cli/attributeanswer.h"
#include "project/attributeedits.h"
#include "project/fields.h"

namespace meipi {

void AttributeChange::declareMore(Arguments &arguments)
{
    arguments.positional(QStringLiteral("ATTRIBUTE"), m_attribute, tr("Its key or name."));
    arguments.option(QStringLiteral("--name"), QStringLiteral("NAME"), m_name,
                     tr("Its name from now on."));
    arguments.choice(QStringLiteral("--type"), QStringLiteral("TYPE"), m_type, attributeTypes(),
                     tr("What its values are from now on."));
    arguments.options(QStringLiteral("--choice"), QStringLiteral("WORD"), m_choices,
                      tr("What it can be from now on; may be given several times."));
    arguments.options(QStringLiteral("--rename-choice"), QStringLiteral("OLD=NEW"), m_renamed,
                      tr("Another word for a choice, in its values too."));
    arguments.flag(QStringLiteral("--force"), m_force,
                   tr("Also where values are lost that there is no room for."));
}

Result<Done> AttributeChange::work(ProjectSession &session, Console &console)
{
    const ProjectSnapshot &project = session.snapshot();
    const auto attribute = attributeCalled(project, m_attribute);
    if (!attribute)
        return tl::unexpected(attribute.error());
    AttributeForm form = formOf(*attribute);
    if (m_name)
        form.name = *m_name;
    if (!m_type.isEmpty())
        form.type = *fromKey<AttributeType>(m_type);
    if (!m_choices.isEmpty()) {
        form.choices.clear();
        for (const QString &choice : std::as_const(m_choices))
            form.choices.append({choice, choice});
    }
    for (const QString &pair : std::as_const(m_renamed)) {
        const QString was = pair.section(u'=', 0, 0);
        for (AttributeChoice &choice : form.choices) {
            if (choice.was == was)
                choice.now = pair.section(u'=', 1);
        }
    }
    const int lost = valuesWithoutRoom(project, attribute->id, form);
    if (lost > 0 && !m_force) {
        return failure(
            Error::Code::Conflict,
            tr("%n values would be lost; --force changes it all the same.", nullptr, lost));
    }
    const auto change = alterAttribute(project, attribute->id, form);
    if (auto done = perform(session, change, tr("Change attribute")); !done)
        return done;
    const auto after = attributeWithId(session.snapshot(), attribute->id);
    printAttributes(console, session.snapshot(), {*after}, asJson(), tr("Changed attribute %1"));
    return Done{};
}

} // namespace meipi
