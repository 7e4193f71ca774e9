// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/importer.h"

namespace meipi {

/// Reads a Word file (.docx, .docm; ECMA-376, transitional and strict): text with the numbers that
/// Word prints, headings, styles, pages as Word last laid them out, notes at the end, comments as
/// marks. Not by way of pandoc, which drops the numbers of headings and of lists like 一、 and
/// 第1条. Nothing that the file refers to is fetched. Fails as SourceArchive does, and with
/// Malformed.
Result<ImportedDocument> importWord(ImportedDocument source, const ImportOptions &options,
                                    Progress &progress);

} // namespace meipi
