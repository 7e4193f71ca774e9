// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/zip.h"

#include <QCoreApplication>

#include <zip.h>

namespace meipi {

namespace {

struct ZipWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::Zip)
};

constexpr int levelOfDeflate = 6;
constexpr zip_uint16_t firstDosDay = (0 << 9) | (1 << 5) | 1; // 1980-01-01
constexpr qsizetype pieceSize = 1 << 16;

QString whyOf(zip *archive)
{
    return QString::fromUtf8(zip_strerror(archive));
}

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

void ZipWriter::Discard::operator()(zip *archive) const
{
    zip_discard(archive);
}

void ZipWriter::Discard::operator()(zip_source *bytes) const
{
    zip_source_free(bytes);
}

void ZipReader::Discard::operator()(zip *archive) const
{
    zip_discard(archive);
}

ZipWriter::ZipWriter() : m_out(zip_source_buffer_create(nullptr, 0, 0, nullptr))
{
    zip_source_keep(m_out.get()); // the archive gives its own hold of it up
    m_zip.reset(zip_open_from_source(m_out.get(), ZIP_TRUNCATE, nullptr));
    Q_ASSERT(m_zip);
}

ZipWriter::~ZipWriter() = default;

Result<Done> ZipWriter::add(const QString &name, const QByteArray &bytes, Packing packing)
{
    if (bytes.size() > std::numeric_limits<qint32>::max()) {
        return failure(
            Error::Code::TooLarge,
            ZipWords::tr("“%1” is over 2 GiB and has no place in an archive.").arg(name));
    }
    m_contents.append(bytes);
    const QByteArray &kept = m_contents.constLast();
    zip_source *source =
        zip_source_buffer(m_zip.get(), kept.constData(), static_cast<zip_uint64_t>(kept.size()), 0);
    const zip_int64_t entry =
        zip_file_add(m_zip.get(), name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (entry < 0) {
        zip_source_free(source);
        return damagedArchive(QStringLiteral("%1: %2").arg(name, whyOf(m_zip.get())));
    }
    const auto index = static_cast<zip_uint64_t>(entry);
    const bool deflates = packing == Packing::Deflated;
    zip_set_file_compression(m_zip.get(), index, deflates ? ZIP_CM_DEFLATE : ZIP_CM_STORE,
                             deflates ? levelOfDeflate : 0);
    zip_file_set_dostime(m_zip.get(), index, 0, firstDosDay, 0);
    zip_file_set_external_attributes(m_zip.get(), index, 0, ZIP_OPSYS_DOS, 0);
    return Done{};
}

Result<QByteArray> ZipWriter::finish()
{
    if (zip_close(m_zip.get()) != 0)
        return damagedArchive(whyOf(m_zip.get()));
    static_cast<void>(m_zip.release()); // gone by closing
    m_contents.clear();
    zip_stat_t facts;
    zip_stat_init(&facts);
    if (zip_source_stat(m_out.get(), &facts) != 0 || zip_source_open(m_out.get()) != 0)
        return damagedArchive(QStringLiteral("nothing written"));
    QByteArray file(static_cast<qsizetype>(facts.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(m_out.get(), file.data(), facts.size);
    zip_source_close(m_out.get());
    if (read != file.size())
        return damagedArchive(QStringLiteral("%1 of %2 bytes").arg(read).arg(file.size()));
    return file;
}

ZipReader::~ZipReader() = default;
ZipReader::ZipReader(ZipReader &&other) noexcept = default;
ZipReader &ZipReader::operator=(ZipReader &&other) noexcept = default;

Result<ZipReader> ZipReader::open(const QByteArray &bytes, const Limits &limits)
{
    if (!bytes.startsWith("PK")) {
        return failure(Error::Code::Malformed,
                       ZipWords::tr("The file is no ZIP archive; choose another one."));
    }
    ZipReader reader(bytes, limits);
    zip_error_t error;
    zip_error_init(&error);
    zip_source *source = zip_source_buffer_create(
        reader.m_bytes.constData(), static_cast<zip_uint64_t>(reader.m_bytes.size()), 0, &error);
    reader.m_zip.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
    const QString why = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!reader.m_zip) {
        zip_source_free(source);
        return damagedArchive(why);
    }
    if (auto listed = reader.list(); !listed)
        return tl::unexpected(listed.error());
    return reader;
}

Result<Done> ZipReader::list()
{
    const zip_int64_t count = zip_get_num_entries(m_zip.get(), 0);
    if (count > m_limits.entries) {
        return failure(Error::Code::TooLarge,
                       ZipWords::tr("The archive has more than %1 entries; it is not read.")
                           .arg(m_limits.entries));
    }
    for (zip_int64_t i = 0; i < count; ++i) {
        const char *stored = zip_get_name(m_zip.get(), static_cast<zip_uint64_t>(i), 0);
        if (stored == nullptr)
            return damagedArchive(whyOf(m_zip.get()));
        const QString name = QString::fromUtf8(stored);
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
        m_entries.insert(name, i); // the last of one name, as unpacking would leave it
        if (const QString folded = name.toLower(); !m_folded.contains(folded))
            m_folded.insert(folded, name);
    }
    return Done{};
}

QString ZipReader::nameLike(const QString &name) const
{
    return m_names.contains(name) ? name : m_folded.value(name.toLower());
}

tl::unexpected<Error> ZipReader::tooLarge(const QString &name, qint64 entry, qint64 allowed) const
{
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

Result<QByteArray> ZipReader::read(const QString &name, qint64 most)
{
    const auto found = m_entries.constFind(name);
    if (found == m_entries.cend()) {
        return failure(Error::Code::NotFound,
                       ZipWords::tr("The archive has no file “%1”.").arg(name));
    }
    zip_file_t *file = zip_fopen_index(m_zip.get(), static_cast<zip_uint64_t>(*found), 0);
    if (file == nullptr)
        return damagedArchive(QStringLiteral("%1: %2").arg(name, whyOf(m_zip.get())));
    const qint64 entry = std::min(most, m_limits.entryBytes);
    const qint64 allowed = std::min(entry, m_limits.totalBytes - m_read);
    QByteArray bytes;
    QByteArray piece(pieceSize, Qt::Uninitialized);
    zip_int64_t count = 0;
    do {
        count = zip_fread(file, piece.data(), static_cast<zip_uint64_t>(piece.size()));
        if (count > 0)
            bytes.append(piece.constData(), count);
    } while (count > 0 && bytes.size() <= allowed);
    const QString why = QString::fromUtf8(zip_file_strerror(file));
    zip_fclose(file);
    if (bytes.size() > allowed)
        return tooLarge(name, entry, allowed);
    if (count < 0) // the checksum is compared at the end
        return damagedArchive(QStringLiteral("%1: %2").arg(name, why));
    m_read += bytes.size();
    return bytes;
}

} // namespace meipi
