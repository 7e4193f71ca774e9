// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importer.h"

#include "import/formats.h"
#include "import/markdown.h"
#include "import/pandocformats.h"
#include "import/pdfimporter.h"
#include "import/plaintext.h"
#include "import/richtext.h"
#include "import/webpage.h"
#include "import/worddocument.h"
#include "text/contenthash.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace meipi {

namespace {

constexpr qint64 largestFile = qint64(1) << 30;
constexpr qint64 blockSize = qint64(1) << 22;
constexpr qint64 spare = 4096; // For the read that finds the end.

struct Importer {
    Q_DECLARE_TR_FUNCTIONS(meipi::Importer)
};

// A format's way from bytes to text: gets a document with bytes, name and media type, and fills in
// text, encoding, hints, structure and problems.
struct SourceReader {
    QLatin1String mediaType;
    Result<ImportedDocument> (*read)(ImportedDocument source, const ImportOptions &options,
                                     Progress &progress) = nullptr;
};

constexpr std::array sourceReaders{
    SourceReader{QLatin1String("application/epub+zip"), importEbook},
    SourceReader{QLatin1String("application/pdf"), importPdf},
    SourceReader{QLatin1String("application/rtf"), importRichText},
    SourceReader{QLatin1String("application/vnd.oasis.opendocument.text"), importOpenDocument},
    SourceReader{
        QLatin1String("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        importWord},
    SourceReader{QLatin1String("text/html"), importWebPage},
    SourceReader{QLatin1String("text/markdown"), importMarkdown},
    SourceReader{QLatin1String("text/plain"), importPlainText},
};

tl::unexpected<Error> tooLarge(const QString &name)
{
    return failure(
        Error::Code::TooLarge,
        Importer::tr("“%1” is larger than 1 GiB. Split it into parts and open those.").arg(name));
}

tl::unexpected<Error> cancelled(const QString &name)
{
    return failure(Error::Code::Cancelled, Importer::tr("Reading “%1” was cancelled.").arg(name));
}

tl::unexpected<Error> notSupported(const QString &name, const FileFormat &format)
{
    QString message;
    switch (format.kind) {
    case FileFormat::Kind::Archive:
        message = Importer::tr("“%1” is an archive (%2). Unpack it and open the texts in it.");
        break;
    case FileFormat::Kind::Picture:
        message = Importer::tr("“%1” is a picture (%2), which holds no text. Have its text "
                               "recognized by another program and open that.");
        break;
    case FileFormat::Kind::Other:
        message = Importer::tr("“%1” is no text but a file of the kind %2. Choose a text file.");
        break;
    case FileFormat::Kind::Document:
    case FileFormat::Kind::Text:
        message = Importer::tr("“%1” is a file of the kind %2, which cannot be read yet. Save its "
                               "text as a plain text file and open that.");
        break;
    }
    return failure(Error::Code::NotSupported, message.arg(name, format.title), format.mediaType);
}

// Asked before the file is opened: opening a pipe would wait for whoever writes to it.
Result<Done> checkFile(const QFileInfo &file)
{
    const QString name = file.fileName();
    if (!file.exists())
        return failure(Error::Code::FileAccess,
                       Importer::tr("There is no file “%1”. It may have been moved or renamed.")
                           .arg(file.filePath()));
    if (file.isDir())
        return failure(Error::Code::FileAccess,
                       Importer::tr("“%1” is a folder. Choose a file in it.").arg(file.filePath()));
    if (!file.isFile())
        return failure(
            Error::Code::FileAccess,
            Importer::tr(
                "“%1” is a device or a pipe, not a file. Save its content as a file first.")
                .arg(file.filePath()));
    if (!file.isReadable())
        return failure(
            Error::Code::FileAccess,
            Importer::tr("You have no permission to read “%1”. Ask its owner, or copy it.")
                .arg(file.filePath()));
    if (file.size() > largestFile)
        return tooLarge(name);
    return Done{};
}

Result<Done> readBytes(QFile &file, const QString &name, QByteArray &bytes, BlockHash &hash,
                       Progress &progress)
{
    bytes.reserve(file.size() + spare);
    while (true) {
        if (progress.isCancelled())
            return cancelled(name);
        // Read in its place: a buffer between would cost as much again.
        const qsizetype done = bytes.size();
        const qsizetype room = std::clamp<qsizetype>(bytes.capacity() - done, spare, blockSize);
        if (done + room > bytes.capacity())
            hash.wait(); // The file has grown, and what is read moves.
        bytes.resize(done + room);
        const qint64 count = file.read(bytes.data() + done, room);
        bytes.resize(done + std::max<qint64>(count, 0));
        if (count <= 0)
            break;
        hash.add(QByteArrayView(bytes).sliced(done));
        progress.setDone(bytes.size());
        if (bytes.size() > largestFile)
            return tooLarge(name);
    }
    if (file.error() != QFileDevice::NoError)
        return failure(Error::Code::FileAccess,
                       Importer::tr("“%1” could not be read to its end: %2. Try again, or copy it "
                                    "to this computer first.")
                           .arg(name, file.errorString()));
    return Done{};
}

// What @p hash is given meanwhile is all of @p bytes.
Result<ImportedDocument> read(const QByteArray &bytes, const QString &name,
                              const ImportOptions &options, BlockHash &hash, Progress &progress)
{
    const FileFormat format = formatOf(bytes, name);
    const auto *reader =
        std::find_if(sourceReaders.begin(), sourceReaders.end(), [&](const SourceReader &known) {
            return format.mediaType == known.mediaType;
        });
    if (reader == sourceReaders.end())
        return notSupported(name, format);
    if (progress.isCancelled())
        return cancelled(name);
    ImportedDocument source;
    source.bytes = bytes;
    source.name = name;
    source.mediaType = format.mediaType;
    Result<ImportedDocument> document = reader->read(std::move(source), options, progress);
    if (progress.isCancelled())
        return cancelled(name);
    if (!document)
        return document;
    if (document->text.isEmpty() && document->problems.isEmpty())
        document->problems.append(
            {Importer::tr("“%1” is empty: there is nothing to read in it.").arg(name)});
    if (document->outline.nodes().isEmpty()) // Some readers have to know it themselves.
        document->outline = findOutline(document->text, document->hints);
    document->hash = hash.result();
    if (document->before) {
        ImportedDocument before = *document->before;
        before.outline = findOutline(before.text, before.hints);
        before.hash = document->hash;
        document->before = std::make_shared<const ImportedDocument>(std::move(before));
    }
    return document;
}

} // namespace

Result<ImportedDocument> importFile(const QString &path, const ImportOptions &options,
                                    Progress &progress)
{
    const QFileInfo info(path);
    if (const auto checked = checkFile(info); !checked)
        return tl::unexpected(checked.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(Error::Code::FileAccess,
                       Importer::tr("“%1” cannot be opened: %2.").arg(path, file.errorString()));
    progress.setTotal(file.size());
    QByteArray bytes;
    BlockHash hash; // gone before the bytes
    if (const auto done = readBytes(file, info.fileName(), bytes, hash, progress); !done)
        return tl::unexpected(done.error());
    return read(bytes, info.fileName(), options, hash, progress);
}

Result<ImportedDocument> importBytes(const QByteArray &bytes, const QString &name,
                                     const ImportOptions &options, Progress &progress)
{
    BlockHash hash;
    hash.add(bytes);
    return read(bytes, name, options, hash, progress);
}

} // namespace meipi
