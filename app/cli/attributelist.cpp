// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/attributelist.h"

#include "cli/answer.h"
#include "cli/attributeanswer.h"
#include "cli/texttable.h"

namespace meipi {

void AttributeList::declareMore(Arguments &)
{
}

Result<Done> AttributeList::work(ProjectSession &session, Console &console)
{
    const ProjectSnapshot &project = session.snapshot();
    const QList<Attribute> attributes = attributesOf(project);
    if (asJson()) {
        printAttributes(console, project, attributes, true, {});
        return Done{};
    }
    QHash<AttributeId, int> counts;
    for (const AttributeValue &value : project.rows<AttributeValue>())
        ++counts[value.attribute];
    TextTable table({tr("Attribute"), tr("Key"), tr("Type"), tr("Documents"), tr("Choices")},
                    {TextTable::Align::Left, TextTable::Align::Left, TextTable::Align::Left,
                     TextTable::Align::Right});
    for (const Attribute &attribute : attributes) {
        table.addRow({attributeName(attribute), attribute.key, attributeTypeName(attribute.type),
                      QString::number(counts.value(attribute.id)),
                      choicesOf(attribute).join(QLatin1String(", "))});
    }
    console.printText(table.toString());
    return Done{};
}

} // namespace meipi
