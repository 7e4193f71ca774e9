// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/wordstyles.h"

#include "import/wordproperties.h"
#include "import/wordxml.h"

#include <QRegularExpression>

namespace meipi {

namespace {

constexpr int longestChain = 20; // of styles based on each other; they may lead in a circle

// "heading 2" is a heading also where its properties do not say so.
std::optional<int> levelByName(const QString &name)
{
    static const QRegularExpression heading(QStringLiteral("^(?:heading|标题) ?([1-9])$"),
                                            QRegularExpression::CaseInsensitiveOption);
    const QString level = heading.match(name).captured(1);
    return level.isEmpty() ? std::nullopt : std::optional(level.toInt() - 1);
}

WordStyle readStyle(QXmlStreamReader &xml)
{
    WordStyle style;
    std::optional<int> named;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("pPr")) {
            readWordParagraph(xml, style);
            continue;
        }
        if (xml.name() == QLatin1String("rPr")) {
            readWordRun(xml, style);
            continue;
        }
        if (xml.name() == QLatin1String("name"))
            named = levelByName(wordValue(xml));
        else if (xml.name() == QLatin1String("basedOn"))
            style.basedOn = wordValue(xml);
        xml.skipCurrentElement();
    }
    if (!style.outlineLevel)
        style.outlineLevel = named;
    return style;
}

} // namespace

WordStyles::WordStyles(const QByteArray &source)
{
    QXmlStreamReader xml(source);
    if (!xml.readNextStartElement())
        return;
    while (xml.readNextStartElement()) {
        if (xml.name() != QLatin1String("style")) {
            xml.skipCurrentElement();
            continue;
        }
        const QString id = wordAttribute(xml, "styleId");
        const QString isDefault = wordAttribute(xml, "default");
        if (wordAttribute(xml, "type") == QLatin1String("paragraph") && !isDefault.isEmpty()
            && isOn(isDefault))
            m_defaultParagraph = id;
        m_styles.insert(id, readStyle(xml));
    }
}

WordStyle WordStyles::style(const QString &id) const
{
    WordStyle style;
    QString at = id;
    for (int depth = 0; depth < longestChain; ++depth) {
        const auto found = m_styles.constFind(at);
        if (found == m_styles.cend())
            break;
        if (!style.outlineLevel)
            style.outlineLevel = found->outlineLevel;
        if (!style.bold)
            style.bold = found->bold;
        if (!style.italic)
            style.italic = found->italic;
        if (!style.isHidden)
            style.isHidden = found->isHidden;
        if (!style.namesItem && found->namesItem) {
            style.namesItem = true;
            style.item = found->item;
        }
        at = found->basedOn;
    }
    return style;
}

} // namespace meipi
