// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/templatefields.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace meipi {

class TemplateObject;

/// What a name of a template stands for. Nothing, false, no text and an empty list are false to it.
class TemplateValue {
public:
    /// Its items are made as they are asked for, so that a long list costs no memory.
    struct List {
        qsizetype size = 0;
        std::function<TemplateValue(qsizetype)> item;
    };
    using Object = std::shared_ptr<const TemplateObject>;

    TemplateValue() = default;
    explicit TemplateValue(bool isSet);
    explicit TemplateValue(const QString &text); ///< As it is, without any escaping.
    explicit TemplateValue(Object object);
    explicit TemplateValue(List list);
    static TemplateValue number(qint64 number);

    bool isTrue() const;
    const QString *text() const; ///< Null when it is none.
    const TemplateObject *object() const; ///< Null when it is none.
    const List *list() const; ///< Null when it is none.

private:
    std::variant<std::monostate, bool, QString, Object, List> m_value;
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

/// A list whose items @p item makes of their places.
template <class Item>
TemplateValue listOf(qsizetype size, Item item)
{
    return TemplateValue(TemplateValue::List{size, std::move(item)});
}

} // namespace meipi
