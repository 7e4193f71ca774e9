// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/attributeremove.h"

#include "cli/answer.h"
#include "cli/attributeanswer.h"
#include "project/attributeedits.h"
#include "project/draft.h"

namespace meipi {

void AttributeRemove::declareMore(Arguments &arguments)
{
    arguments.positionals(QStringLiteral("ATTRIBUTE"), m_attributes, tr("Their keys or names."));
}

Result<Done> AttributeRemove::work(ProjectSession &session, Console &console)
{
    Draft draft(session.snapshot());
    QStringList removed;
    for (const QString &name : std::as_const(m_attributes)) {
        const auto attribute = attributeCalled(draft.project(), name);
        if (!attribute)
            return tl::unexpected(attribute.error());
        if (auto done = draft.add(removeAttribute(draft.project(), attribute->id)); !done)
            return done;
        removed.append(attributeWord(*attribute));
    }
    if (auto done = session.perform(draft.change(), tr("Remove attribute")); !done)
        return done;
    if (asJson())
        printWords(console, QLatin1String("removed"), removed);
    else
        console.print(oneLine(tr("Removed attribute %1").arg(removed.join(QLatin1String(", ")))));
    return Done{};
}

} // namespace meipi
