// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/attributes.h"

namespace meipi {

/// A change to attributes and their values under way. @p project must outlive the object.
class AttributeDraft {
public:
    explicit AttributeDraft(const ProjectSnapshot &project) : m_project(project) {}

    /// As the change so far leaves it; none if there is no such.
    std::optional<Attribute> attribute(const AttributeId &id) const;
    void put(const Attribute &attribute); ///< Adds or alters its row.

    /// As the change so far leaves it; empty if there is none.
    QString value(const AttributeId &attribute, const DocumentId &document) const;

    /// Sets, or takes away where @p value is empty; a row for the attribute is made where it has
    /// none. Whether that changes anything.
    bool setValue(const Attribute &attribute, const DocumentId &document, const QString &value,
                  bool found);

    /// Adds to the choices, where it is none of them. Whether it was.
    bool addChoice(Attribute &attribute, const QString &choice);

    Change change() const; ///< All so far.

private:
    using Cell = std::pair<AttributeId, DocumentId>;

    std::optional<AttributeValue> row(const Cell &cell) const;

    const ProjectSnapshot &m_project;
    QHash<AttributeId, Attribute> m_attributes;
    QHash<Cell, std::optional<AttributeValue>> m_values;
};

} // namespace meipi
