// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/importer.h"

namespace meipi {

/// Reads RTF through pandoc, whose reader takes all bytes for Western ones: its escapes are made
/// characters first. Fails as readWithPandoc() does.
Result<ImportedDocument> importRichText(ImportedDocument source, const ImportOptions &options,
                                        Progress &progress);

/// The same RTF in UTF-8: \'xx by the code page of the font (\fcharset) or the file (\ansicpg), \uN
/// without what stands in for it (RTF specification 1.9.1, "Unicode RTF").
QByteArray richTextInUtf8(const QByteArray &rtf);

} // namespace meipi
