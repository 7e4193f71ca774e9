// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/attributes.h"

#include "project/attributewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace meipi {

namespace {

// Of a namespace that is ours alone, so that two projects that were never one have the same ids.
AttributeId standardId(const QString &key)
{
    static const QUuid ours(QStringLiteral("6f0d3f4e-3c0b-5c1e-9a7d-0a8b6c2e4f10"));
    return AttributeId(QUuid::createUuidV5(ours, key));
}

QString joinedChoices(const QList<AttributeWord> &choices, QStringView language)
{
    QStringList words;
    for (const AttributeWord &choice : choices)
        words.append(choice.in(language));
    return words.join(u'\n');
}

QList<Attribute> standardsIn(QStringView language)
{
    QList<Attribute> attributes;
    for (const AttributeWords::Standard &standard : attributeWords().standards) {
        Attribute attribute;
        attribute.id = standardId(standard.key);
        attribute.key = standard.key;
        attribute.type = standard.type;
        attribute.choices = joinedChoices(standard.choices, language);
        attribute.position = static_cast<int>(attributes.size());
        attributes.append(attribute);
    }
    return attributes;
}

} // namespace

QString interfaceLanguage()
{
    //: The language of the interface: zh or en.
    return QCoreApplication::translate("Project", "en") == u"zh" ? QStringLiteral("zh")
                                                                 : QStringLiteral("en");
}

QList<Attribute> standardAttributes()
{
    static const QList<Attribute> chinese = standardsIn(u"zh");
    static const QList<Attribute> english = standardsIn(u"en");
    return interfaceLanguage() == u"zh" ? chinese : english;
}

std::optional<Attribute> standardAttribute(const AttributeId &id)
{
    const QList<Attribute> standards = standardAttributes();
    const auto found = std::find_if(standards.cbegin(), standards.cend(),
                                    [&id](const Attribute &each) { return each.id == id; });
    return found == standards.cend() ? std::nullopt : std::optional(*found);
}

void sortAttributes(QList<Attribute> &attributes)
{
    std::sort(attributes.begin(), attributes.end(), [](const Attribute &a, const Attribute &b) {
        return std::pair(a.position, a.id) < std::pair(b.position, b.id);
    });
}

QList<Attribute> attributesOf(const ProjectSnapshot &project)
{
    QList<Attribute> attributes;
    const QList<Attribute> standards = standardAttributes();
    for (const Attribute &standard : standards) {
        if (project.find(standard.id) == nullptr)
            attributes.append(standard);
    }
    for (const Attribute &row : project.rows<Attribute>()) {
        if (!row.setAside)
            attributes.append(row);
    }
    sortAttributes(attributes);
    return attributes;
}

std::optional<Attribute> attributeWithId(const ProjectSnapshot &project, const AttributeId &id)
{
    const Attribute *row = project.find(id);
    return row != nullptr ? *row : standardAttribute(id);
}

std::optional<Attribute> attributeNamed(const ProjectSnapshot &project, QStringView name)
{
    const QString wanted = name.trimmed().toString().toCaseFolded();
    if (wanted.isEmpty())
        return std::nullopt;
    const QList<Attribute> attributes = attributesOf(project);
    // Names that people gave come before words of ours.
    for (const Attribute &attribute : attributes) {
        if (attribute.name.toCaseFolded() == wanted)
            return attribute;
    }
    for (const Attribute &attribute : attributes) {
        const AttributeWords::Standard *standard = attributeWords().standard(attribute.key);
        if (attribute.key == wanted
            || (standard != nullptr
                && (standard->name.chinese == wanted
                    || standard->name.english.toCaseFolded() == wanted)))
            return attribute;
    }
    return std::nullopt;
}

QString attributeName(const Attribute &attribute, QStringView language)
{
    if (!attribute.name.isEmpty())
        return attribute.name;
    const AttributeWords::Standard *standard = attributeWords().standard(attribute.key);
    if (standard == nullptr)
        return attribute.key; // of a later program
    return standard->name.in(language.isEmpty() ? interfaceLanguage() : language.toString());
}

QString attributeWord(const Attribute &attribute)
{
    return attribute.key.isEmpty() ? attribute.name : attribute.key;
}

QStringList choicesOf(const Attribute &attribute)
{
    return attribute.choices.split(u'\n', Qt::SkipEmptyParts);
}

bool appendChoice(Attribute &attribute, const QString &choice)
{
    if (choice.isEmpty() || choicesOf(attribute).contains(choice))
        return false;
    attribute.choices += (attribute.choices.isEmpty() ? QString() : QStringLiteral("\n")) + choice;
    return true;
}

} // namespace meipi
