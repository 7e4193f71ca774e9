// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/wordxml.h"

#include <algorithm>

namespace meipi {

QString wordAttribute(const QXmlStreamReader &xml, const char *name)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    const auto found = std::find_if(
        attributes.cbegin(), attributes.cend(),
        [name](const QXmlStreamAttribute &each) { return each.name() == QLatin1String(name); });
    return found == attributes.cend() ? QString() : found->value().toString();
}

bool isOn(const QString &value)
{
    return value != QLatin1String("0") && value != QLatin1String("false")
        && value != QLatin1String("off") && value != QLatin1String("none");
}

bool isWordWrapper(QStringView name)
{
    static const QStringList names{QStringLiteral("sdt"),       QStringLiteral("sdtContent"),
                                   QStringLiteral("customXml"), QStringLiteral("smartTag"),
                                   QStringLiteral("hyperlink"), QStringLiteral("fldSimple"),
                                   QStringLiteral("body"),      QStringLiteral("dir"),
                                   QStringLiteral("bdo"),       QStringLiteral("rubyBase")};
    return std::any_of(names.cbegin(), names.cend(),
                       [name](const QString &each) { return each == name; });
}

bool isInsertion(QStringView name)
{
    return name == QLatin1String("ins") || name == QLatin1String("moveTo");
}

bool isDeletion(QStringView name)
{
    return name == QLatin1String("del") || name == QLatin1String("moveFrom");
}

bool isMath(const QXmlStreamReader &xml)
{
    return xml.namespaceUri().endsWith(QLatin1String("/math"));
}

} // namespace meipi
