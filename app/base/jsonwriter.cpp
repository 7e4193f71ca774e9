// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsonwriter.h"

#include <QIODevice>
#include <QLocale>
#include <QString>

#include <cmath>

namespace meipi {

namespace {

constexpr qsizetype blockSize = 1 << 16; // bytes

void appendEscape(QByteArray &out, char16_t unit)
{
    switch (unit) {
    case u'"':
        out.append("\\\"");
        return;
    case u'\\':
        out.append("\\\\");
        return;
    case u'\b':
        out.append("\\b");
        return;
    case u'\f':
        out.append("\\f");
        return;
    case u'\n':
        out.append("\\n");
        return;
    case u'\r':
        out.append("\\r");
        return;
    case u'\t':
        out.append("\\t");
        return;
    default:
        out.append("\\u00");
        out.append(QByteArray::number(unit, 16).rightJustified(2, '0'));
    }
}

bool wantsEscape(char16_t unit)
{
    return unit < 0x20 || unit == u'"' || unit == u'\\' || (unit >= 0x7F && unit < 0xA0);
}

} // namespace

JsonWriter::JsonWriter(QIODevice &out) : m_out(out)
{
    m_block.reserve(blockSize);
}

JsonWriter::~JsonWriter()
{
    flush();
}

void JsonWriter::beginObject()
{
    beforeValue(true);
    begin('{', Nesting::EmptyObject);
}

void JsonWriter::endObject()
{
    end('}');
}

void JsonWriter::beginArray()
{
    beforeValue(false);
    begin('[', Nesting::EmptyArray);
}

void JsonWriter::endArray()
{
    end(']');
}

JsonWriter &JsonWriter::key(QLatin1String name)
{
    return key(QString(name));
}

JsonWriter &JsonWriter::key(const QString &name)
{
    Q_ASSERT(!m_nesting.isEmpty() && !m_hasKey);
    if (m_nesting.last() == Nesting::Object)
        append(", ");
    m_nesting.last() = Nesting::Object;
    appendQuoted(name);
    append(": ");
    m_hasKey = true;
    return *this;
}

void JsonWriter::value(QStringView text)
{
    beforeValue(false);
    appendQuoted(text);
}

void JsonWriter::value(QLatin1String text)
{
    value(QString(text));
}

void JsonWriter::value(qint64 number)
{
    beforeValue(false);
    append(QByteArray::number(number));
}

void JsonWriter::value(double number)
{
    if (!std::isfinite(number))
        return null();
    beforeValue(false);
    append(QByteArray::number(number, 'g', QLocale::FloatingPointShortest));
}

void JsonWriter::value(bool truth)
{
    beforeValue(false);
    append(truth ? "true" : "false");
}

void JsonWriter::null()
{
    beforeValue(false);
    append("null");
}

bool JsonWriter::finish()
{
    Q_ASSERT(m_nesting.isEmpty());
    append("\n");
    flush();
    return !m_failed;
}

void JsonWriter::beforeValue(bool isObject)
{
    if (m_hasKey || m_nesting.isEmpty()) {
        m_hasKey = false;
        return;
    }
    Q_ASSERT(m_nesting.last() == Nesting::Array || m_nesting.last() == Nesting::EmptyArray);
    const bool isFirst = m_nesting.last() == Nesting::EmptyArray;
    m_nesting.last() = Nesting::Array;
    if (!isFirst)
        append(isObject ? "," : ", ");
    if (isObject)
        append('\n' + QByteArray(m_nesting.size(), ' '));
}

void JsonWriter::begin(char bracket, Nesting nesting)
{
    append(QByteArrayView(&bracket, 1));
    m_nesting.append(nesting);
}

void JsonWriter::end(char bracket)
{
    Q_ASSERT(!m_nesting.isEmpty() && !m_hasKey);
    m_nesting.removeLast();
    append(QByteArrayView(&bracket, 1));
}

void JsonWriter::append(QByteArrayView bytes)
{
    m_block.append(bytes);
    if (m_block.size() >= blockSize)
        flush();
}

void JsonWriter::appendQuoted(QStringView text)
{
    m_block.append('"');
    qsizetype plain = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isPair =
            c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const bool isTorn = c.isSurrogate() && !isPair;
        if (!isTorn && !wantsEscape(c.unicode())) {
            i += isPair ? 1 : 0;
            continue;
        }
        m_block.append(text.sliced(plain, i - plain).toUtf8());
        if (isTorn)
            m_block.append("\xEF\xBF\xBD");
        else
            appendEscape(m_block, c.unicode());
        plain = i + 1;
    }
    m_block.append(text.sliced(plain).toUtf8());
    append("\"");
}

void JsonWriter::flush()
{
    if (!m_block.isEmpty() && m_out.write(m_block) != m_block.size())
        m_failed = true;
    m_block.clear();
}

} // namespace meipi
