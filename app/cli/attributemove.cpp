// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/attributemove.h"

#include "cli/attributeanswer.h"
#include "project/attributeedits.h"

namespace meipi {

void AttributeMove::declareMore(Arguments &arguments)
{
    arguments.positional(QStringLiteral("ATTRIBUTE"), m_attribute, tr("Its key or name."));
    arguments.positional(QStringLiteral("PLACE"), m_place, tr("Its place from now on, from 1."));
}

Result<Done> AttributeMove::work(ProjectSession &session, Console &console)
{
    const auto attribute = attributeCalled(session.snapshot(), m_attribute);
    if (!attribute)
        return tl::unexpected(attribute.error());
    const auto change = moveAttribute(session.snapshot(), attribute->id, m_place.toInt() - 1);
    if (auto done = perform(session, change, tr("Move attribute")); !done)
        return done;
    printAttributes(console, session.snapshot(),
                    asJson() ? attributesOf(session.snapshot()) : QList<Attribute>{*attribute},
                    asJson(), tr("Moved attribute %1"));
    return Done{};
}

} // namespace meipi
