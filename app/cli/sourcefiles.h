// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "import/importer.h"

namespace meipi {

/// Declares --encoding.
void declareEncoding(Arguments &arguments, std::optional<QString> &encoding);

/// Reads a document; what is odd about it becomes warnings that name the file.
Result<ImportedDocument> readSource(const QString &path, const std::optional<QString> &encoding,
                                    Console &console);

/// Reads all of them or none.
Result<QList<ImportedDocument>>
readSources(const QStringList &paths, const std::optional<QString> &encoding, Console &console);

} // namespace meipi
