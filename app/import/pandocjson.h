// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/importer.h"

namespace meipi {

/// What pandoc keeps apart from the text.
enum class PandocTitle {
    InText, ///< Title, subtitle, authors and date were paragraphs; they come first.
    Beside, ///< They describe the document, which has them in its text as well.
};

/// Makes text with headings, styles and problems of a document in pandoc's JSON (pandoc-types 1.22,
/// https://hackage.haskell.org/package/pandoc-types): numbers of lists as printed, a row of a table
/// a line with tabs between its cells, notes at the end. A table that only lays out a page gives
/// the blocks in it. @p name is for messages. Fails with Malformed and Cancelled.
Result<Done> readPandocJson(const QByteArray &json, PandocTitle title, ImportedDocument &document,
                            Progress &progress);

} // namespace meipi
