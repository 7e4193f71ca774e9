// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/attributeanswer.h"

#include "cli/answer.h"
#include "project/fields.h"

#include <QCoreApplication>

namespace meipi {

namespace {

struct AttributeAnswer {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

Result<Attribute> attributeCalled(const ProjectSnapshot &project, const QString &name)
{
    const auto attribute = attributeNamed(project, name);
    if (attribute)
        return *attribute;
    QStringList names;
    const QList<Attribute> attributes = attributesOf(project);
    for (const Attribute &each : attributes)
        names.append(attributeWord(each));
    return failure(Error::Code::NotFound,
                   AttributeAnswer::tr("there is no attribute “%1”; there are: %2.")
                       .arg(name, names.join(QLatin1String(", "))));
}

QStringList attributeTypes()
{
    QStringList types;
    for (const char *key : EnumKeys<AttributeType>::keys)
        types.append(QLatin1String(key));
    return types;
}

QString attributeTypeName(AttributeType type)
{
    switch (type) {
    case AttributeType::Text:
        return AttributeAnswer::tr("text");
    case AttributeType::Number:
        return AttributeAnswer::tr("number");
    case AttributeType::Date:
        return AttributeAnswer::tr("date");
    case AttributeType::Choice:
        return AttributeAnswer::tr("choice");
    case AttributeType::YesNo:
        return AttributeAnswer::tr("yes or no");
    }
    return {};
}

void printAttributes(Console &console, const ProjectSnapshot &project,
                     const QList<Attribute> &attributes, bool asJson, const QString &sentence)
{
    if (asJson) {
        printRows(console, QLatin1String("attributes"), project, attributes,
                  [](ProjectJson &rows, const Attribute &each) { rows.attribute(each); });
        return;
    }
    for (const Attribute &attribute : attributes)
        console.print(oneLine(sentence.arg(attributeName(attribute))));
}

} // namespace meipi
