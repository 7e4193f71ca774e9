// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/plaintext.h"

#include "import/formats.h"

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

Result<ImportedDocument> importMarkdown(ImportedDocument source, const ImportOptions &options,
                                        Progress &progress)
{
    Result<ImportedDocument> document = importPlainText(std::move(source), options, progress);
    if (document && !progress.isCancelled())
        document->hints = markdownHeadings(document->text);
    return document;
}

} // namespace meipi
