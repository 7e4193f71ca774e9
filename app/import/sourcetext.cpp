// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/sourcetext.h"

#include <algorithm>

namespace meipi {

namespace {

constexpr qsizetype longestBoldHeading = 60; // UTF-16 code units

bool isIndent(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\u00a0';
}

bool isWide(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= 0x2e80 && unit < 0xa4d0) || (unit >= 0xf900 && unit < 0xfb00)
        || (unit >= 0xfe30 && unit < 0xfe70) || (unit >= 0xff00 && unit < 0xffe7) || c.isSurrogate()
        || (unit >= 0x2018 && unit <= 0x201f);
}

bool isWideMark(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= 0x3001 && unit <= 0x301f)
        || (unit >= 0xff00 && unit <= 0xff65 && !c.isLetterOrNumber());
}

// What would be a line, a mark of a file's start or an unpaired surrogate in canonical text.
QChar withoutBreak(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f')
        return u' ';
    if (c == u'\0')
        return QChar::ReplacementCharacter;
    if (c.isHighSurrogate())
        return at + 1 < text.size() && text[at + 1].isLowSurrogate() ? c
                                                                     : QChar::ReplacementCharacter;
    if (c.isLowSurrogate())
        return at > 0 && text[at - 1].isHighSurrogate() ? c : QChar::ReplacementCharacter;
    return c;
}

} // namespace

bool joinsWithoutSpace(QChar before, QChar after)
{
    return before.isSpace() || after.isSpace() || isWide(before) || isWide(after);
}

void SourceText::beginBlock(int headingLevel, const QString &label)
{
    endBlock();
    m_headingLevel = headingLevel;
    append(label);
    // A mark of East Asian text brings its own space.
    if (!label.isEmpty() && !isWideMark(label.back()))
        m_block.append(u' ');
}

void SourceText::append(QStringView text, CharacterStyle style)
{
    const qsizetype start = m_block.size();
    m_block.reserve(start + text.size());
    for (qsizetype i = 0; i < text.size(); ++i)
        m_block.append(withoutBreak(text, i));
    if (text.isEmpty() || style == CharacterStyle{})
        return;
    const bool goesOn = !m_blockStyles.isEmpty() && m_blockStyles.last().range.end == start
        && m_blockStyles.last().bold == style.bold && m_blockStyles.last().italic == style.italic;
    if (goesOn)
        m_blockStyles.last().range.end = m_block.size();
    else
        m_blockStyles.append({{start, m_block.size()}, style.bold, style.italic});
}

void SourceText::breakLine()
{
    m_block.append(u'\n');
}

int SourceText::markPlace()
{
    m_places.append(m_block.size());
    return static_cast<int>(m_places.size() - 1);
}

void SourceText::endBlock()
{
    const qsizetype begin = m_text.size();
    const qsizetype firstPlace = m_firstPlace;
    const QList<qsizetype> within = m_places.mid(firstPlace);
    m_firstPlace = m_places.size();
    std::fill(m_places.begin() + firstPlace, m_places.end(), begin);
    if (m_headingLevel > 0) {
        for (qsizetype i = m_block.indexOf(u'\n'); i >= 0; i = m_block.indexOf(u'\n', i))
            m_block[i] = u' ';
    }
    bool isFirst = true;
    for (qsizetype start = 0; start <= m_block.size();) {
        qsizetype end = m_block.indexOf(u'\n', start);
        end = end < 0 ? m_block.size() : end;
        const qsizetype next = end + 1;
        while (start < end && isIndent(m_block[start]))
            ++start;
        while (end > start && m_block[end - 1].isSpace())
            --end;
        const qsizetype at = m_text.size();
        for (qsizetype i = 0; i < within.size(); ++i) {
            if (within[i] >= start)
                m_places[firstPlace + i] = at + std::min(within[i], end) - start;
        }
        if (end > start) {
            addLine(start, end, isFirst);
            isFirst = false;
        }
        start = next;
    }
    m_block.clear();
    m_blockStyles.clear();
    m_headingLevel = 0;
}

void SourceText::addLine(qsizetype start, qsizetype end, bool isFirst)
{
    addStyles(start, end, m_text.size());
    if (m_headingLevel > 0 && isFirst)
        m_hints.append({m_lines, m_headingLevel, false});
    else if (end - start <= longestBoldHeading && isBold(start, end))
        m_hints.append({m_lines, 1, true});
    m_text.append(QStringView(m_block).sliced(start, end - start));
    m_text.append(u'\n');
    ++m_lines;
}

void SourceText::addStyles(qsizetype start, qsizetype end, qsizetype at)
{
    for (const StyledRange &style : std::as_const(m_blockStyles)) {
        const TextRange within{std::max(style.range.start, start), std::min(style.range.end, end)};
        if (within.start < within.end) {
            m_styles.append(
                {{within.start - start + at, within.end - start + at}, style.bold, style.italic});
        }
    }
}

bool SourceText::isBold(qsizetype start, qsizetype end) const
{
    qsizetype at = start;
    for (const StyledRange &style : m_blockStyles) {
        if (!style.bold || style.range.end <= at)
            continue;
        while (at < style.range.start && at < end && m_block[at].isSpace())
            ++at;
        if (style.range.start > at)
            return false;
        at = style.range.end;
    }
    return at >= end;
}

void SourceText::moveTo(ImportedDocument &document)
{
    endBlock();
    document.text = Text(m_text);
    document.hints = m_hints;
    document.structure.styles = m_styles;
}

} // namespace meipi
