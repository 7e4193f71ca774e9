// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/contenthash.h"

namespace meipi {

namespace {

constexpr qsizetype smallBlock = 1 << 20; // Bytes; faster than a thread is started.

} // namespace

QString contentHash(const QByteArray &bytes)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256).toHex());
}

void BlockHash::add(QByteArrayView block)
{
    if (!m_last.valid() && block.size() < smallBlock) {
        m_hash.addData(block);
        return;
    }
    m_last = std::async(std::launch::async, [this, block, before = std::move(m_last)] {
        if (before.valid())
            before.wait();
        m_hash.addData(block);
    });
}

void BlockHash::wait()
{
    if (m_last.valid())
        m_last.wait();
}

QString BlockHash::result()
{
    wait();
    return QString::fromLatin1(m_hash.result().toHex());
}

} // namespace meipi
