// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <limits>
#include <memory>

struct zip;
struct zip_source;

namespace meipi {

/// Makes a ZIP file in memory: equal entries in equal order give equal bytes, as every entry is
/// dated 1980-01-01 and none has an owner or rights.
class ZipWriter {
public:
    ZipWriter();
    ~ZipWriter();

    enum class Packing { Deflated, Stored };

    /// @p name with forward slashes. Fails with TooLarge over what a ZIP entry can hold.
    Result<Done> add(const QString &name, const QByteArray &bytes,
                     Packing packing = Packing::Deflated);
    Result<QByteArray> finish(); ///< The whole file; nothing can be added afterwards.

private:
    struct Discard {
        void operator()(zip *archive) const;
        void operator()(zip_source *bytes) const;
    };

    std::unique_ptr<zip_source, Discard> m_out; ///< Outlives the archive, which writes into it.
    std::unique_ptr<zip, Discard> m_zip;
    QList<QByteArray> m_contents; ///< Read when the archive is finished.
};

/// Reads a ZIP file that may mean harm: nothing is written anywhere, names that lead out of the
/// archive make it refused, and no more than a limit is ever unpacked, whatever the entries say
/// about their size.
class ZipReader {
public:
    struct Limits {
        qint64 entryBytes = qint64(256) << 20; ///< Of one entry, unpacked.
        qint64 totalBytes = qint64(1) << 30; ///< Of all that is read, unpacked.
        int entries = 20000;
    };

    /// Fails with Malformed (no ZIP file, cut off, a
    /// name that leads out of it) and TooLarge (more entries than the limit).
    static Result<ZipReader> open(const QByteArray &bytes) { return open(bytes, Limits()); }
    static Result<ZipReader> open(const QByteArray &bytes, const Limits &limits);
    ~ZipReader();
    ZipReader(ZipReader &&other) noexcept;
    ZipReader &operator=(ZipReader &&other) noexcept;

    const QStringList &names() const { return m_names; } ///< Files only, in the archive's order.
    /// The name as the archive has it, whatever the case of @p name; empty when there is none.
    QString nameLike(const QString &name) const;
    /// Fails with NotFound, Malformed (damaged) and TooLarge, also over @p most bytes.
    Result<QByteArray> read(const QString &name, qint64 most = std::numeric_limits<qint64>::max());

private:
    struct Discard {
        void operator()(zip *archive) const;
    };

    ZipReader(const QByteArray &bytes, const Limits &limits) : m_limits(limits), m_bytes(bytes) {}
    Result<Done> list();
    tl::unexpected<Error> tooLarge(const QString &name, qint64 entry, qint64 allowed) const;

    Limits m_limits;
    qint64 m_read = 0;
    QByteArray m_bytes; ///< Outlives the archive, which reads them.
    std::unique_ptr<zip, Discard> m_zip;
    QStringList m_names;
    QHash<QString, qint64> m_entries; ///< Their numbers in the archive.
    QHash<QString, QString> m_folded; ///< By name in lower case.
};

} // namespace meipi
