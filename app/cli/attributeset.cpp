// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/attributeset.h"

#include "cli/answer.h"
#include "cli/attributeanswer.h"
#include "cli/lookup.h"
#include "project/attributeedits.h"
#include "project/attributevalues.h"

namespace meipi {

void AttributeSet::declareMore(Arguments &arguments)
{
    arguments.positional(QStringLiteral("ATTRIBUTE"), m_attribute, tr("Its key or name."));
    arguments.positional(QStringLiteral("VALUE"), m_value, tr("Its value; \"\" takes it away."));
    arguments.option(QStringLiteral("--document"), QStringLiteral("NAME"), m_document,
                     tr("The document, by its name or title; needed where there are several."));
}

Result<Done> AttributeSet::work(ProjectSession &session, Console &console)
{
    const auto document = documentOrOnly(session.snapshot(), m_document);
    if (!document)
        return tl::unexpected(document.error());
    const auto attribute = attributeCalled(session.snapshot(), m_attribute);
    if (!attribute)
        return tl::unexpected(attribute.error());
    const auto change = setAttributeValue(session.snapshot(), attribute->id, *document, m_value);
    if (auto done = perform(session, change, tr("Change attributes")); !done)
        return done;
    const ProjectSnapshot &project = session.snapshot();
    if (asJson()) {
        printRows(console, QLatin1String("documents"), project, QList<DocumentId>{*document},
                  [](ProjectJson &rows, const DocumentId &id) { rows.document(id); });
        return Done{};
    }
    const AttributeValue *value = project.attributeValue(*document, attribute->id);
    console.print(oneLine(
        tr("%1 of %2: %3")
            .arg(attributeName(*attribute), project.find(*document)->name,
                 value == nullptr ? tr("none") : shownAttributeValue(*attribute, value->value))));
    return Done{};
}

} // namespace meipi
