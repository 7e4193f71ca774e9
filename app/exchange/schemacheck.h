// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

namespace meipi {

/// What is wrong with a .qdpx, .qde or .qdc by the schema of REFI-QDA 1.0 that its root asks for,
/// the first faults with their lines; empty when it is valid. Schema and file are all that is read:
/// nothing from the network, no document types, no entities. Fails with Malformed for what cannot
/// be parsed at all.
Result<QStringList> schemaFaults(const QByteArray &bytes);

} // namespace meipi
