// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmltext.h"

#include <QRegularExpression>

#include <algorithm>

namespace meipi {

namespace {

constexpr qsizetype checkpointInterval = 1024; // UTF-16 code units

/// Bytes of the character at @p unit in UTF-8, counted at its first unit.
int bytesAt(QStringView text, qsizetype unit)
{
    const char16_t c = text[unit].unicode();
    if (QChar::isHighSurrogate(c))
        return 4;
    if (QChar::isLowSurrogate(c))
        return 0;
    return c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
}

bool endsBlock(const QString &tag)
{
    static const QRegularExpression blocks(
        QStringLiteral("^<(br\\b|/(p|div|li|h[1-6]|tr|blockquote|pre|ul|ol|table)\\b)"),
        QRegularExpression::CaseInsensitiveOption);
    return blocks.match(tag).hasMatch();
}

} // namespace

QString withoutEntities(const QString &html)
{
    static const QRegularExpression entity(
        QStringLiteral("&(?:#(x[0-9a-fA-F]{1,6}|[0-9]{1,7})|(nbsp|lt|gt|quot|apos|amp));"));
    QString text;
    qsizetype from = 0;
    for (auto matches = entity.globalMatch(html); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        text += QStringView(html).sliced(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const QString number = match.captured(1);
        if (number.isEmpty()) {
            const QString name = match.captured(2);
            text += name == u"nbsp" ? QChar(0xa0)
                : name == u"lt"     ? u'<'
                : name == u"gt"     ? u'>'
                : name == u"quot"   ? u'"'
                : name == u"apos"   ? u'\''
                                    : u'&';
            continue;
        }
        const uint code =
            number.startsWith(u'x') ? number.sliced(1).toUInt(nullptr, 16) : number.toUInt();
        const bool isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
        const char32_t character = isCharacter ? code : 0xfffd;
        text += QString::fromUcs4(&character, 1);
    }
    text += QStringView(html).sliced(from);
    return text;
}

HtmlText::HtmlText(const QString &html)
{
    static const QRegularExpression tag(QStringLiteral("</?[a-zA-Z][^>]*>"));
    QString source = html;
    source.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    qsizetype from = 0;
    for (auto tags = tag.globalMatch(source); tags.hasNext();) {
        const QRegularExpressionMatch match = tags.next();
        append(withoutEntities(source.sliced(from, match.capturedStart() - from)));
        from = match.capturedEnd();
        if (endsBlock(match.captured()))
            breakLine();
    }
    append(withoutEntities(source.sliced(from)));
}

void HtmlText::append(QStringView characters)
{
    for (qsizetype i = 0; i < characters.size(); ++i) {
        if (m_plain.size() % checkpointInterval == 0)
            m_bytes.append(m_byteCount);
        m_byteCount += bytesAt(characters, i);
        m_plain += characters[i];
        m_text += characters[i];
    }
}

void HtmlText::breakLine()
{
    if (m_text.isEmpty() || m_text.endsWith(u'\n'))
        return;
    m_breaks.append(m_plain.size());
    m_text += u'\n';
}

std::optional<qsizetype> HtmlText::position(qint64 byte, bool isEnd) const
{
    if (byte < 0 || byte > m_byteCount)
        return std::nullopt;
    const auto after = std::upper_bound(m_bytes.cbegin(), m_bytes.cend(), byte);
    const qsizetype checkpoint = std::max<qsizetype>(0, after - m_bytes.cbegin() - 1);
    qsizetype unit = checkpoint * checkpointInterval;
    qint64 passed = m_bytes.isEmpty() ? 0 : m_bytes[checkpoint];
    while (unit < m_plain.size() && passed < byte)
        passed += bytesAt(m_plain, unit++);
    while (unit < m_plain.size() && m_plain[unit].isLowSurrogate())
        ++unit;
    const auto breaks = isEnd ? std::lower_bound(m_breaks.cbegin(), m_breaks.cend(), unit)
                              : std::upper_bound(m_breaks.cbegin(), m_breaks.cend(), unit);
    return unit + (breaks - m_breaks.cbegin());
}

} // namespace meipi
