// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/plaintext.h"

namespace meipi {

Result<ImportedDocument> importPlainText(ImportedDocument source, const ImportOptions &options,
                                         Progress &)
{
    const Result<DecodedText> decoded = decodeText(source.bytes, options.encoding);
    if (!decoded) {
        Error error = decoded.error();
        if (error.code != Error::Code::Usage)
            error.message = QStringLiteral("“%1”: %2").arg(source.name, error.message);
        return tl::unexpected(error);
    }
    source.text = Text(decoded->text);
    source.encoding = decoded->encoding;
    source.encodingConfidence = decoded->confidence;
    source.guesses = decoded->guesses;
    source.problems = decoded->problems;
    return source;
}

} // namespace meipi
