// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/markdowntext.h"

#include "project/themepath.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <string_view>

namespace meipi {

namespace {

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

QString entity(QChar c)
{
    return c.isNull() ? QString(QChar::ReplacementCharacter)
                      : QStringLiteral("&#%1;").arg(c.unicode());
}

// Characters that mean something in the middle of a line, to CommonMark, its extensions or
// Obsidian, and may always be escaped.
constexpr std::u16string_view specialCharacters = u"\\`*_[]<>#~=$^|";

constexpr bool isAmong(std::u16string_view characters, char16_t unit)
{
    return characters.find(unit) != std::u16string_view::npos;
}

constexpr bool isSpecial(QChar c)
{
    return isAmong(specialCharacters, c.unicode());
}

// Which characters of ASCII are written as they are wherever they stand between the ends of a line.
constexpr auto plainCharacters = [] {
    std::array<bool, 0x80> table{};
    for (size_t code = 0x20; code < table.size(); ++code) {
        const auto unit = static_cast<char16_t>(code);
        table[code] = !isAmong(specialCharacters, unit) && !isAmong(u"h.)-+:&%", unit);
    }
    return table;
}();

bool isPlain(QChar c)
{
    return c.unicode() >= plainCharacters.size() || plainCharacters[c.unicode()];
}

// Escapes one line, without its end.
class LineEscaper {
public:
    LineEscaper(QStringView line, bool mayLink) : m_line(line), m_mayLink(mayLink) {}

    void append(QString &result);

private:
    QChar at(qsizetype i) const { return i < m_line.size() && i >= 0 ? m_line[i] : QChar(); }
    QStringView addressAt(qsizetype i) const;
    bool needsBackslash(qsizetype i) const;
    bool needsBackslashAtStart(qsizetype i) const;

    QStringView m_line;
    bool m_mayLink;
    qsizetype m_listMark = -1; ///< Where a . or ) would make an ordered list of the line.
};

// A web address that <…> turns into a link with the same text.
QStringView LineEscaper::addressAt(qsizetype i) const
{
    static const QRegularExpression address(
        QStringLiteral("\\Ghttps?://[A-Za-z0-9][A-Za-z0-9._~:/?#@!$&'()*+,;=%-]*"));
    static const QRegularExpression character(QStringLiteral("&[#A-Za-z0-9]+;"));
    if (!m_mayLink || at(i) != u'h')
        return {};
    const QRegularExpressionMatch match = address.match(m_line, i);
    QStringView found = match.capturedView();
    while (!found.isEmpty() && QStringView(u".,;:!?'()").contains(found.back()))
        found.chop(1);
    return character.match(found).hasMatch() ? QStringView() : found;
}

bool LineEscaper::needsBackslashAtStart(qsizetype i) const
{
    const QChar c = m_line[i];
    return i == 0 && (c == u'-' || c == u'+' || c == u':');
}

bool LineEscaper::needsBackslash(qsizetype i) const
{
    static const QRegularExpression emoji(QStringLiteral("\\G:[A-Za-z0-9_+-]+:"));
    const QChar c = m_line[i];
    if (isSpecial(c) || i == m_listMark || needsBackslashAtStart(i))
        return true;
    switch (c.unicode()) {
    case u'&': // may begin a character reference
        return at(i + 1) == u'#' || at(i + 1).isLetter();
    case u'%': // hides what follows in Obsidian
        return at(i + 1) == u'%' || at(i - 1) == u'%';
    case u':': // links and emoji at GitHub
        return (at(i + 1) == u'/' && at(i + 2) == u'/') || emoji.match(m_line, i).hasMatch();
    case u'.':
        return i >= 3 && m_line.sliced(i - 3, 3).compare(u"www", Qt::CaseInsensitive) == 0;
    default:
        return false;
    }
}

void LineEscaper::append(QString &result)
{
    qsizetype digits = 0;
    while (digits < 9 && isAsciiDigit(at(digits)))
        ++digits;
    if (digits > 0 && (at(digits) == u'.' || at(digits) == u')') && !isAsciiDigit(at(digits + 1)))
        m_listMark = digits;
    qsizetype indent = 0;
    while (isBlank(at(indent)))
        ++indent;
    qsizetype end = m_line.size();
    while (end > indent && isBlank(m_line[end - 1]))
        --end;

    for (qsizetype i = 0; i < m_line.size();) {
        const QChar c = m_line[i];
        if (isPlain(c) && i >= indent && i < end) {
            const qsizetype start = i;
            while (i < end && isPlain(m_line[i]))
                ++i;
            result += m_line.sliced(start, i - start);
            continue;
        }
        const QStringView address = addressAt(i);
        if (!address.isEmpty()) {
            ((result += u'<') += address) += u'>';
            i += address.size();
            continue;
        }
        if (i < indent || i >= end || (c.unicode() < 0x20 && c != u'\t'))
            result += entity(c);
        else if (needsBackslash(i))
            (result += u'\\') += c;
        else
            result += c;
        ++i;
    }
}

bool isTagCharacter(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == U'_';
}

QString tagPart(const QString &name)
{
    QString part;
    const QList<uint> characters = name.toUcs4();
    for (const uint c : characters) {
        if (isTagCharacter(c))
            part += QChar::fromUcs4(c);
        else if ((QChar::isSpace(c) || c == U'-' || c == U'/') && !part.endsWith(u'-'))
            part += u'-';
    }
    while (part.startsWith(u'-'))
        part.remove(0, 1);
    while (part.endsWith(u'-'))
        part.chop(1);
    return part;
}

void append(QString &result, QStringView text, bool mayLink)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    const qsizetype before = result.size();
    qsizetype lineEnds = 0; // since the last words
    for (qsizetype start = 0; start <= text.size();) {
        const qsizetype found = text.indexOf(u'\n', start);
        const QStringView line = text.sliced(start, (found < 0 ? text.size() : found) - start);
        start += line.size() + 1;
        if (line.isEmpty()) {
            ++lineEnds;
            continue;
        }
        if (lineEnds >= 2 && result.size() > before) {
            result += QLatin1String("\n\n");
            lineEnds -= 2;
        }
        for (; lineEnds > 0; --lineEnds)
            result += QLatin1String("\\\n");
        LineEscaper(line, mayLink).append(result);
        lineEnds = 1;
    }
}

} // namespace

QString markdownEscaped(QStringView text)
{
    QString markdown;
    markdown.reserve(text.size() + text.size() / 8);
    append(markdown, text, true);
    return markdown;
}

void appendMarkdownEscaped(QString &markdown, QStringView text)
{
    append(markdown, text, true);
}

QString markdownEscapedWithoutLinks(QStringView text)
{
    QString markdown;
    append(markdown, text, false);
    return markdown;
}

QString onOneLine(QStringView text)
{
    return onOneLine(text.toString());
}

QString onOneLine(const QString &text)
{
    static const QRegularExpression lineEnd(QStringLiteral("\\s*[\\n\\r\\x{2028}\\x{2029}]\\s*"));
    const bool hasSeveral = std::any_of(text.begin(), text.end(), [](QChar unit) {
        return unit == u'\n' || unit == u'\r' || unit.unicode() == 0x2028
            || unit.unicode() == 0x2029;
    });
    if (!hasSeveral)
        return text.trimmed();
    return QString(text).replace(lineEnd, QStringLiteral(" ")).trimmed();
}

QString linesPrefixed(const QString &markdown, const QString &prefix)
{
    QString bare = prefix;
    while (bare.endsWith(u' '))
        bare.chop(1);
    QString result;
    result.reserve(markdown.size() + markdown.size() / 4 + prefix.size());
    for (qsizetype start = 0; start <= markdown.size();) {
        const qsizetype found = markdown.indexOf(u'\n', start);
        const qsizetype end = found < 0 ? markdown.size() : found;
        if (start > 0)
            result += u'\n';
        (result += end == start ? bare : prefix) +=
            QStringView(markdown).sliced(start, end - start);
        start = end + 1;
    }
    return result;
}

QString yamlQuoted(QStringView text)
{
    QString result(u'"');
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            (result += u'\\') += c;
        else if (c == u'\n')
            result += QLatin1String("\\n");
        else if (c == u'\t')
            result += QLatin1String("\\t");
        else if (c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0)
                 || c.unicode() == 0x2028 || c.unicode() == 0x2029 || c.unicode() == 0xfeff)
            result += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            result += c;
    }
    return result += u'"';
}

QString tagOf(QStringView themePath)
{
    QStringList parts;
    const QStringList names = splitThemePath(themePath);
    for (const QString &name : names) {
        const QString part = tagPart(name);
        if (part.isEmpty())
            return {};
        parts.append(part);
    }
    const QString tag = parts.join(u'/');
    const QList<uint> characters = tag.toUcs4();
    const bool hasLetter = std::any_of(characters.cbegin(), characters.cend(),
                                       [](uint c) { return QChar::isLetter(c) || c == U'_'; });
    return hasLetter || tag.isEmpty() ? tag : u'y' + tag;
}

} // namespace meipi
