// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"
#include "project/attributes.h"
#include "session/projectsession.h"

namespace meipi {

/// By key or name, in either language; NotFound if there is none.
Result<Attribute> attributeCalled(const ProjectSnapshot &project, const QString &name);

/// The types as --type takes them.
QStringList attributeTypes();
QString attributeTypeName(AttributeType type); ///< For people.

/// Prints @p attributes as JSON, or a line for each that @p sentence begins (%1 is the name).
void printAttributes(Console &console, const ProjectSnapshot &project,
                     const QList<Attribute> &attributes, bool asJson, const QString &sentence);

} // namespace meipi
