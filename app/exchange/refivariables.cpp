// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/refinames.h"
#include "exchange/refireading.h"

#include <QCoreApplication>

#include <algorithm>

namespace meipi {

namespace {

struct VariableWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::Exchange)
};

AttributeType attributeTypeFrom(const QString &word)
{
    if (word == u"Integer" || word == u"Float")
        return AttributeType::Number;
    if (word == u"Boolean")
        return AttributeType::YesNo;
    return word == u"Date" || word == u"DateTime" ? AttributeType::Date : AttributeType::Text;
}

// What people would type.
QString typedValue(const XmlElement &value)
{
    for (const XmlElement &child : value.children) {
        if (child.name == u"DateTimeValue" || child.name == u"DateValue")
            return child.text.trimmed().left(10); // without time and zone
        if (child.name.endsWith(QLatin1String("Value")))
            return child.text;
    }
    return {};
}

} // namespace

Attribute RefiReading::attributeFrom(const XmlElement &variable, const QUuid &guid) const
{
    Attribute attribute;
    attribute.id = AttributeId(guid);
    attribute.name = variable.attribute(QLatin1String("name"));
    attribute.type = attributeTypeFrom(variable.attribute(QLatin1String("typeOfVariable")));
    const XmlElement *description = variable.child(QLatin1String("Description"));
    if (!m_isOurs || description == nullptr || description->text.isEmpty())
        return attribute;
    if (description->text == refi::partialDates) {
        attribute.type = AttributeType::Date;
    } else {
        attribute.type = AttributeType::Choice;
        attribute.choices = description->text;
    }
    return attribute;
}

void RefiReading::readVariables(const XmlElement &root)
{
    const XmlElement *variables = root.child(QLatin1String("Variables"));
    if (variables == nullptr)
        return;
    for (const XmlElement &variable : variables->children) {
        const QUuid guid = refiGuid(variable.attribute(QLatin1String("guid")));
        const bool isOurOwn =
            std::any_of(refi::ownVariables.begin(), refi::ownVariables.end(),
                        [&guid](QLatin1String name) { return guid == refi::variableId(name); });
        if (isOurOwn || guid.isNull())
            continue;
        m_variables.insert(guid, m_builder.attribute(attributeFrom(variable, guid), m_isOurs));
    }
}

void RefiReading::readValues(const XmlElement &element, const DocumentId &document)
{
    for (const XmlElement &value : element.children) {
        const XmlElement *variable = value.child(QLatin1String("VariableRef"));
        if (value.name != u"VariableValue" || variable == nullptr)
            continue;
        const QUuid target = refiGuid(variable->attribute(QLatin1String("targetGUID")));
        if (target == refi::variableId(refi::titleVariable))
            continue;
        const auto attribute = m_variables.constFind(target);
        if (attribute == m_variables.cend()
            || !m_builder.attributeValue(document, *attribute, typedValue(value)))
            m_losses.count(VariableWords::tr("Values of variables left out: %1."));
    }
}

// A case that has one source tells of the document. Ours say what the sources do.
void RefiReading::readCases(const XmlElement &root)
{
    const XmlElement *cases = root.child(QLatin1String("Cases"));
    if (cases == nullptr)
        return;
    int leftOut = 0;
    for (const XmlElement &each : cases->children) {
        const auto isReference = [](const XmlElement &child) {
            return child.name == u"SourceRef" || child.name == u"SelectionRef";
        };
        const auto source = std::find_if(each.children.cbegin(), each.children.cend(), isReference);
        const bool hasOne =
            std::count_if(each.children.cbegin(), each.children.cend(), isReference) == 1
            && source->name == u"SourceRef";
        const QUuid guid =
            hasOne ? refiGuid(source->attribute(QLatin1String("targetGUID"))) : QUuid();
        const NoteTarget target = m_targets.value(guid);
        if (guid.isNull() || target.kind != NoteTarget::Kind::Document) {
            ++leftOut;
            continue;
        }
        const bool isOurs =
            refiGuid(each.attribute(QLatin1String("guid"))) == refi::caseOf(DocumentId(guid));
        if (!isOurs)
            readValues(each, DocumentId(target.id));
    }
    m_losses.count(VariableWords::tr("Cases left out: %1."), leftOut);
}

} // namespace meipi
