// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/importer.h"

namespace meipi {

/// Reads Markdown (GFM 0.29 with footnotes): its text without the marks, headings as hints, bold
/// and italics as styles, numbers of lists as typed. A line of the source stays a line, as policy
/// texts rely on it; metadata before the text stay as they are. Where the marks are too many for
/// the parser the text is taken as it is, with a Problem. Fails as decodeText() does.
Result<ImportedDocument> importMarkdown(ImportedDocument source, const ImportOptions &options,
                                        Progress &progress);

} // namespace meipi
