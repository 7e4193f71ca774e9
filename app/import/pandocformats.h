// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/importer.h"

namespace meipi {

/// Formats that are pandoc's to read as they are: ZIP archives, which are looked into first. Fail
/// as readWithPandoc() and SourceArchive do.

Result<ImportedDocument> importOpenDocument(ImportedDocument source, const ImportOptions &options,
                                            Progress &progress); ///< ODT.
Result<ImportedDocument> importEbook(ImportedDocument source, const ImportOptions &options,
                                     Progress &progress); ///< EPUB 2 and 3.

} // namespace meipi
