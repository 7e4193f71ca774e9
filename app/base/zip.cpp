// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/zip.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipfileinfo.h>

namespace meipi {

namespace {

struct ZipWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::Zip)
};

constexpr int levelOfDeflate = 6;

tl::unexpected<Error> damagedArchive(const QString &detail)
{
    return failure(
        Error::Code::Malformed,
        ZipWords::tr("The archive is damaged or cut off; get the file again from where it was."),
        detail);
}

/// Whether @p name leads out of a folder that the archive would be unpacked in.
bool leadsOut(const QString &name)
{
    QString path = name;
    path.replace(u'\\', u'/');
    const bool hasDrive = path.size() > 1 && path[1] == u':';
    return path.startsWith(u'/') || hasDrive || path.contains(QChar(0))
        || path.split(u'/').contains(QLatin1String(".."));
}

} // namespace

ZipWriter::ZipWriter()
    : m_buffer(std::make_unique<QBuffer>()), m_zip(std::make_unique<QuaZip>(m_buffer.get()))
{
    m_zip->setAutoClose(false);
    m_zip->setUtf8Enabled(true);
    m_zip->setDataDescriptorWritingEnabled(false);
    m_buffer->open(QIODevice::ReadWrite);
    const bool isOpen = m_zip->open(QuaZip::mdCreate);
    Q_ASSERT(isOpen);
    Q_UNUSED(isOpen)
}

ZipWriter::~ZipWriter() = default;

Result<Done> ZipWriter::add(const QString &name, const QByteArray &bytes, Packing packing)
{
    if (bytes.size() > std::numeric_limits<qint32>::max()) {
        return failure(
            Error::Code::TooLarge,
            ZipWords::tr("“%1” is over 2 GiB and has no place in an archive.").arg(name));
    }
    QuaZipNewInfo info(name);
    info.dateTime = QDateTime(QDate(1980, 1, 1), QTime(0, 0));
    info.externalAttr = 0;
    QuaZipFile file(m_zip.get());
    const bool deflates = packing == Packing::Deflated;
    const bool isWritten = file.open(QIODevice::WriteOnly, info, nullptr, 0,
                                     deflates ? Z_DEFLATED : 0, deflates ? levelOfDeflate : 0)
        && file.write(bytes) == bytes.size();
    file.close();
    if (!isWritten || file.getZipError() != ZIP_OK)
        return damagedArchive(QStringLiteral("%1: %2").arg(name).arg(file.getZipError()));
    return Done{};
}

Result<QByteArray> ZipWriter::finish()
{
    m_zip->close();
    if (m_zip->getZipError() != ZIP_OK)
        return damagedArchive(QString::number(m_zip->getZipError()));
    return m_buffer->data();
}

ZipReader::ZipReader(const Limits &limits)
    : m_limits(limits), m_buffer(std::make_unique<QBuffer>()),
      m_zip(std::make_unique<QuaZip>(m_buffer.get()))
{
}

ZipReader::~ZipReader() = default;
ZipReader::ZipReader(ZipReader &&other) noexcept = default;
ZipReader &ZipReader::operator=(ZipReader &&other) noexcept = default;

Result<ZipReader> ZipReader::open(const QByteArray &bytes, const Limits &limits)
{
    ZipReader reader(limits);
    reader.m_buffer->setData(bytes);
    reader.m_buffer->open(QIODevice::ReadOnly);
    reader.m_zip->setAutoClose(false);
    if (!bytes.startsWith("PK") || !reader.m_zip->open(QuaZip::mdUnzip)) {
        const bool wasArchive = bytes.startsWith("PK");
        return wasArchive
            ? damagedArchive(QString::number(reader.m_zip->getZipError()))
            : failure(Error::Code::Malformed,
                      ZipWords::tr("The file is no ZIP archive; choose another one."));
    }
    if (auto listed = reader.list(); !listed)
        return tl::unexpected(listed.error());
    return reader;
}

Result<Done> ZipReader::list()
{
    if (m_zip->getEntriesCount() > m_limits.entries) {
        return failure(Error::Code::TooLarge,
                       ZipWords::tr("The archive has more than %1 entries; it is not read.")
                           .arg(m_limits.entries));
    }
    for (bool more = m_zip->goToFirstFile(); more; more = m_zip->goToNextFile()) {
        const QString name = m_zip->getCurrentFileName();
        if (leadsOut(name)) {
            return failure(
                Error::Code::Malformed,
                ZipWords::tr("The archive names a file outside itself, “%1”, as an attack would; "
                             "it is not read.")
                    .arg(name.left(80)));
        }
        if (name.endsWith(u'/'))
            continue;
        m_names.append(name);
        if (const QString folded = name.toLower(); !m_folded.contains(folded))
            m_folded.insert(folded, name);
    }
    return m_zip->getZipError() == UNZ_OK ? Result<Done>(Done{})
                                          : damagedArchive(QString::number(m_zip->getZipError()));
}

QString ZipReader::nameLike(const QString &name) const
{
    return m_names.contains(name) ? name : m_folded.value(name.toLower());
}

Result<QByteArray> ZipReader::read(const QString &name, qint64 most)
{
    if (!m_names.contains(name) || !m_zip->setCurrentFile(name, QuaZip::csSensitive)) {
        return failure(Error::Code::NotFound,
                       ZipWords::tr("The archive has no file “%1”.").arg(name));
    }
    QuaZipFile file(m_zip.get());
    if (!file.open(QIODevice::ReadOnly))
        return damagedArchive(QStringLiteral("%1: %2").arg(name).arg(file.getZipError()));
    const qint64 entry = std::min(most, m_limits.entryBytes);
    const qint64 allowed = std::min(entry, m_limits.totalBytes - m_read);
    QByteArray bytes;
    for (QByteArray piece = file.read(1 << 16); !piece.isEmpty(); piece = file.read(1 << 16)) {
        if (bytes.size() + piece.size() > allowed) {
            return allowed == entry
                ? failure(Error::Code::TooLarge,
                          ZipWords::tr("“%1” is larger than %2 MiB when unpacked; it is not read.")
                              .arg(name)
                              .arg(entry >> 20))
                : failure(Error::Code::TooLarge,
                          ZipWords::tr("“%1” is not read, as the archive is larger than %2 MiB "
                                       "when unpacked.")
                              .arg(name)
                              .arg(m_limits.totalBytes >> 20));
        }
        bytes += piece;
    }
    const bool isWhole = file.getZipError() == UNZ_OK && bytes.size() == file.usize();
    file.close();
    if (!isWhole || file.getZipError() != UNZ_OK) // the checksum is compared on closing
        return damagedArchive(QStringLiteral("%1: %2").arg(name).arg(file.getZipError()));
    m_read += bytes.size();
    return bytes;
}

} // namespace meipi
