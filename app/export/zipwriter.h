// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

class QIODevice;

namespace meipi {

/// A ZIP archive (APPNOTE.TXT 6.3.9) as office formats are wrapped in: names in UTF-8, files whole
/// in memory and below 4 GB, every time 1980-01-01, so that equal files make equal archives. Goes
/// through the device from beginning to end and never back.
class ZipWriter {
public:
    explicit ZipWriter(QIODevice &out) : m_out(out) {} ///< Open; outlives the writer.

    enum class Method { Deflated, Stored };

    void add(const QByteArray &name, const QByteArray &content, Method method = Method::Deflated);
    bool finish(); ///< Writes the directory; false where the device refused something.

private:
    struct Entry {
        QByteArray name;
        quint32 checksum = 0;
        quint32 packed = 0;
        quint32 size = 0;
        quint32 offset = 0;
        quint16 method = 0;
    };

    void write(const QByteArray &bytes);
    static QByteArray header(const Entry &entry);

    QIODevice &m_out;
    QList<Entry> m_entries;
    quint32 m_offset = 0;
    bool m_failed = false;
};

} // namespace meipi
