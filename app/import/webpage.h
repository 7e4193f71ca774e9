// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/importer.h"

namespace meipi {

/// Reads a web page: decoded by what its bytes are and not by what it declares where the two
/// disagree, which is a Problem then; made into blocks by pandoc. Menus and footers stay in the
/// text, so that nothing is lost; the outline leaves them before or after its sections. Fails as
/// decodeText() and readWithPandoc() do.
Result<ImportedDocument> importWebPage(ImportedDocument source, const ImportOptions &options,
                                       Progress &progress);

/// The encoding that a page names in its first two kilobytes (HTML Standard, 13.2.3.2, and the XML
/// declaration); empty where it names none.
QString declaredEncoding(const QByteArray &bytes);

} // namespace meipi
