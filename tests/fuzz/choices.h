// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace meipi::fuzz {

/// Takes the bytes of a fuzzer for decisions, for targets that change something valid: small
/// changes to the bytes are small changes to what comes of them. Behind the end all is zero.
class Choices {
public:
    explicit Choices(const QByteArray &bytes) : m_bytes(bytes) {}

    bool isAtEnd() const { return m_at >= m_bytes.size(); }
    int byte() { return isAtEnd() ? 0 : static_cast<uchar>(m_bytes[m_at++]); }
    /// From 0 to @p limit - 1, of two bytes; 0 where there is nothing to choose.
    qsizetype below(qsizetype limit)
    {
        const int high = byte();
        const qsizetype number = high * 256 + byte();
        return limit <= 0 ? 0 : number % limit;
    }
    template <class Value>
    const Value &oneOf(const QList<Value> &values)
    {
        return values[byte() % values.size()];
    }
    QByteArray bytes() ///< Up to 255.
    {
        const int length = byte();
        const QByteArray taken = m_bytes.mid(m_at, length);
        m_at += taken.size();
        return taken;
    }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

} // namespace meipi::fuzz
