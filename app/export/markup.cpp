// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/markup.h"

#include <algorithm>

namespace meipi {

namespace {

constexpr char32_t markupReplacement = 0xfffd;

// Whether a unit of ASCII goes in as it is.
bool isPlain(char16_t unit)
{
    return unit >= 0x20 && unit != u'&' && unit != u'<' && unit != u'>' && unit != u'"';
}

void appendUtf8(QByteArray &out, char32_t point)
{
    const auto byte = [&out](char32_t value) { out.append(static_cast<char>(value)); };
    if (point < 0x800) {
        byte(0xc0 | (point >> 6));
    } else if (point < 0x10000) {
        byte(0xe0 | (point >> 12));
        byte(0x80 | ((point >> 6) & 0x3f));
    } else {
        byte(0xf0 | (point >> 18));
        byte(0x80 | ((point >> 12) & 0x3f));
        byte(0x80 | ((point >> 6) & 0x3f));
    }
    byte(0x80 | (point & 0x3f));
}

void appendAscii(QByteArray &out, char16_t unit, bool inAttribute)
{
    switch (unit) {
    case u'&':
        out.append("&amp;");
        return;
    case u'<':
        out.append("&lt;");
        return;
    case u'>':
        out.append("&gt;");
        return;
    case u'"':
        out.append(inAttribute ? "&quot;" : "\"");
        return;
    case u'\r': // a parser would make an LF of it
        out.append("&#13;");
        return;
    case u'\n':
        out.append(inAttribute ? "&#10;" : "\n");
        return;
    case u'\t':
        out.append(inAttribute ? "&#9;" : "\t");
        return;
    default:
        break;
    }
    if (unit < 0x20)
        appendUtf8(out, markupReplacement);
    else
        out.append(static_cast<char>(unit));
}

// How many of the first units need neither a reference nor a second one.
qsizetype plainLength(QStringView text)
{
    const auto end = std::find_if_not(text.begin(), text.end(), [](QChar c) {
        const char16_t unit = c.unicode();
        return unit < 0x80 ? isPlain(unit) : !c.isSurrogate() && unit < 0xfffe;
    });
    return end - text.begin();
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
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        const qsizetype plain = plainLength(text.sliced(i));
        if (plain > 0) {
            m_bytes.append(text.sliced(i, plain).toUtf8());
            i += plain - 1;
        } else if (unit < 0x80) {
            appendAscii(m_bytes, unit, inAttribute);
        } else if (QChar::isHighSurrogate(unit) && i + 1 < text.size()
                   && text[i + 1].isLowSurrogate()) {
            appendUtf8(m_bytes, QChar::surrogateToUcs4(unit, text[i + 1].unicode()));
            ++i;
        } else {
            const bool isForbidden = QChar::isSurrogate(unit) || unit >= 0xfffe;
            appendUtf8(m_bytes, isForbidden ? markupReplacement : unit);
        }
    }
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
    m_bytes.append(QByteArray::number(number));
    return *this;
}

} // namespace meipi
