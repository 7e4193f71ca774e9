// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QByteArray>
#include <QStringList>

namespace meipi {

/// A ZIP archive in memory that came from a stranger. Nothing of it is ever unpacked to disk.
class SourceArchive {
public:
    /// Reads the directory. Fails with Malformed (no ZIP archive, or cut off) and TooLarge (over
    /// 20,000 entries, or over 1 GiB of content by what it claims). @p name is for messages.
    static Result<SourceArchive> open(const QByteArray &bytes, const QString &name);

    const QStringList &entries() const { return m_entries; } ///< In the archive's order.
    bool contains(const QString &entry) const { return m_entries.contains(entry); }

    /// Inflates one entry; counts what really comes out of all of them and fails with TooLarge
    /// over 64 MiB in sum, NotFound and Malformed.
    Result<QByteArray> read(const QString &entry);

    /// Inflates every entry that holds markup (XML, HTML, CSS) to see that they stay within the
    /// bound of read(), for a program that will inflate them by itself.
    Result<Done> checkMarkup(Progress &progress);

private:
    SourceArchive(const QByteArray &bytes, const QString &name) : m_bytes(bytes), m_name(name) {}

    QByteArray m_bytes;
    QString m_name;
    QStringList m_entries;
    qint64 m_inflated = 0;
};

} // namespace meipi
