// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/notemarks.h"
#include "import/wordbody.h"
#include "import/wordxml.h"

#include <QScopedValueRollback>

namespace meipi {

namespace {

using Kind = WordToken::Kind;

constexpr int deepestInline = 100;

WordStyle withRun(WordStyle style, const WordStyle &run)
{
    style.bold = run.bold.has_value() ? run.bold : style.bold;
    style.italic = run.italic.has_value() ? run.italic : style.italic;
    style.isHidden = run.isHidden.has_value() ? run.isHidden : style.isHidden;
    return style;
}

// The boxes, ticks and bullets that forms draw with a font of pictures; all else there is
// decoration.
QString symbolText(const QString &character, const QString &font)
{
    const uint code = character.toUInt(nullptr, 16);
    if (code < 0xf000 || code > 0xf0ff)
        return code == 0 || code > 0xffff ? QString() : QString(QChar(code));
    if (!font.startsWith(QLatin1String("Wingdings")))
        return {};
    static const QHash<uint, char16_t> known{{0xf06e, u'■'}, {0xf06f, u'□'}, {0xf071, u'□'},
                                             {0xf0a8, u'□'}, {0xf0a3, u'□'}, {0xf052, u'☑'},
                                             {0xf0fe, u'☑'}, {0xf0fc, u'✓'}, {0xf06c, u'●'}};
    const auto found = known.constFind(code);
    return found == known.cend() ? QString() : QString(QChar(*found));
}

} // namespace

void WordBody::append(const QString &text, const WordStyle &style)
{
    if (text.isEmpty() || style.isHidden.value_or(false))
        return;
    m_tokens.append({WordToken::Kind::Text,
                     text,
                     {style.bold.value_or(false), style.italic.value_or(false)},
                     0,
                     -1});
}

void WordBody::readInlines(const WordStyle &style)
{
    const QScopedValueRollback<int> depth(m_depth, m_depth + 1);
    while (m_xml.readNextStartElement()) {
        if (m_depth > deepestInline)
            m_xml.skipCurrentElement();
        else
            readInline(style);
    }
}

void WordBody::readInline(const WordStyle &style)
{
    const QStringView name = m_xml.name();
    if (isMath(m_xml)) {
        readMath(style);
    } else if (name == QLatin1String("r")) {
        readRun(style);
    } else if (isInsertion(name) || isDeletion(name)) {
        if (skipsChange())
            m_xml.skipCurrentElement();
        else
            readInlines(style);
    } else if (isWordWrapper(name)) {
        readInlines(style);
    } else if (name == QLatin1String("AlternateContent")) {
        readAlternatives([&] { readInlines(style); });
    } else {
        readMarkup();
    }
}

// As on a line: a/b, x^2, x_1.
void WordBody::readMath(const WordStyle &style)
{
    const QStringView name = m_xml.name();
    if (name == QLatin1String("t")) {
        append(m_xml.readElementText(QXmlStreamReader::SkipChildElements), style);
        return;
    }
    if (name == QLatin1String("den"))
        append(QStringLiteral("/"), style);
    else if (name == QLatin1String("sup"))
        append(QStringLiteral("^"), style);
    else if (name == QLatin1String("sub"))
        append(QStringLiteral("_"), style);
    readInlines(style);
}

void WordBody::readRun(const WordStyle &style)
{
    WordStyle effective = style;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() != QLatin1String("rPr")) {
            readRunContent(effective);
            continue;
        }
        const WordRun run = readWordRun(m_xml);
        effective = withRun(withRun(style, m_styles.style(run.styleId)), run.own);
    }
}

void WordBody::readRunContent(const WordStyle &style)
{
    const QStringView name = m_xml.name();
    if (readCharacter(style))
        return;
    if (name == QLatin1String("footnoteReference") || name == QLatin1String("endnoteReference")) {
        readReference();
    } else if (name == QLatin1String("drawing") || name == QLatin1String("pict")
               || name == QLatin1String("object")) {
        readDrawing();
    } else if (name == QLatin1String("tbl")) {
        m_open.boxes += collected([this] { readTable(); });
    } else if (name == QLatin1String("ruby")) {
        readInlines(style); // its text and not how that is read aloud
    } else if (name == QLatin1String("AlternateContent")) {
        readAlternatives([&] {
            while (m_xml.readNextStartElement())
                readRunContent(style);
        });
    } else {
        readMarkup();
    }
}

// What is a character or a break; false, with nothing read, for all else.
bool WordBody::readCharacter(const WordStyle &style)
{
    const QStringView name = m_xml.name();
    if (name == QLatin1String("t") || name == QLatin1String("delText")) {
        append(m_xml.readElementText(QXmlStreamReader::SkipChildElements), style);
        return true;
    }
    if (name == QLatin1String("tab") || name == QLatin1String("ptab"))
        append(QStringLiteral("\t"), style);
    else if (name == QLatin1String("br") || name == QLatin1String("cr"))
        m_tokens.append({Kind::LineBreak, {}, {}, 0, -1});
    else if (name == QLatin1String("noBreakHyphen"))
        append(QStringLiteral("\u2011"), style);
    else if (name == QLatin1String("sym"))
        append(symbolText(wordAttribute(m_xml, "char"), wordAttribute(m_xml, "font")), style);
    else if (name == QLatin1String("lastRenderedPageBreak"))
        m_tokens.append({Kind::Page, {}, {}, 0, -1});
    else
        return false;
    m_xml.skipCurrentElement();
    return true;
}

void WordBody::readReference()
{
    m_references.append(
        {m_xml.name() == QLatin1String("endnoteReference"), wordAttribute(m_xml, "id")});
    append(noteMark(m_references.size()));
    m_xml.skipCurrentElement();
}

// Text boxes have their say after the paragraph.
void WordBody::readDrawing()
{
    const QScopedValueRollback<int> depth(m_depth, m_depth + 1);
    while (m_xml.readNextStartElement()) {
        const QStringView name = m_xml.name();
        if (m_depth > deepestInline) {
            m_xml.skipCurrentElement();
        } else if (name == QLatin1String("txbxContent")) {
            m_open.boxes += collected([this] { readBlocks(); });
        } else if (name == QLatin1String("AlternateContent")) {
            readAlternatives([this] { readDrawing(); });
        } else if (name == QLatin1String("blip") || name == QLatin1String("imagedata")
                   || name == QLatin1String("chart") || name == QLatin1String("relIds")) {
            ++m_leavings.pictures;
            m_xml.skipCurrentElement();
        } else {
            readDrawing();
        }
    }
}

} // namespace meipi
