// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/markup.h"

#include <algorithm>
#include <charconv>

namespace meipi {

namespace {

constexpr char32_t markupReplacement = 0xfffd;

// What one unit of UTF-16 becomes at most: an entity, or a part of four bytes.
constexpr qsizetype longestUnit = 6;

// Whether a unit of ASCII goes in as it is.
constexpr bool isPlain(char16_t unit)
{
    return unit >= 0x20 && unit != u'&' && unit != u'<' && unit != u'>' && unit != u'"';
}

char *putUtf8(char *out, char32_t point)
{
    const auto put = [&out](char32_t value) { *out++ = static_cast<char>(value); };
    if (point < 0x800) {
        put(0xc0 | (point >> 6));
    } else if (point < 0x10000) {
        put(0xe0 | (point >> 12));
        put(0x80 | ((point >> 6) & 0x3f));
    } else {
        put(0xf0 | (point >> 18));
        put(0x80 | ((point >> 12) & 0x3f));
        put(0x80 | ((point >> 6) & 0x3f));
    }
    put(0x80 | (point & 0x3f));
    return out;
}

char *putBytes(char *out, QByteArrayView bytes)
{
    return std::copy(bytes.begin(), bytes.end(), out);
}

char *putReference(char *out, char16_t unit, bool inAttribute)
{
    switch (unit) {
    case u'&':
        return putBytes(out, "&amp;");
    case u'<':
        return putBytes(out, "&lt;");
    case u'>':
        return putBytes(out, "&gt;");
    case u'"':
        return putBytes(out, inAttribute ? "&quot;" : "\"");
    case u'\r': // a parser would make an LF of it
        return putBytes(out, "&#13;");
    case u'\n':
        return putBytes(out, inAttribute ? "&#10;" : "\n");
    case u'\t':
        return putBytes(out, inAttribute ? "&#9;" : "\t");
    default:
        return putUtf8(out, markupReplacement);
    }
}

char *putAscii(char *out, char16_t unit, bool inAttribute)
{
    if (!isPlain(unit))
        return putReference(out, unit, inAttribute);
    *out = static_cast<char>(unit);
    return out + 1;
}

} // namespace

QString withoutForbidden(const QString &text)
{
    QString result = text;
    for (qsizetype i = 0; i < result.size(); ++i) {
        const char16_t unit = result[i].unicode();
        if (QChar::isHighSurrogate(unit) && i + 1 < result.size()
            && result[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        const bool isControl = unit < 0x20 && unit != u'\n' && unit != u'\t' && unit != u'\r';
        if (isControl || QChar::isSurrogate(unit) || unit >= 0xfffe)
            result[i] = QChar(markupReplacement);
    }
    return result;
}

void Markup::append(QStringView text, bool inAttribute)
{
    constexpr qsizetype piece = 4096; // units for which there is room at a time
    const char16_t *at = text.utf16();
    const char16_t *const end = at + text.size();
    while (at < end) {
        const char16_t *const stop = at + std::min<qsizetype>(end - at, piece);
        char *const start = room((stop - at) * longestUnit);
        char *out = start;
        while (at < stop) {
            const char16_t unit = *at++;
            if (unit < 0x80)
                out = putAscii(out, unit, inAttribute);
            else if (QChar::isHighSurrogate(unit) && at < end && QChar::isLowSurrogate(*at))
                out = putUtf8(out, QChar::surrogateToUcs4(unit, *at++));
            else if (QChar::isSurrogate(unit) || unit >= 0xfffe)
                out = putUtf8(out, markupReplacement);
            else
                out = putUtf8(out, unit);
        }
        m_size += out - start;
    }
}

void Markup::grow(qsizetype size)
{
    constexpr qsizetype least = 256; // bytes
    m_bytes.resize(std::max({least, m_size + size, m_bytes.size() * 2}));
}

QByteArray Markup::take()
{
    m_bytes.resize(m_size);
    m_size = 0;
    return std::exchange(m_bytes, {});
}

Markup &Markup::text(QStringView text)
{
    append(text, false);
    return *this;
}

Markup &Markup::value(QStringView text)
{
    append(text, true);
    return *this;
}

Markup &Markup::number(qint64 number)
{
    char digits[24]; // of any number of 64 bits
    const auto written = std::to_chars(std::begin(digits), std::end(digits), number);
    return raw(QByteArrayView(std::begin(digits), written.ptr));
}

} // namespace meipi
