// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/sourcearchive.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace meipi {

namespace {

constexpr qint64 largestMarkup = qint64(64) << 20;
constexpr int mostEntries = 20'000;

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
    auto zip = ZipReader::open(bytes, {largestMarkup, largestMarkup, mostEntries});
    if (!zip) {
        return zip.error().code == Error::Code::TooLarge ? tooBig(name, zip.error().message)
                                                         : broken(name, zip.error().message);
    }
    return SourceArchive(std::move(*zip), name);
}

Result<QByteArray> SourceArchive::read(const QString &entry)
{
    auto content = m_zip.read(entry);
    if (content)
        return content;
    switch (content.error().code) {
    case Error::Code::NotFound:
        return failure(Error::Code::NotFound,
                       SourceArchiveWords::tr("“%1” is damaged: its part “%2” is missing. Open it "
                                              "in the program that made it and save it anew.")
                           .arg(m_name, entry));
    case Error::Code::TooLarge:
        return tooBig(m_name, entry);
    default:
        return broken(m_name, entry);
    }
}

Result<Done> SourceArchive::checkMarkup(Progress &progress)
{
    for (const QString &entry : entries()) {
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
