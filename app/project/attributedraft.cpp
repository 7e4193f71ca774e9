// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/attributedraft.h"

#include "project/editchecks.h"

#include <algorithm>

namespace meipi {

std::optional<Attribute> AttributeDraft::attribute(const AttributeId &id) const
{
    const auto altered = m_attributes.constFind(id);
    return altered == m_attributes.cend() ? attributeWithId(m_project, id)
                                          : std::optional(*altered);
}

void AttributeDraft::put(const Attribute &attribute)
{
    m_attributes.insert(attribute.id, attribute);
}

std::optional<AttributeValue> AttributeDraft::row(const Cell &cell) const
{
    const auto drafted = m_values.constFind(cell);
    if (drafted != m_values.cend())
        return *drafted;
    const AttributeValue *row = m_project.attributeValue(cell.second, cell.first);
    return row == nullptr ? std::nullopt : std::optional(*row);
}

QString AttributeDraft::value(const AttributeId &attribute, const DocumentId &document) const
{
    const auto found = row({attribute, document});
    return found ? found->value : QString();
}

bool AttributeDraft::setValue(const Attribute &attribute, const DocumentId &document,
                              const QString &value, bool found)
{
    const Cell cell(attribute.id, document);
    const std::optional<AttributeValue> now = row(cell);
    if (value.isEmpty()) {
        if (now)
            m_values.insert(cell, std::nullopt);
        return now.has_value();
    }
    if (now && now->value == value && now->found == found)
        return false;
    AttributeValue after =
        now.value_or(AttributeValue{AttributeValueId::create(), attribute.id, document, {}, false});
    after.value = value;
    after.found = found;
    m_values.insert(cell, after);
    if (m_project.find(attribute.id) == nullptr && !m_attributes.contains(attribute.id))
        put(attribute);
    return true;
}

bool AttributeDraft::addChoice(Attribute &attribute, const QString &choice)
{
    if (!appendChoice(attribute, choice.simplified()))
        return false;
    put(attribute);
    return true;
}

Change AttributeDraft::change() const
{
    Change change;
    for (const Attribute &after : m_attributes) {
        if (const Attribute *before = m_project.find(after.id))
            appendUpdate(change, *before, after);
        else
            appendAddition(change, after);
    }
    for (auto each = m_values.cbegin(); each != m_values.cend(); ++each) {
        const AttributeValue *before =
            m_project.attributeValue(each.key().second, each.key().first);
        if (before != nullptr && *each)
            appendUpdate(change, *before, **each);
        else if (before != nullptr)
            appendRemoval(change, *before);
        else if (*each)
            appendAddition(change, **each);
    }
    return change;
}

} // namespace meipi
