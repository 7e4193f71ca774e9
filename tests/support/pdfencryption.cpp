// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pdfencryption.h"

#include <QCryptographicHash>

#include <array>
#include <numeric>
#include <utility>

namespace meipi::test {

namespace {

constexpr qsizetype keyBytes = 5;
constexpr qsizetype passwordBytes = 32;

QByteArray md5(const QByteArray &data)
{
    return QCryptographicHash::hash(data, QCryptographicHash::Md5);
}

QByteArray rc4(const QByteArray &key, const QByteArray &data)
{
    std::array<unsigned char, 256> state{};
    std::iota(state.begin(), state.end(), static_cast<unsigned char>(0));
    for (size_t i = 0, j = 0; i < state.size(); ++i) {
        j = (j + state[i] + static_cast<unsigned char>(key[qsizetype(i) % key.size()])) % 256;
        std::swap(state[i], state[j]);
    }
    QByteArray result = data;
    size_t i = 0;
    size_t j = 0;
    for (char &byte : result) {
        i = (i + 1) % 256;
        j = (j + state[i]) % 256;
        std::swap(state[i], state[j]);
        byte = static_cast<char>(byte ^ state[(state[i] + state[j]) % 256]);
    }
    return result;
}

// Algorithm 2, step a.
QByteArray padded(const QByteArray &password)
{
    const QByteArray padding =
        QByteArray::fromHex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a");
    return (password + padding).first(passwordBytes);
}

} // namespace

PdfEncryption::PdfEncryption(const QByteArray &password)
    : m_owner(rc4(md5(padded(password)).first(keyBytes), padded(password)))
{
    const QByteArray permissions("\xfc\xff\xff\xff", 4); // -4: everything
    m_key = md5(padded(password) + m_owner + permissions + fileId()).first(keyBytes);
    m_user = rc4(m_key, padded({}));
}

QByteArray PdfEncryption::dictionary() const
{
    return "<< /Filter /Standard /V 1 /R 2 /P -4 /O <" + m_owner.toHex() + "> /U <" + m_user.toHex()
        + "> >>";
}

QByteArray PdfEncryption::fileId() const
{
    return QByteArray("meipi's own file");
}

QByteArray PdfEncryption::encrypted(const QByteArray &data, int object) const
{
    QByteArray salted = m_key;
    for (int shift = 0; shift < 24; shift += 8)
        salted.append(static_cast<char>((object >> shift) & 0xff));
    salted.append(2, '\0'); // the generation
    return rc4(md5(salted).first(keyBytes + 5), data);
}

} // namespace meipi::test
