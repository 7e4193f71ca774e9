// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/zipwriter.h"

#include <QIODevice>

#include <array>

namespace meipi {

namespace {

constexpr quint16 zipVersion = 20;
constexpr quint16 utf8Names = 1 << 11;
constexpr quint16 zipTime = 0;
constexpr quint16 zipDate = (1 << 5) | 1; // 1980-01-01
constexpr qsizetype zlibHead = 6; // qCompress() puts the size before zlib's two bytes
constexpr qsizetype zlibTail = 4;

constexpr std::array<quint32, 256> checksumTable = [] {
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1) != 0 ? 0xedb88320U ^ (value >> 1) : value >> 1;
        table[i] = value;
    }
    return table;
}();

quint32 checksumOf(const QByteArray &bytes)
{
    quint32 value = 0xffffffffU;
    for (const char byte : bytes)
        value = checksumTable[(value ^ static_cast<unsigned char>(byte)) & 0xff] ^ (value >> 8);
    return value ^ 0xffffffffU;
}

void put16(QByteArray &out, quint16 value)
{
    out.append(static_cast<char>(value & 0xff));
    out.append(static_cast<char>(value >> 8));
}

void put32(QByteArray &out, quint32 value)
{
    put16(out, static_cast<quint16>(value & 0xffff));
    put16(out, static_cast<quint16>(value >> 16));
}

} // namespace

void ZipWriter::write(const QByteArray &bytes)
{
    m_failed = m_failed || m_out.write(bytes) != bytes.size();
    m_offset += static_cast<quint32>(bytes.size());
}

// What local headers and the directory say alike, from the version that reads it on.
QByteArray ZipWriter::header(const Entry &entry)
{
    QByteArray out;
    put16(out, zipVersion);
    put16(out, utf8Names);
    put16(out, entry.method);
    put16(out, zipTime);
    put16(out, zipDate);
    put32(out, entry.checksum);
    put32(out, entry.packed);
    put32(out, entry.size);
    put16(out, static_cast<quint16>(entry.name.size()));
    put16(out, 0); // no extra field
    return out;
}

void ZipWriter::add(const QByteArray &name, const QByteArray &content, Method method)
{
    QByteArray packed = content;
    if (method == Method::Deflated) {
        packed = qCompress(content);
        packed = packed.sliced(zlibHead, packed.size() - zlibHead - zlibTail);
    }
    const Entry entry{name,
                      checksumOf(content),
                      static_cast<quint32>(packed.size()),
                      static_cast<quint32>(content.size()),
                      m_offset,
                      static_cast<quint16>(method == Method::Deflated ? 8 : 0)};
    m_entries.append(entry);
    write("PK\x03\x04" + header(entry) + name);
    write(packed);
}

bool ZipWriter::finish()
{
    const quint32 start = m_offset;
    for (const Entry &entry : std::as_const(m_entries)) {
        QByteArray out("PK\x01\x02");
        put16(out, zipVersion);
        out.append(header(entry));
        put16(out, 0); // no comment
        put16(out, 0); // first disk
        put16(out, 0);
        put32(out, 0);
        put32(out, entry.offset);
        write(out + entry.name);
    }
    QByteArray end("PK\x05\x06");
    put32(end, 0); // one disk only
    put16(end, static_cast<quint16>(m_entries.size()));
    put16(end, static_cast<quint16>(m_entries.size()));
    put32(end, m_offset - start);
    put32(end, start);
    put16(end, 0); // no comment
    write(end);
    return !m_failed;
}

} // namespace meipi
