// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/rows.h"

#include <QStringList>

namespace meipi {

/// Gives names and numbers of their own to rows that have those of another: authors, documents,
/// attributes, and themes beside each other. The first one keeps its own; one sentence in @p losses
/// for each other.
void mendDoubleNames(QList<Author> &authors, QStringList &losses);
void mendDoubleNames(QList<Document> &documents, QStringList &losses);
void mendDoubleNames(QList<Theme> &themes, QStringList &losses);
void mendDoubleNames(QList<Attribute> &attributes, QStringList &losses);

/// Drops what is said about the project, or of a reader's progress, a second time.
void dropDoubles(QList<Property> &properties, QStringList &losses);
void dropDoubles(QList<Reading> &readings);

} // namespace meipi
