// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace meipi::test {

/// The oldest encryption of PDF, RC4 with 40 bits (ISO 32000-1, 7.6), which is no secret any more
/// but asks for its password like the newer ones.
class PdfEncryption {
public:
    explicit PdfEncryption(const QByteArray &password); ///< Of owner and user alike.

    QByteArray dictionary() const; ///< For /Encrypt.
    QByteArray fileId() const; ///< For /ID.
    QByteArray encrypted(const QByteArray &data, int object) const;

private:
    QByteArray m_owner;
    QByteArray m_user;
    QByteArray m_key;
};

} // namespace meipi::test
