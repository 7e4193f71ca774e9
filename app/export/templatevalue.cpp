// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/templatevalue.h"

namespace meipi {

TemplateValue::TemplateValue(bool isSet) : m_value(isSet)
{
}

TemplateValue::TemplateValue(const QString &text)
{
    if (!text.isEmpty())
        m_value = text;
}

TemplateValue::TemplateValue(Object object) : m_value(std::move(object))
{
}

TemplateValue::TemplateValue(List list)
{
    if (list.size > 0)
        m_value = std::move(list);
}

TemplateValue TemplateValue::number(qint64 number)
{
    return TemplateValue(QString::number(number));
}

bool TemplateValue::isTrue() const
{
    if (const bool *flag = std::get_if<bool>(&m_value))
        return *flag;
    return !std::holds_alternative<std::monostate>(m_value);
}

const QString *TemplateValue::text() const
{
    return std::get_if<QString>(&m_value);
}

const TemplateObject *TemplateValue::object() const
{
    const Object *object = std::get_if<Object>(&m_value);
    return object == nullptr ? nullptr : object->get();
}

const TemplateValue::List *TemplateValue::list() const
{
    return std::get_if<List>(&m_value);
}

} // namespace meipi
