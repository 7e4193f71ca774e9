// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/projectsnapshot.h"

#include <QStringList>

namespace meipi {

/// The attributes of a project's documents. Those that every project has, from issuer to source
/// address, stand in resources/attributes/attributes.txt; they have the same ids everywhere, and a
/// row only once somebody used or altered them.
QList<Attribute> standardAttributes();

std::optional<Attribute> standardAttribute(const AttributeId &id);

/// By position, then by id.
void sortAttributes(QList<Attribute> &attributes);

/// What the project asks of its documents, in the order of the columns; without what was set aside.
QList<Attribute> attributesOf(const ProjectSnapshot &project);

std::optional<Attribute> attributeWithId(const ProjectSnapshot &project, const AttributeId &id);

/// By its key, or its name in either language, whatever the case; none if there is no such.
std::optional<Attribute> attributeNamed(const ProjectSnapshot &project, QStringView name);

/// For people: its own name, or the program's for its key, in the @p language "zh" or "en"; empty
/// for the interface's.
QString attributeName(const Attribute &attribute, QStringView language = {});

/// For programs: the key, or the name where it has none. No two attributes share one.
QString attributeWord(const Attribute &attribute);

QStringList choicesOf(const Attribute &attribute); ///< Empty ones left out.

/// Adds @p choice to those of @p attribute unless it is empty or there; whether it was added.
bool appendChoice(Attribute &attribute, const QString &choice);

/// Whether people read Chinese in the interface, as "zh"; anything else is "en".
QString interfaceLanguage();

} // namespace meipi
