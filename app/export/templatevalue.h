// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/templatefields.h"

#include <QString>

#include <memory>
#include <optional>
#include <utility>

namespace meipi {

class TemplateList;
class TemplateObject;

/// What a name of a template stands for. Nothing, false, no text and an empty list are false to it.
/// It is small and quickly moved, as a template asks for tens of them a note.
class TemplateValue {
public:
    using Object = std::shared_ptr<const TemplateObject>;
    using List = std::shared_ptr<const TemplateList>;

    TemplateValue() = default;
    explicit TemplateValue(bool isSet) : m_kind(isSet ? Kind::Flag : Kind::Nothing) {}
    /// As it is, without any escaping.
    explicit TemplateValue(const QString &text)
        : m_kind(text.isEmpty() ? Kind::Nothing : Kind::Text), m_text(text)
    {
    }
    explicit TemplateValue(QString &&text)
        : m_kind(text.isEmpty() ? Kind::Nothing : Kind::Text), m_text(std::move(text))
    {
    }
    explicit TemplateValue(Object object) : m_kind(Kind::Object), m_data(std::move(object)) {}
    explicit TemplateValue(List list);
    static TemplateValue number(qint64 number);

    bool isTrue() const { return m_kind != Kind::Nothing; }
    const QString *text() const { return m_kind == Kind::Text ? &m_text : nullptr; }
    const TemplateObject *object() const; ///< Null when it is none.
    const TemplateList *list() const; ///< Null when it is none.

private:
    enum class Kind { Nothing, Flag, Text, Object, List };

    Kind m_kind = Kind::Nothing;
    QString m_text;
    std::shared_ptr<const void> m_data; ///< The object or the list.
};

/// Something with names. It answers for every name that its kind has, with nothing where there is
/// nothing to say, so that such a name does not find its meaning further out; std::nullopt is for
/// the names that it does not have. docs/templates.md lists them.
class TemplateObject {
public:
    TemplateObject() = default;
    virtual ~TemplateObject() = default;
    Q_DISABLE_COPY_MOVE(TemplateObject)

    virtual std::optional<TemplateValue> field(Field name) const = 0;
};

/// Its items are made as they are asked for, so that a long list costs no memory.
class TemplateList {
public:
    explicit TemplateList(qsizetype size) : m_size(size) {}
    virtual ~TemplateList() = default;
    Q_DISABLE_COPY_MOVE(TemplateList)

    qsizetype size() const { return m_size; }
    virtual TemplateValue item(qsizetype place) const = 0;

private:
    qsizetype m_size;
};

/// A list whose items a function makes of their places.
template <class Item>
class MadeTemplateList final : public TemplateList {
public:
    MadeTemplateList(qsizetype size, Item item) : TemplateList(size), m_item(std::move(item)) {}

    TemplateValue item(qsizetype place) const override { return m_item(place); }

private:
    Item m_item;
};

template <class Item>
TemplateValue listOf(qsizetype size, Item item)
{
    if (size == 0)
        return {};
    return TemplateValue(std::make_shared<const MadeTemplateList<Item>>(size, std::move(item)));
}

} // namespace meipi
