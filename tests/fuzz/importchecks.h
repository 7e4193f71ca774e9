// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/importer.h"

namespace meipi::fuzz {

/// Reads @p bytes as the program would a file of that name, and checks what comes of it.
void checkImport(const QByteArray &bytes, const QString &name);

/// What every importer promises: hints, pages, styles and marks lie in the text.
void checkDocument(const ImportedDocument &document);

} // namespace meipi::fuzz
