// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/attributes.h"
#include "project/attributevalues.h"
#include "project/mergedraft.h"

#include <QCoreApplication>

namespace meipi {

namespace {

bool isSameAttribute(const Attribute &a, const Attribute &b)
{
    return a.name == b.name && a.type == b.type && a.choices == b.choices
        && a.setAside == b.setAside;
}

class AttributeBringing {
public:
    explicit AttributeBringing(MergeDraft &draft) : m_draft(draft)
    {
        const QList<Attribute> ours = attributesOf(draft.into());
        m_nextPosition = ours.isEmpty() ? 0 : ours.last().position + 1;
    }

    void run()
    {
        QList<Attribute> attributes = m_draft.other().rows<Attribute>().values();
        sortAttributes(attributes);
        for (const Attribute &there : std::as_const(attributes)) {
            if (const Attribute *here = m_draft.into().find(m_draft.match().ours(there.id)))
                settle(*here, there);
            else if (!wasRemoved(there))
                append(there);
        }
        bringValues();
        for (const Attribute &attribute : std::as_const(m_after))
            finish(attribute);
    }

private:
    // One of the user's own that was here and that nobody has altered since.
    bool wasRemoved(const Attribute &there) const
    {
        const QList<Attribute> past = m_draft.intoPast().of(there.id);
        return there.key.isEmpty()
            && std::any_of(past.cbegin(), past.cend(), [&there](const Attribute &then) {
                   return isSameAttribute(then, there);
               });
    }

    void append(const Attribute &there)
    {
        Attribute attribute = there;
        if (attribute.key.isEmpty())
            attribute.position = m_nextPosition++;
        m_after.insert(attribute.id, attribute);
    }

    void settle(const Attribute &here, const Attribute &there)
    {
        Attribute after = here;
        const bool isTheirs = here.id == there.id
            && m_draft.judge(there, isSameAttribute) == MergeDraft::Verdict::EditedThere;
        if (isTheirs && here.type == there.type) {
            after.setAside = there.setAside;
            if (isFree(here, there.name))
                after.name = there.name;
        }
        m_after.insert(here.id, after);
    }

    bool isFree(const Attribute &attribute, const QString &name) const
    {
        const auto &ours = m_draft.into().rows<Attribute>();
        return std::none_of(ours.cbegin(), ours.cend(), [&](const Attribute &other) {
            return other.id != attribute.id && !name.isEmpty() && other.name == name;
        });
    }

    void bringValues()
    {
        QList<AttributeValue> values = m_draft.other().rows<AttributeValue>().values();
        std::sort(values.begin(), values.end(), [](const auto &a, const auto &b) {
            return a.id < b.id; // so that new choices come in the same order each time
        });
        for (const AttributeValue &there : std::as_const(values)) {
            AttributeValue value = m_draft.match().mapped(there);
            const auto attribute = m_after.find(value.attribute);
            if (attribute == m_after.end() || attribute->setAside)
                continue;
            value.value = fitted(*attribute, there);
            if (const AttributeValue *here = m_draft.into().find(value.id))
                settle(*attribute, *here, value, there);
            else if (!wasRemoved(value))
                add(*attribute, value);
        }
    }

    // That had the same value and was taken away here.
    bool wasRemoved(const AttributeValue &value) const
    {
        const QList<AttributeValue> past = m_draft.intoPast().of(value.id);
        return m_draft.into().find(value.document) != nullptr
            && std::any_of(past.cbegin(), past.cend(), [&value](const AttributeValue &then) {
                   return then.value == value.value;
               });
    }

    // As our attribute spells it; empty where it has no room for it.
    QString fitted(Attribute &attribute, const AttributeValue &there) const
    {
        const Attribute &theirs = *m_draft.other().find(there.attribute);
        if (attribute.type == AttributeType::Choice)
            return shownAttributeValue(theirs, there.value);
        return readAttributeValue(attribute, shownAttributeValue(theirs, there.value))
            .value_or(QString());
    }

    void settle(Attribute &attribute, const AttributeValue &here, const AttributeValue &value,
                const AttributeValue &there)
    {
        if (value.value.isEmpty() || value.value == here.value)
            return;
        const auto isSame = [](const AttributeValue &a, const AttributeValue &b) {
            return a.value == b.value;
        };
        const bool isTheirs = (here.found && !there.found)
            || (here.id == there.id
                && m_draft.judge(there, isSame) == MergeDraft::Verdict::EditedThere);
        if (isTheirs) {
            AttributeValue after = here;
            after.value = value.value;
            after.found = there.found;
            keepChoice(attribute, after.value);
            m_draft.update(here, after);
        } else if (!there.found) {
            m_draft.tellConflict(
                QCoreApplication::translate(
                    "Project", "%1 of “%2” is “%3” there; what it is here stays: “%4”.")
                    .arg(attributeName(attribute), m_draft.into().find(here.document)->title,
                         shownAttributeValue(attribute, value.value),
                         shownAttributeValue(attribute, here.value)));
        }
    }

    void add(Attribute &attribute, const AttributeValue &value)
    {
        if (value.value.isEmpty()) {
            m_draft.tellConflict(
                QCoreApplication::translate("Project",
                                            "A value of the attribute “%1” does not fit what it is "
                                            "here and was left out.")
                    .arg(attributeName(attribute)));
            return;
        }
        keepChoice(attribute, value.value);
        m_draft.add(value);
    }

    static void keepChoice(Attribute &attribute, const QString &value)
    {
        if (attribute.type == AttributeType::Choice)
            appendChoice(attribute, value);
    }

    void finish(const Attribute &attribute)
    {
        if (const Attribute *here = m_draft.into().find(attribute.id))
            m_draft.update(*here, attribute);
        else
            m_draft.add(attribute);
    }

    MergeDraft &m_draft;
    int m_nextPosition = 0;
    QHash<AttributeId, Attribute> m_after; ///< Ours, as they are to be, by our id.
};

} // namespace

void bringAttributes(MergeDraft &draft)
{
    AttributeBringing(draft).run();
}

} // namespace meipi
