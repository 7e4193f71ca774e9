// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/templatevalue.h"

namespace meipi {

TemplateValue::TemplateValue(List list)
    : m_kind(list->size() > 0 ? Kind::List : Kind::Nothing), m_data(std::move(list))
{
}

TemplateValue TemplateValue::number(qint64 number)
{
    return TemplateValue(QString::number(number));
}

const TemplateObject *TemplateValue::object() const
{
    return m_kind == Kind::Object ? static_cast<const TemplateObject *>(m_data.get()) : nullptr;
}

const TemplateList *TemplateValue::list() const
{
    return m_kind == Kind::List ? static_cast<const TemplateList *>(m_data.get()) : nullptr;
}

} // namespace meipi
