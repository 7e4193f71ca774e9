// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/zip.h"

namespace meipi {

/// A ZIP archive in memory that came from a stranger. Nothing of it is ever unpacked to disk.
class SourceArchive {
public:
    /// Reads the directory. Fails with Malformed (no ZIP archive, cut off, a name that leads out of
    /// it) and TooLarge (over 20,000 entries). @p name is for messages.
    static Result<SourceArchive> open(const QByteArray &bytes, const QString &name);

    const QStringList &entries() const { return m_zip.names(); } ///< In the archive's order.
    bool contains(const QString &entry) const { return entries().contains(entry); }

    /// Inflates one entry; counts what really comes out of all of them and fails with TooLarge
    /// over 64 MiB in sum, NotFound and Malformed.
    Result<QByteArray> read(const QString &entry);

    /// Inflates every entry that holds markup (XML, HTML, CSS) to see that they stay within the
    /// bound of read(), for a program that will inflate them by itself.
    Result<Done> checkMarkup(Progress &progress);

private:
    SourceArchive(ZipReader zip, const QString &name) : m_zip(std::move(zip)), m_name(name) {}

    ZipReader m_zip;
    QString m_name;
};

} // namespace meipi
