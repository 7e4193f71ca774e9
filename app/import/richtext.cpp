// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/richtext.h"

#include "import/pandoc.h"
#include "import/pandocjson.h"
#include "text/charset.h"

#include <QHash>

namespace meipi {

namespace {

/// Windows code pages of \fcharset.
int codePageOf(int fontCharset)
{
    static const QHash<int, int> pages{{128, 932},  {129, 949},  {134, 936}, {136, 950},
                                       {204, 1251}, {238, 1250}, {77, 1252}};
    return pages.value(fontCharset, 0);
}

class RichText {
public:
    explicit RichText(const QByteArray &rtf) : m_rtf(rtf) {}

    QByteArray inUtf8()
    {
        m_result.reserve(m_rtf.size());
        while (m_at < m_rtf.size())
            step();
        flush();
        return m_result;
    }

private:
    struct Group {
        int font = -1;
        int fallback = 1; ///< \uc
        bool isFontTable = false;
    };

    void step()
    {
        const char c = m_rtf[m_at];
        if (c == '\\') {
            readControl();
        } else if (c == '{' || c == '}') {
            flush();
            m_skip = 0;
            if (c == '{')
                m_groups.append(m_group);
            else if (!m_groups.isEmpty())
                m_group = m_groups.takeLast();
            m_result += c;
            ++m_at;
        } else if (c == '\r' || c == '\n') {
            ++m_at;
        } else {
            ++m_at;
            if (m_skip > 0)
                --m_skip;
            else
                addByte(c);
        }
    }

    // A byte of the text itself; ASCII ends what was escaped unless it is a second half.
    void addByte(char c)
    {
        const bool isAscii = static_cast<unsigned char>(c) < 0x80;
        if (isAscii && !isInsideCharacter()) {
            flush();
            m_result += c;
        } else {
            m_bytes += c;
        }
    }

    bool isInsideCharacter() const
    {
        if (!isDoubleByte(codePage()))
            return false;
        qsizetype high = 0;
        while (high < m_bytes.size()) {
            const bool isLead = static_cast<unsigned char>(m_bytes[high]) > 0x80;
            if (isLead && high + 1 == m_bytes.size())
                return true;
            high += isLead ? 2 : 1;
        }
        return false;
    }

    static bool isDoubleByte(int page)
    {
        return page == 932 || page == 936 || page == 949 || page == 950;
    }

    int codePage() const
    {
        const int ofFont = codePageOf(m_fontCharsets.value(m_group.font, 0));
        return ofFont != 0 ? ofFont : m_filePage;
    }

    void flush()
    {
        flushUnits();
        if (m_bytes.isEmpty())
            return;
        const Charset *charset = charsetNamed(QStringLiteral("cp%1").arg(codePage()));
        if (charset == nullptr)
            charset = charsetNamed(u"cp1252");
        addText(readAs(*charset, m_bytes).text);
        m_bytes.clear();
    }

    void flushUnits()
    {
        addText(m_units);
        m_units.clear();
    }

    void addText(const QString &text)
    {
        if (!text.isEmpty() && text.front().unicode() < 0x80)
            endWord();
        const QByteArray bytes = text.toUtf8();
        for (const char c : bytes) {
            if (c == '\\' || c == '{' || c == '}')
                m_result += '\\';
            m_result += c;
        }
    }

    void readControl()
    {
        const qsizetype start = m_at++;
        if (m_at >= m_rtf.size())
            return;
        const char c = m_rtf[m_at];
        if (c == '\'') {
            const QByteArray digits = m_rtf.mid(m_at + 1, 2);
            m_at = std::min(m_at + 3, m_rtf.size());
            if (m_skip > 0) {
                --m_skip;
            } else {
                flushUnits();
                m_bytes += QByteArray::fromHex(digits);
            }
            return;
        }
        if (!isLetter(c)) { // a control symbol
            flush();
            m_result += m_rtf.mid(start, 2);
            ++m_at;
            return;
        }
        readWord(start);
    }

    void readWord(qsizetype start)
    {
        qsizetype end = m_at;
        while (end < m_rtf.size() && isLetter(m_rtf[end]))
            ++end;
        const QByteArray word = m_rtf.mid(m_at, end - m_at);
        qsizetype numberEnd = end;
        if (numberEnd < m_rtf.size() && m_rtf[numberEnd] == '-')
            ++numberEnd;
        while (numberEnd < m_rtf.size() && m_rtf[numberEnd] >= '0' && m_rtf[numberEnd] <= '9')
            ++numberEnd;
        const int number = m_rtf.mid(end, numberEnd - end).toInt();
        m_at = numberEnd;
        if (m_at < m_rtf.size() && m_rtf[m_at] == ' ')
            ++m_at;
        if (word == "u") {
            flushBytes();
            m_units += QChar(static_cast<char16_t>(number));
            m_skip = m_group.fallback;
            return;
        }
        flush();
        m_skip = 0;
        note(word, number);
        if (word == "bin") {
            m_at = std::min(m_at + std::max(number, 0), m_rtf.size());
            endWord();
        } else if (word == "uc" || word == "ansicpg") {
            endWord();
        } else {
            m_result += m_rtf.mid(start, m_at - start);
            m_wordEnd = m_result.size();
        }
    }

    // What comes next would go on with the word before what is left out.
    void endWord()
    {
        if (m_result.size() == m_wordEnd && !m_result.endsWith(' '))
            m_result += ' ';
    }

    void flushBytes()
    {
        if (!m_bytes.isEmpty())
            flush();
    }

    void note(const QByteArray &word, int number)
    {
        if (word == "ansicpg")
            m_filePage = number;
        else if (word == "uc")
            m_group.fallback = std::clamp(number, 0, 8);
        else if (word == "fonttbl")
            m_group.isFontTable = true;
        else if (word == "f")
            m_group.font = number;
        else if (word == "fcharset" && m_group.isFontTable)
            m_fontCharsets.insert(m_group.font, number);
    }

    static bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

    const QByteArray &m_rtf;
    qsizetype m_at = 0;
    QByteArray m_result;
    QByteArray m_bytes; ///< Escaped, of the text, not yet characters.
    QString m_units; ///< By \u, not yet written: a pair comes in two.
    int m_skip = 0; ///< Characters that stand in for the last \u.
    Group m_group;
    QList<Group> m_groups;
    QHash<int, int> m_fontCharsets;
    int m_filePage = 1252;
    qsizetype m_wordEnd = -1; ///< Of the last control word, in the result.
};

} // namespace

QByteArray richTextInUtf8(const QByteArray &rtf)
{
    return RichText(rtf).inUtf8();
}

Result<ImportedDocument> importRichText(ImportedDocument source, const ImportOptions &,
                                        Progress &progress)
{
    const auto json = readWithPandoc(
        {richTextInUtf8(source.bytes), QStringLiteral("rtf"), source.name}, progress);
    if (!json)
        return tl::unexpected(json.error());
    source.encoding = QStringLiteral("UTF-8");
    if (const auto read = readPandocJson(*json, PandocTitle::Beside, source, progress); !read)
        return tl::unexpected(read.error());
    return source;
}

} // namespace meipi
