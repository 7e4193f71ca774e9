// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QString>

#include <future>

namespace meipi {

/// BLAKE2b-256 in lower-case hex (RFC 7693).
QString contentHash(const QByteArray &bytes);

/// contentHash() of bytes that come block by block, found on another thread where they are many, as
/// it takes longer than reading them.
class BlockHash {
public:
    void add(QByteArrayView block); ///< Which stays where it is until wait() or result().
    void wait();
    QString result(); ///< Of all blocks; once.

private:
    QCryptographicHash m_hash{QCryptographicHash::Blake2b_256};
    std::future<void> m_last; ///< Block, after those before it.
};

} // namespace meipi
