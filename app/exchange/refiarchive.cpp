// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/refiarchive.h"

#include <QCoreApplication>

namespace meipi {

namespace {

struct ArchiveWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::Exchange)
};

// In memory a text takes several times as much, and XML with its elements.
constexpr qint64 largestXml = qint64(160) << 20; // bytes; 100,000 highlights with notes are 110 MB
constexpr qint64 largestText = qint64(32) << 20;
constexpr qint64 allTexts = qint64(96) << 20;

} // namespace

Result<RefiArchive> RefiArchive::open(const QByteArray &bytes)
{
    RefiArchive archive;
    if (bytes.left(256).trimmed().startsWith('<') || bytes.startsWith("\xef\xbb\xbf<")) {
        archive.m_xml = bytes;
        return archive;
    }
    ZipReader::Limits limits;
    limits.entryBytes = largestXml;
    limits.totalBytes = largestXml + allTexts;
    auto zip = ZipReader::open(bytes, limits);
    if (!zip)
        return tl::unexpected(zip.error());
    archive.m_zip.emplace(std::move(*zip));
    QStringList projects;
    for (const QString &name : archive.m_zip->names()) {
        if (!name.contains(u'/') && name.endsWith(QLatin1String(".qde"), Qt::CaseInsensitive))
            projects.append(name);
    }
    if (projects.isEmpty()) {
        return failure(Error::Code::Malformed,
                       ArchiveWords::tr("The archive holds no project.qde; it is no REFI-QDA "
                                        "project. Choose another file."));
    }
    const QString usual = archive.m_zip->nameLike(QStringLiteral("project.qde"));
    archive.m_xmlName = projects.contains(usual) ? usual : projects.first();
    projects.removeOne(archive.m_xmlName);
    archive.m_others = projects;
    auto xml = archive.m_zip->read(archive.m_xmlName);
    if (!xml)
        return tl::unexpected(xml.error());
    archive.m_xml = *xml;
    return archive;
}

Result<QByteArray> RefiArchive::source(const QString &path)
{
    QString name = path.trimmed();
    const qsizetype scheme = name.indexOf(QLatin1String("://"));
    const bool isInternal =
        scheme < 0 || name.first(scheme).compare(u"internal", Qt::CaseInsensitive) == 0;
    name = scheme < 0 ? name : name.sliced(scheme + 3);
    name.replace(u'\\', u'/');
    const QStringList steps = name.split(u'/');
    if (!isInternal || steps.contains(QLatin1String("..")) || name.startsWith(u'/')) {
        return failure(Error::Code::NotSupported,
                       ArchiveWords::tr("“%1” lies outside the archive and is not opened.")
                           .arg(path.left(120)));
    }
    const QString &file = steps.last();
    if (m_zip) {
        const QStringList places{QStringLiteral("sources/") + file, name, file};
        for (const QString &place : places) {
            const QString found = m_zip->nameLike(place);
            if (!found.isEmpty())
                return m_zip->read(found, largestText);
        }
    }
    return failure(Error::Code::NotFound,
                   ArchiveWords::tr("“%1” is not in the archive.").arg(path.left(120)));
}

} // namespace meipi
