// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <limits>
#include <memory>

class QBuffer;
class QIODevice;
class QuaZip;

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
    std::unique_ptr<QBuffer> m_buffer;
    std::unique_ptr<QuaZip> m_zip;
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

    /// @p bytes must stay until the reader is gone. Fails with Malformed (no ZIP file, cut off, a
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
    explicit ZipReader(const Limits &limits);
    Result<Done> list();

    Limits m_limits;
    qint64 m_read = 0;
    std::unique_ptr<QBuffer> m_buffer;
    std::unique_ptr<QuaZip> m_zip;
    QStringList m_names;
    QHash<QString, QString> m_folded; ///< By name in lower case.
};

} // namespace meipi
