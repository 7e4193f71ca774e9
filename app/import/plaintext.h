// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/importer.h"

namespace meipi {

/// Decodes a text file. Fails as decodeText() does.
Result<ImportedDocument> importPlainText(ImportedDocument source, const ImportOptions &options,
                                         Progress &progress);

} // namespace meipi
