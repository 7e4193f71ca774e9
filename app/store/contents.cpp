// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contents.h"

#include "store/structurejson.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace meipi {

Result<Done> addContents(const SqliteFile &file, const QList<Content> &contents)
{
    for (const Content &content : contents) {
        // A null array would be bound as NULL.
        const QByteArray bytes = content.bytes.isNull() ? QByteArray("") : content.bytes;
        const auto added = file.execute(QStringLiteral("INSERT INTO content (hash, bytes) VALUES "
                                                       "(?, ?) ON CONFLICT (hash) DO NOTHING"),
                                        {content.hash, bytes});
        if (!added)
            return tl::unexpected(added.error());
    }
    return Done{};
}

QStringList contentHashes(const Version &version)
{
    QStringList hashes{version.sourceHash, version.textHash};
    if (!version.structureHash.isEmpty())
        hashes.append(version.structureHash);
    return hashes;
}

Result<QByteArray> readContent(const SqliteFile &file, const QString &hash)
{
    const auto bytes =
        file.value(QStringLiteral("SELECT bytes FROM content WHERE hash = ?"), {hash});
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (!bytes->isValid()) {
        return failure(Error::Code::NotFound,
                       QCoreApplication::translate("meipi::Store",
                                                   "The project file lacks the content of a "
                                                   "document; open a copy or a backup of it."),
                       hash);
    }
    return bytes->toByteArray();
}

Result<Text> readText(const SqliteFile &file, const QString &hash)
{
    const Result<QByteArray> bytes = readContent(file, hash);
    if (!bytes)
        return tl::unexpected(bytes.error());
    // QString::fromUtf8() would drop a mark at the start, which here belongs to the text.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::ConvertInitialBom);
    const QString string = decoder(*bytes);
    if (decoder.hasError()) {
        return failure(Error::Code::Malformed,
                       QCoreApplication::translate("meipi::Store",
                                                   "The project file is damaged: the text of a "
                                                   "document cannot be read; open a copy or a "
                                                   "backup of it."),
                       hash);
    }
    return Text(string);
}

Result<TextStructure> readStructure(const SqliteFile &file, const QString &hash)
{
    if (hash.isEmpty())
        return TextStructure();
    const Result<QByteArray> bytes = readContent(file, hash);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const std::optional<TextStructure> structure = structureFromJson(*bytes);
    if (structure)
        return *structure;
    return failure(Error::Code::Malformed,
                   QCoreApplication::translate("meipi::Store",
                                               "The project file is damaged: the page numbers and "
                                               "bold letters of a document cannot be read; open a "
                                               "copy or a backup of it."),
                   hash);
}

} // namespace meipi
