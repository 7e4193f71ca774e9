// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/pandocformats.h"

#include "import/pandoc.h"
#include "import/pandocjson.h"
#include "import/sourcearchive.h"

#include <QRegularExpression>

namespace meipi {

namespace {

Result<ImportedDocument> readBy(const PandocRequest &request, PandocTitle title,
                                ImportedDocument source, Progress &progress)
{
    const auto json = readWithPandoc(request, progress);
    if (!json)
        return tl::unexpected(json.error());
    source.encoding = QStringLiteral("UTF-8");
    if (const auto read = readPandocJson(*json, title, source, progress); !read)
        return tl::unexpected(read.error());
    return source;
}

// pandoc passes over what stands in table:table-header-rows.
QByteArray withoutHeaderRows(const QByteArray &content)
{
    static const QRegularExpression mark(QStringLiteral("</?table:table-header-rows\\b[^>]*>"));
    return QString::fromUtf8(content).remove(mark).toUtf8();
}

// What is read of an ODT, without its pictures.
QByteArray leanOpenDocument(SourceArchive &archive)
{
    ZipWriter lean;
    for (const char *each : {"content.xml", "styles.xml", "meta.xml"}) {
        const QString name = QString::fromLatin1(each);
        const auto content = archive.contains(name) ? archive.read(name) : Result<QByteArray>();
        if (content && !content->isEmpty())
            static_cast<void>(lean.add(name, withoutHeaderRows(*content)));
    }
    return lean.finish().value_or(QByteArray());
}

} // namespace

Result<ImportedDocument> importOpenDocument(ImportedDocument source, const ImportOptions &,
                                            Progress &progress)
{
    auto archive = SourceArchive::open(source.bytes, source.name);
    if (!archive)
        return tl::unexpected(archive.error());
    if (const auto content = archive->read(QStringLiteral("content.xml")); !content) {
        Error error = content.error();
        error.code = error.code == Error::Code::NotFound ? Error::Code::Malformed : error.code;
        return tl::unexpected(error);
    }
    const PandocRequest request{leanOpenDocument(*archive), QStringLiteral("odt"), source.name};
    return readBy(request, PandocTitle::InText, std::move(source), progress);
}

Result<ImportedDocument> importEbook(ImportedDocument source, const ImportOptions &,
                                     Progress &progress)
{
    auto archive = SourceArchive::open(source.bytes, source.name);
    if (!archive)
        return tl::unexpected(archive.error());
    if (const auto checked = archive->checkMarkup(progress); !checked)
        return tl::unexpected(checked.error());
    const PandocRequest request{source.bytes, QStringLiteral("epub"), source.name};
    return readBy(request, PandocTitle::Beside, std::move(source), progress);
}

} // namespace meipi
