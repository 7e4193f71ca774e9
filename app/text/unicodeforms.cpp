// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/unicodeforms.h"

#include <QtEndian>

#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <cstring>
#include <future>

namespace meipi {

namespace {

constexpr char16_t replacement = 0xfffd;

// Exact for well-formed UTF-8. In ill-formed text continuation bytes of no sequence are not
// counted. Written so that a compiler can vectorize it.
qsizetype utf16Length(QByteArrayView bytes)
{
    constexpr qsizetype block = 1 << 12; // Counts within fit into 16 bits, which vectorizes best.
    qsizetype units = 0;
    for (qsizetype from = 0; from < bytes.size(); from += block) {
        const auto *const first = reinterpret_cast<const qint8 *>(bytes.data()) + from;
        const qsizetype size = std::min(block, bytes.size() - from);
        quint16 inBlock = 0;
        for (qsizetype i = 0; i < size; ++i) {
            // Signed, continuation bytes are below -64 and leads of four bytes from -16 to -1.
            const int ends = first[i] >= -64 ? 1 : 0;
            const int surrogates = first[i] >= -16 && first[i] < 0 ? 1 : 0;
            inBlock = static_cast<quint16>(inBlock + ends + surrogates);
        }
        units += inBlock;
    }
    return units;
}

// How many ASCII bytes start here, in steps of eight.
qsizetype asciiRun(const quint8 *bytes, qsizetype size)
{
    constexpr quint64 highBits = 0x8080808080808080U;
    qsizetype length = 0;
    while (length + 8 <= size) {
        quint64 eight = 0;
        std::memcpy(&eight, bytes + length, sizeof eight);
        if ((eight & highBits) != 0)
            break;
        length += 8;
    }
    return length;
}

/// Grows a string geometrically while it is filled unit by unit.
class Output {
public:
    explicit Output(qsizetype expected) : m_text(expected, Qt::Uninitialized) { rebase(); }

    char16_t *ensure(char16_t *at, qsizetype more)
    {
        if (m_end - at >= more) [[likely]]
            return at;
        const qsizetype used = at - m_begin;
        m_text.resize(used + more + used / 4);
        rebase();
        return m_begin + used;
    }
    char16_t *begin() const { return m_begin; }
    QString finish(const char16_t *at)
    {
        m_text.truncate(at - m_begin);
        return std::move(m_text);
    }

private:
    void rebase()
    {
        m_begin = reinterpret_cast<char16_t *>(m_text.data());
        m_end = m_begin + m_text.size();
    }

    QString m_text;
    char16_t *m_begin = nullptr;
    char16_t *m_end = nullptr;
};

// Three bytes as in most of Chinese, without the leads that not all second bytes may follow.
bool isPlainTriple(const quint8 *bytes, qsizetype size)
{
    return size >= 3 && bytes[0] > 0xe0 && bytes[0] < 0xf0 && bytes[0] != 0xed
        && (bytes[1] & 0xc0) == 0x80 && (bytes[2] & 0xc0) == 0x80;
}

// Exactly utf16Length() units, and never more.
bool readWellFormedUtf8(QByteArrayView bytes, char16_t *at)
{
    const auto *source = reinterpret_cast<const quint8 *>(bytes.data());
    const qsizetype size = bytes.size();
    qsizetype i = 0;
    while (i < size) {
        if (const qsizetype run = source[i] < 0x80 ? asciiRun(source + i, size - i) : 0; run > 0) {
            for (qsizetype k = 0; k < run; ++k)
                at[k] = source[i + k];
            at += run;
            i += run;
            continue;
        }
        if (isPlainTriple(source + i, size - i)) [[likely]] {
            *at++ = static_cast<char16_t>((source[i] & 0x0f) << 12 | (source[i + 1] & 0x3f) << 6
                                          | (source[i + 2] & 0x3f));
            i += 3;
            continue;
        }
        UChar32 codePoint = 0;
        U8_NEXT(source, i, size, codePoint);
        if (codePoint < 0)
            return false;
        if (codePoint < 0x10000) {
            *at++ = static_cast<char16_t>(codePoint);
        } else {
            *at++ = U16_LEAD(codePoint);
            *at++ = U16_TRAIL(codePoint);
        }
    }
    return true;
}

// Where a second thread begins with a large text: behind the middle, not within a character.
qsizetype middleOf(QByteArrayView bytes)
{
    qsizetype middle = bytes.size() / 2;
    while (middle < bytes.size() && (static_cast<quint8>(bytes[middle]) & 0xc0) == 0x80)
        ++middle;
    return middle;
}

// Null if it is ill-formed.
QString readWellFormedUtf8(QByteArrayView bytes)
{
    constexpr qsizetype large = qsizetype(1) << 24;
    const qsizetype middle = bytes.size() < large ? bytes.size() : middleOf(bytes);
    const QByteArrayView first = bytes.first(middle);
    const QByteArrayView second = bytes.sliced(middle);
    const qsizetype length = utf16Length(first);
    QString text(length + utf16Length(second), Qt::Uninitialized);
    auto *const begin = reinterpret_cast<char16_t *>(text.data());
    const auto policy = second.isEmpty() ? std::launch::deferred : std::launch::async;
    auto readsSecond = std::async(
        policy, [second, at = begin + length] { return readWellFormedUtf8(second, at); });
    const bool readsFirst = readWellFormedUtf8(first, begin);
    return readsSecond.get() && readsFirst ? text : QString();
}

ReadText readIllFormedUtf8(QByteArrayView bytes)
{
    ReadText result;
    Output output(utf16Length(bytes) + 2); // As much as a step asks for.
    char16_t *at = output.begin();
    const auto *source = reinterpret_cast<const quint8 *>(bytes.data());
    for (qsizetype i = 0; i < bytes.size();) {
        at = output.ensure(at, 2);
        UChar32 codePoint = 0;
        U8_NEXT(source, i, bytes.size(), codePoint);
        if (codePoint < 0) {
            *at++ = replacement;
            ++result.bad;
        } else if (codePoint < 0x10000) {
            *at++ = static_cast<char16_t>(codePoint);
        } else {
            *at++ = U16_LEAD(codePoint);
            *at++ = U16_TRAIL(codePoint);
        }
    }
    result.text = output.finish(at);
    return result;
}

template <class Unit>
Unit unitAt(const char *bytes, QSysInfo::Endian order)
{
    return order == QSysInfo::BigEndian ? qFromBigEndian<Unit>(bytes)
                                        : qFromLittleEndian<Unit>(bytes);
}

} // namespace

ReadText readUtf8(QByteArrayView bytes)
{
    QString text = readWellFormedUtf8(bytes);
    return text.isNull() ? readIllFormedUtf8(bytes) : ReadText{text, 0};
}

ReadText readUtf16(QByteArrayView bytes, QSysInfo::Endian order)
{
    ReadText result;
    const qsizetype size = bytes.size() / 2;
    Output output(size + bytes.size() % 2);
    char16_t *at = output.begin();
    for (qsizetype i = 0; i < size; ++i)
        at[i] = unitAt<char16_t>(bytes.data() + 2 * i, order);
    for (qsizetype i = 0; i < size; ++i) {
        if (!U16_IS_SURROGATE(at[i]))
            continue;
        if (U16_IS_LEAD(at[i]) && i + 1 < size && U16_IS_TRAIL(at[i + 1])) {
            ++i;
        } else {
            at[i] = replacement;
            ++result.bad;
        }
    }
    at += size;
    if (bytes.size() % 2 != 0) {
        *at++ = replacement;
        ++result.bad;
    }
    result.text = output.finish(at);
    return result;
}

ReadText readUtf32(QByteArrayView bytes, QSysInfo::Endian order)
{
    ReadText result;
    const qsizetype size = bytes.size() / 4;
    Output output(size + 1);
    char16_t *at = output.begin();
    for (qsizetype i = 0; i < size; ++i) {
        const auto value = unitAt<quint32>(bytes.data() + 4 * i, order);
        at = output.ensure(at, 3);
        if (value > 0x10ffff || U_IS_SURROGATE(value)) {
            *at++ = replacement;
            ++result.bad;
        } else if (value < 0x10000) {
            *at++ = static_cast<char16_t>(value);
        } else {
            *at++ = static_cast<char16_t>(U16_LEAD(value));
            *at++ = static_cast<char16_t>(U16_TRAIL(value));
        }
    }
    if (bytes.size() % 4 != 0) {
        *at++ = replacement;
        ++result.bad;
    }
    result.text = output.finish(at);
    return result;
}

} // namespace meipi
