// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/refiattributes.h"

#include "exchange/refinames.h"
#include "exchange/xmltree.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace meipi {

namespace {

constexpr qsizetype wholeDateLength = 10; // 2024-03-01

} // namespace

RefiAttributes::RefiAttributes(QXmlStreamWriter &xml, const ProjectSnapshot &project,
                               const QString &language)
    : m_xml(xml), m_project(project), m_language(language)
{
    QSet<AttributeId> used;
    for (const AttributeValue &value : project.rows<AttributeValue>()) {
        used.insert(value.attribute);
        if (value.value.size() != wholeDateLength)
            m_partialDates.insert(value.attribute);
    }
    m_attributes = attributesOf(project);
    m_attributes.removeIf([&used](const Attribute &each) { return !used.contains(each.id); });
}

const char *RefiAttributes::typeOf(const Attribute &attribute) const
{
    switch (attribute.type) {
    case AttributeType::Number:
        return "Float";
    case AttributeType::Date:
        return m_partialDates.contains(attribute.id) ? "Text" : "Date";
    case AttributeType::YesNo:
        return "Boolean";
    case AttributeType::Text:
    case AttributeType::Choice:
        break;
    }
    return "Text";
}

void RefiAttributes::writeVariables()
{
    for (const Attribute &attribute : m_attributes) {
        m_xml.writeStartElement(QLatin1String("Variable"));
        m_xml.writeAttribute(QLatin1String("guid"), attribute.id.toString());
        m_xml.writeAttribute(QLatin1String("name"), xmlText(attributeName(attribute, m_language)));
        m_xml.writeAttribute(QLatin1String("typeOfVariable"), QLatin1String(typeOf(attribute)));
        const bool isPartial =
            attribute.type == AttributeType::Date && m_partialDates.contains(attribute.id);
        if (attribute.type == AttributeType::Choice || isPartial) {
            m_xml.writeTextElement(QLatin1String("Description"),
                                   isPartial ? QString(refi::partialDates)
                                             : xmlText(attribute.choices));
        }
        m_xml.writeEndElement();
    }
}

void RefiAttributes::writeValues(const DocumentId &document)
{
    for (const Attribute &attribute : m_attributes) {
        const AttributeValue *row = m_project.attributeValue(document, attribute.id);
        if (row == nullptr)
            continue;
        const QLatin1String type(typeOf(attribute));
        const bool isBoolean = attribute.type == AttributeType::YesNo;
        m_xml.writeStartElement(QLatin1String("VariableValue"));
        m_xml.writeStartElement(QLatin1String("VariableRef"));
        m_xml.writeAttribute(QLatin1String("targetGUID"), attribute.id.toString());
        m_xml.writeEndElement();
        m_xml.writeTextElement(
            type + QLatin1String("Value"),
            isBoolean ? (row->value == u"yes" ? QStringLiteral("true") : QStringLiteral("false"))
                      : xmlText(row->value));
        m_xml.writeEndElement();
    }
}

bool RefiAttributes::hasValues(const DocumentId &document) const
{
    return std::any_of(m_attributes.cbegin(), m_attributes.cend(), [&](const Attribute &each) {
        return m_project.attributeValue(document, each.id) != nullptr;
    });
}

void RefiAttributes::writeCases()
{
    bool isOpen = false;
    for (const DocumentId &id : m_project.documents()) {
        if (!hasValues(id))
            continue;
        if (!isOpen)
            m_xml.writeStartElement(QLatin1String("Cases"));
        isOpen = true;
        m_xml.writeStartElement(QLatin1String("Case"));
        m_xml.writeAttribute(QLatin1String("guid"),
                             refi::caseOf(id).toString(QUuid::WithoutBraces));
        m_xml.writeAttribute(QLatin1String("name"), xmlText(m_project.find(id)->title));
        writeValues(id);
        m_xml.writeStartElement(QLatin1String("SourceRef"));
        m_xml.writeAttribute(QLatin1String("targetGUID"), id.toString());
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }
    if (isOpen)
        m_xml.writeEndElement();
}

} // namespace meipi
