// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/attributes.h"
#include "project/editcontext.h"

namespace meipi {

/// A choice as it was and as it is to be called; what was is empty for a new one.
struct AttributeChoice {
    QString was;
    QString now;
};

/// How an attribute is wished to be.
struct AttributeForm {
    QString name; ///< Empty keeps the program's word for one with a key.
    AttributeType type = AttributeType::Text;
    QList<AttributeChoice> choices; ///< For type Choice alone.
};

AttributeForm formOf(const Attribute &attribute); ///< As it is.

/// Appends an attribute of the user's own. Fails with Usage without a name or with a choice twice,
/// with Conflict where another attribute has the name.
Result<Change> addAttribute(const ProjectSnapshot &project, const AttributeForm &form);

/// What values of @p attribute the @p form leaves no room for: of how many documents.
int valuesWithoutRoom(const ProjectSnapshot &project, const AttributeId &attribute,
                      const AttributeForm &form);

/// Renames, gives another type, other choices. Values are spelled anew for the type and follow
/// renamed choices; those that there is no room for go. A change of type to Choice without any
/// choices makes choices of the values.
Result<Change> alterAttribute(const ProjectSnapshot &project, const AttributeId &attribute,
                              const AttributeForm &form);

Result<Change> moveAttribute(const ProjectSnapshot &project, const AttributeId &attribute,
                             int place); ///< Among attributesOf(), from 0.

/// With its values. One that every project has is set aside, to be had back.
Result<Change> removeAttribute(const ProjectSnapshot &project, const AttributeId &attribute);

/// Takes back one that was set aside. Fails with NotFound for any other, with Conflict where
/// another has its name by now.
Result<Change> restoreAttribute(const ProjectSnapshot &project, const AttributeId &attribute);

/// As readAttributeValue() takes it; empty for none. A value somebody gives counts as theirs even
/// where it says what was found.
Result<Change> setAttributeValue(const ProjectSnapshot &project, const AttributeId &attribute,
                                 const DocumentId &document, const QString &typed);

struct AttributeCell {
    AttributeId attribute;
    DocumentId document;
    QString typed;
};

/// Many values in one step, the later of two for the same cell. Choices that there are not yet are
/// added; a value that says what is there already leaves it as it is.
struct AttributeFilling {
    Change change;
    int values = 0; ///< That the change sets or takes away.
    QStringList newChoices; ///< That were added for values of that name: "Level: 国家级".
    QStringList problems; ///< Of the cells that were passed over, one translated sentence each.
};

AttributeFilling fillAttributes(const ProjectSnapshot &project, const QList<AttributeCell> &cells);

} // namespace meipi
