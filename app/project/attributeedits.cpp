// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/attributeedits.h"

#include "project/attributedraft.h"
#include "project/attributevalues.h"
#include "project/attributewords.h"
#include "project/editchecks.h"

#include <QCoreApplication>

#include <algorithm>

namespace meipi {

namespace {

Result<Attribute> requireAttribute(const ProjectSnapshot &project, const AttributeId &id)
{
    const auto attribute = attributeWithId(project, id);
    if (!attribute || attribute->setAside)
        return failure(Error::Code::NotFound, goneMessage<Attribute>(), id.toString());
    return *attribute;
}

// Free of the words that commands and files know other attributes by.
Result<QString> checkedAttributeName(const ProjectSnapshot &project, const QString &typed,
                                     const AttributeId &self, bool mayBeEmpty)
{
    const QString name = typed.simplified();
    if (name.isEmpty() && mayBeEmpty)
        return name;
    if (name.isEmpty()) {
        return failure(Error::Code::Usage,
                       QCoreApplication::translate(
                           "Project", "An attribute needs a name; type at least one letter."));
    }
    const QString wanted = name.toCaseFolded();
    const QList<Attribute> attributes = attributesOf(project);
    const bool isTaken =
        std::any_of(attributes.cbegin(), attributes.cend(), [&](const Attribute &each) {
            return each.id != self
                && (attributeName(each, u"zh").toCaseFolded() == wanted
                    || attributeName(each, u"en").toCaseFolded() == wanted);
        });
    const AttributeWords::Standard *key = attributeWords().standard(name);
    const auto own = attributeWithId(project, self);
    if (isTaken || (key != nullptr && (!own || own->key != key->key))) {
        return failure(Error::Code::Conflict,
                       QCoreApplication::translate("Project",
                                                   "There is an attribute “%1” already; use that "
                                                   "one or choose another name.")
                           .arg(name));
    }
    return name;
}

Result<QString> checkedChoices(const AttributeForm &form)
{
    if (form.type != AttributeType::Choice)
        return QString();
    QStringList choices;
    for (const AttributeChoice &choice : form.choices) {
        const QString word = choice.now.simplified();
        if (word.isEmpty())
            continue;
        if (choices.contains(word)) {
            return failure(Error::Code::Usage,
                           QCoreApplication::translate(
                               "Project", "The choice “%1” stands there twice; remove one of them.")
                               .arg(word));
        }
        choices.append(word);
    }
    return choices.join(u'\n');
}

QList<AttributeValue> valuesOfAttribute(const ProjectSnapshot &project, const AttributeId &id)
{
    QList<AttributeValue> values;
    for (const DocumentId &document : project.documents()) {
        if (const AttributeValue *value = project.attributeValue(document, id))
            values.append(*value);
    }
    return values;
}

// A value as the new form has it; empty where there is no room for it.
QString valueInForm(const Attribute &before, const Attribute &after, const AttributeForm &form,
                    const QString &value)
{
    if (before.type == AttributeType::Choice && after.type == AttributeType::Choice) {
        for (const AttributeChoice &choice : form.choices) {
            if (choice.was == value)
                return choice.now.simplified();
        }
        return {};
    }
    const QString typed = after.type == AttributeType::Text || after.type == AttributeType::Choice
        ? shownAttributeValue(before, value)
        : value;
    return readAttributeValue(after, typed).value_or(QString());
}

// What @p form makes of @p before, its choices those of the values where it names none.
Attribute attributeInForm(const ProjectSnapshot &project, const Attribute &before,
                          const AttributeForm &form, const QString &name, const QString &choices)
{
    Attribute after = before;
    after.name = name;
    after.type = form.type;
    after.choices = choices;
    if (after.type != AttributeType::Choice || before.type == AttributeType::Choice
        || !choices.isEmpty())
        return after;
    QStringList words;
    const QList<AttributeValue> values = valuesOfAttribute(project, before.id);
    for (const AttributeValue &value : values) {
        const QString word = shownAttributeValue(before, value.value);
        if (!words.contains(word))
            words.append(word);
    }
    after.choices = words.join(u'\n');
    return after;
}

} // namespace

AttributeForm formOf(const Attribute &attribute)
{
    AttributeForm form{attribute.name, attribute.type, {}};
    const QStringList choices = choicesOf(attribute);
    for (const QString &choice : choices)
        form.choices.append({choice, choice});
    return form;
}

Result<Change> addAttribute(const ProjectSnapshot &project, const AttributeForm &form)
{
    const auto name = checkedAttributeName(project, form.name, {}, false);
    if (!name)
        return tl::unexpected(name.error());
    const auto choices = checkedChoices(form);
    if (!choices)
        return tl::unexpected(choices.error());
    Attribute attribute;
    attribute.id = AttributeId::create();
    attribute.name = *name;
    attribute.type = form.type;
    attribute.choices = *choices;
    const QList<Attribute> others = attributesOf(project);
    attribute.position = others.isEmpty() ? 0 : others.last().position + 1;
    Change change;
    change.add(attribute);
    return change;
}

int valuesWithoutRoom(const ProjectSnapshot &project, const AttributeId &attribute,
                      const AttributeForm &form)
{
    const auto before = attributeWithId(project, attribute);
    const auto choices = checkedChoices(form);
    if (!before || !choices)
        return 0;
    const Attribute after = attributeInForm(project, *before, form, before->name, *choices);
    const QList<AttributeValue> values = valuesOfAttribute(project, attribute);
    return static_cast<int>(
        std::count_if(values.cbegin(), values.cend(), [&](const AttributeValue &value) {
            return valueInForm(*before, after, form, value.value).isEmpty();
        }));
}

Result<Change> alterAttribute(const ProjectSnapshot &project, const AttributeId &attribute,
                              const AttributeForm &form)
{
    const auto before = requireAttribute(project, attribute);
    if (!before)
        return tl::unexpected(before.error());
    const auto name = checkedAttributeName(project, form.name, attribute, !before->key.isEmpty());
    if (!name)
        return tl::unexpected(name.error());
    const auto choices = checkedChoices(form);
    if (!choices)
        return tl::unexpected(choices.error());
    const Attribute after = attributeInForm(project, *before, form, *name, *choices);
    if (after == *before)
        return Change();
    AttributeDraft draft(project);
    draft.put(after);
    const QList<AttributeValue> values = valuesOfAttribute(project, attribute);
    for (const AttributeValue &value : values) {
        draft.setValue(after, value.document, valueInForm(*before, after, form, value.value),
                       value.found);
    }
    return draft.change();
}

Result<Change> moveAttribute(const ProjectSnapshot &project, const AttributeId &attribute,
                             int place)
{
    if (const auto known = requireAttribute(project, attribute); !known)
        return tl::unexpected(known.error());
    QList<Attribute> order = attributesOf(project);
    const auto at = std::find_if(order.cbegin(), order.cend(), [&attribute](const Attribute &each) {
        return each.id == attribute;
    });
    if (place < 0 || place >= order.size()) {
        return failure(Error::Code::Usage,
                       QCoreApplication::translate(
                           "Project", "There are %1 attributes; choose a place among them.")
                           .arg(order.size()),
                       QString::number(place));
    }
    order.move(at - order.cbegin(), place);
    AttributeDraft draft(project);
    for (qsizetype i = 0; i < order.size(); ++i) {
        if (order[i].position == static_cast<int>(i))
            continue;
        order[i].position = static_cast<int>(i);
        draft.put(order[i]);
    }
    return draft.change();
}

Result<Change> removeAttribute(const ProjectSnapshot &project, const AttributeId &attribute)
{
    const auto before = requireAttribute(project, attribute);
    if (!before)
        return tl::unexpected(before.error());
    Change change;
    const QList<AttributeValue> values = valuesOfAttribute(project, attribute);
    for (const AttributeValue &value : values)
        appendRemoval(change, value);
    const Attribute *row = project.find(attribute);
    if (before->key.isEmpty()) {
        appendRemoval(change, *row);
        return change;
    }
    Attribute after = *before;
    after.setAside = true;
    if (row != nullptr)
        appendUpdate(change, *row, after);
    else
        appendAddition(change, after);
    return change;
}

Result<Change> restoreAttribute(const ProjectSnapshot &project, const AttributeId &attribute)
{
    const Attribute *row = project.find(attribute);
    if (row == nullptr || !row->setAside)
        return failure(Error::Code::NotFound, goneMessage<Attribute>(), attribute.toString());
    const auto name = checkedAttributeName(project, attributeName(*row), attribute, false);
    if (!name)
        return tl::unexpected(name.error());
    Attribute after = *row;
    after.setAside = false;
    Change change;
    change.update(*row, after);
    return change;
}

Result<Change> setAttributeValue(const ProjectSnapshot &project, const AttributeId &attribute,
                                 const DocumentId &document, const QString &typed)
{
    const auto known = requireAttribute(project, attribute);
    if (!known)
        return tl::unexpected(known.error());
    if (const auto row = require(project, document); !row)
        return tl::unexpected(row.error());
    const auto value = readAttributeValue(*known, typed);
    if (!value)
        return tl::unexpected(value.error());
    AttributeDraft draft(project);
    draft.setValue(*known, document, *value, false);
    return draft.change();
}

AttributeFilling fillAttributes(const ProjectSnapshot &project, const QList<AttributeCell> &cells)
{
    AttributeFilling filling;
    AttributeDraft draft(project);
    for (const AttributeCell &cell : cells) {
        std::optional<Attribute> attribute = draft.attribute(cell.attribute);
        const Document *document = project.find(cell.document);
        if (!attribute || attribute->setAside || document == nullptr)
            continue;
        auto value = readAttributeValue(*attribute, cell.typed);
        if (!value && attribute->type == AttributeType::Choice) {
            value = cell.typed.simplified();
            if (draft.addChoice(*attribute, *value))
                filling.newChoices.append(attributeName(*attribute) + QLatin1String(": ") + *value);
        }
        if (value && *value == draft.value(attribute->id, cell.document))
            continue;
        if (!value)
            filling.problems.append(document->name + QLatin1String(": ") + value.error().message);
        else if (draft.setValue(*attribute, cell.document, *value, false))
            ++filling.values;
    }
    filling.change = draft.change();
    return filling;
}

} // namespace meipi
