// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/sourcearchive.h"

#include <QBuffer>
#include <QCoreApplication>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <algorithm>
#include <array>

namespace meipi {

namespace {

constexpr qint64 largestContent = qint64(1) << 30;
constexpr qint64 largestMarkup = qint64(64) << 20;
constexpr qsizetype mostEntries = 20'000;
constexpr qint64 archiveBlock = qint64(1) << 20;

struct SourceArchiveWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::SourceArchive)
};

tl::unexpected<Error> broken(const QString &name, const QString &detail)
{
    return failure(Error::Code::Malformed,
                   SourceArchiveWords::tr("“%1” is damaged or cut off. Open it in the program that "
                                          "made it and save it anew, or fetch it again.")
                       .arg(name),
                   detail);
}

tl::unexpected<Error> tooBig(const QString &name, const QString &detail)
{
    return failure(Error::Code::TooLarge,
                   SourceArchiveWords::tr("“%1” unpacks to more than can be read. If it comes from "
                                          "a stranger, it may be meant to do harm; otherwise split "
                                          "it into parts.")
                       .arg(name),
                   detail);
}

bool isMarkup(const QString &entry)
{
    static constexpr std::array suffixes{".xml", ".xhtml", ".html", ".htm", ".opf",
                                         ".ncx", ".css",   ".rels", ".svg", ".txt"};
    return std::any_of(suffixes.begin(), suffixes.end(), [&entry](const char *suffix) {
        return entry.endsWith(QLatin1String(suffix), Qt::CaseInsensitive);
    });
}

} // namespace

Result<SourceArchive> SourceArchive::open(const QByteArray &bytes, const QString &name)
{
    SourceArchive archive(bytes, name);
    QBuffer buffer(&archive.m_bytes);
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdUnzip))
        return broken(name, QStringLiteral("no directory"));
    qint64 claimed = 0;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFileInfo64 info;
        if (!zip.getCurrentFileInfo(&info))
            return broken(name, QStringLiteral("directory, error %1").arg(zip.getZipError()));
        claimed += static_cast<qint64>(
            std::min<quint64>(info.uncompressedSize, quint64(largestContent) + 1));
        archive.m_entries.append(info.name);
        if (claimed > largestContent || archive.m_entries.size() > mostEntries)
            return tooBig(name, info.name);
    }
    return archive;
}

Result<QByteArray> SourceArchive::read(const QString &entry)
{
    QBuffer buffer(&m_bytes);
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdUnzip) || !zip.setCurrentFile(entry, QuaZip::csSensitive))
        return failure(Error::Code::NotFound,
                       SourceArchiveWords::tr("“%1” is damaged: its part “%2” is missing. Open it "
                                              "in the program that made it and save it anew.")
                           .arg(m_name, entry));
    QuaZipFile file(&zip);
    if (!file.open(QIODevice::ReadOnly))
        return broken(m_name, entry);
    QByteArray content;
    while (true) {
        const QByteArray block = file.read(archiveBlock);
        if (block.isEmpty())
            break;
        m_inflated += block.size();
        if (m_inflated > largestMarkup)
            return tooBig(m_name, entry);
        content += block;
    }
    if (file.getZipError() != UNZ_OK)
        return broken(m_name, entry);
    return content;
}

Result<Done> SourceArchive::checkMarkup(Progress &progress)
{
    for (const QString &entry : std::as_const(m_entries)) {
        if (progress.isCancelled())
            break;
        if (!isMarkup(entry))
            continue;
        const auto content = read(entry);
        // What cannot be read is for the program to judge that needs it.
        if (!content && content.error().code == Error::Code::TooLarge)
            return tl::unexpected(content.error());
    }
    return Done{};
}

} // namespace meipi
