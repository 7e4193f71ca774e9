// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/pandocformats.h"

#include "import/pandoc.h"
#include "import/pandocjson.h"
#include "import/sourcearchive.h"

namespace meipi {

namespace {

Result<ImportedDocument> readBy(const QString &format, const QByteArray &bytes, PandocTitle title,
                                ImportedDocument source, Progress &progress)
{
    const auto json = readWithPandoc({bytes, format, source.name}, progress);
    if (!json)
        return tl::unexpected(json.error());
    source.encoding = QStringLiteral("UTF-8");
    if (const auto read = readPandocJson(*json, title, source, progress); !read)
        return tl::unexpected(read.error());
    return source;
}

Result<ImportedDocument> readArchive(const QString &format, PandocTitle title,
                                     ImportedDocument source, Progress &progress)
{
    auto archive = SourceArchive::open(source.bytes, source.name);
    if (!archive)
        return tl::unexpected(archive.error());
    if (const auto checked = archive->checkMarkup(progress); !checked)
        return tl::unexpected(checked.error());
    const QByteArray bytes = source.bytes;
    return readBy(format, bytes, title, std::move(source), progress);
}

} // namespace

Result<ImportedDocument> importOpenDocument(ImportedDocument source, const ImportOptions &,
                                            Progress &progress)
{
    return readArchive(QStringLiteral("odt"), PandocTitle::InText, std::move(source), progress);
}

Result<ImportedDocument> importEbook(ImportedDocument source, const ImportOptions &,
                                     Progress &progress)
{
    return readArchive(QStringLiteral("epub"), PandocTitle::Beside, std::move(source), progress);
}

Result<ImportedDocument> importRichText(ImportedDocument source, const ImportOptions &,
                                        Progress &progress)
{
    const QByteArray bytes = source.bytes;
    return readBy(QStringLiteral("rtf"), bytes, PandocTitle::InText, std::move(source), progress);
}

} // namespace meipi
