// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/pandocinlines.h"

#include "import/notemarks.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace meipi {

namespace {

constexpr qsizetype enoughText = 40;

QString kindOf(const QJsonObject &element)
{
    return element.value(QLatin1String("t")).toString();
}

// The inlines in an element that only groups or sets off.
QJsonArray groupedIn(const QString &kind, const QJsonArray &parts)
{
    static const QStringList plain{
        QStringLiteral("Emph"),        QStringLiteral("Underline"), QStringLiteral("Strong"),
        QStringLiteral("Strikeout"),   QStringLiteral("Subscript"), QStringLiteral("SmallCaps"),
        QStringLiteral("Superscript"),
    };
    static const QStringList second{QStringLiteral("Link"), QStringLiteral("Span"),
                                    QStringLiteral("Cite"), QStringLiteral("Quoted")};
    if (plain.contains(kind))
        return parts;
    return second.contains(kind) ? parts.at(1).toArray() : QJsonArray();
}

void collectText(const QJsonArray &elements, QString &text)
{
    for (const auto &value : elements) {
        if (text.size() >= enoughText)
            return;
        const QJsonObject element = value.toObject();
        const QString kind = kindOf(element);
        const QJsonValue content = element.value(QLatin1String("c"));
        if (kind == QLatin1String("Str"))
            text += content.toString();
        else if (kind == QLatin1String("Space") || kind == QLatin1String("SoftBreak"))
            text += u' ';
        else if (kind == QLatin1String("LineBreak"))
            return;
        else
            collectText(groupedIn(kind, content.toArray()), text);
    }
}

QString attribute(const QJsonArray &attributes, QStringView key)
{
    const QJsonArray pairs = attributes.at(2).toArray();
    for (const auto &value : pairs) {
        if (value.toArray().at(0).toString() == key)
            return value.toArray().at(1).toString();
    }
    return {};
}

bool hasAttribute(const QJsonArray &attributes, QStringView key)
{
    const QJsonArray pairs = attributes.at(2).toArray();
    return std::any_of(pairs.begin(), pairs.end(), [key](const QJsonValue &value) {
        return value.toArray().at(0).toString() == key;
    });
}

QString cssOf(const QJsonArray &attributes)
{
    return attribute(attributes, u"style").remove(u' ').toLower();
}

// m² and H₂O keep their meaning where Unicode has the characters.
QString raised(const QString &text, QStringView digits)
{
    QString result;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return text;
        result += digits[c.unicode() - u'0'];
    }
    return result;
}

} // namespace

QString firstText(const QJsonArray &blocks)
{
    const QJsonObject first = blocks.at(0).toObject();
    const QString kind = kindOf(first);
    const QJsonArray parts = first.value(QLatin1String("c")).toArray();
    if (kind == QLatin1String("Div"))
        return firstText(parts.at(1).toArray());
    if (kind == QLatin1String("BlockQuote"))
        return firstText(parts);
    QString text;
    if (kind == QLatin1String("Para") || kind == QLatin1String("Plain"))
        collectText(parts, text);
    else if (kind == QLatin1String("Header"))
        collectText(parts.at(2).toArray(), text);
    return text;
}

bool leadElsewhere(const QJsonArray &inlines)
{
    bool leads = false;
    for (const auto &value : inlines) {
        const QJsonObject element = value.toObject();
        const QString kind = kindOf(element);
        const QJsonArray parts = element.value(QLatin1String("c")).toArray();
        if (kind == QLatin1String("Link"))
            leads = leads || !parts.at(2).toArray().at(0).toString().startsWith(u'#');
        else if (kind == QLatin1String("Span") || kind == QLatin1String("Strong"))
            leads = leads || leadElsewhere(groupedIn(kind, parts));
        else if (kind != QLatin1String("Space") && kind != QLatin1String("SoftBreak")
                 && kind != QLatin1String("LineBreak") && kind != QLatin1String("Image"))
            return false;
    }
    return leads;
}

bool isHidden(const QJsonArray &attributes)
{
    return hasAttribute(attributes, u"hidden")
        || cssOf(attributes).contains(QLatin1String("display:none"));
}

CharacterStyle styledBy(const QJsonArray &attributes, CharacterStyle style)
{
    const QString css = cssOf(attributes);
    static const QRegularExpression weight(QStringLiteral("font-weight:(bold|[6-9]00|normal|400)"));
    const QString found = weight.match(css).captured(1);
    if (!found.isEmpty())
        style.bold = found != QLatin1String("normal") && found != QLatin1String("400");
    if (css.contains(QLatin1String("font-style:italic")))
        style.italic = true;
    return style;
}

void PandocInlines::readBlock(const QJsonArray &inlines)
{
    m_last = QChar();
    m_softBreak = false;
    read(inlines, {});
}

void PandocInlines::readCell(const QJsonArray &blocks)
{
    m_isCell = true;
    m_last = QChar();
    for (const auto &value : blocks) {
        const QJsonObject block = value.toObject();
        const QString kind = kindOf(block);
        const QJsonArray parts = block.value(QLatin1String("c")).toArray();
        m_softBreak = !m_last.isNull();
        if (kind == QLatin1String("Para") || kind == QLatin1String("Plain"))
            read(parts, {});
        else if (kind == QLatin1String("CodeBlock"))
            append(parts.at(1).toString(), {});
        else if (kind == QLatin1String("LineBlock"))
            for (const auto &line : parts)
                read(line.toArray(), {});
    }
    m_isCell = false;
}

void PandocInlines::read(const QJsonArray &inlines, CharacterStyle style)
{
    for (const auto &value : inlines) {
        const QJsonObject element = value.toObject();
        readInline(kindOf(element), element.value(QLatin1String("c")), style);
    }
}

void PandocInlines::readInline(const QString &kind, const QJsonValue &content, CharacterStyle style)
{
    const QJsonArray parts = content.toArray();
    if (kind == QLatin1String("Str")) {
        append(content.toString(), style);
    } else if (kind == QLatin1String("Space")) {
        append(QStringLiteral(" "), style);
    } else if (kind == QLatin1String("SoftBreak")
               || (kind == QLatin1String("LineBreak") && m_isCell)) {
        m_softBreak = true;
    } else if (kind == QLatin1String("LineBreak")) {
        m_text.breakLine();
        m_last = QChar();
        m_softBreak = false;
    } else if (kind == QLatin1String("Code") || kind == QLatin1String("Math")) {
        append(parts.at(1).toString(), style);
    } else if (kind == QLatin1String("Image")) {
        ++m_pictures;
    } else if (kind == QLatin1String("Note")) {
        m_notes.append(parts);
        append(noteMark(m_notes.size()), {});
    } else if (kind == QLatin1String("Superscript") || kind == QLatin1String("Subscript")) {
        QString text;
        collectText(parts, text);
        const QString digits =
            raised(text, kind == QLatin1String("Subscript") ? u"₀₁₂₃₄₅₆₇₈₉" : u"⁰¹²³⁴⁵⁶⁷⁸⁹");
        if (!text.isEmpty() && digits != text)
            append(digits, style);
        else
            read(parts, style);
    } else if (kind == QLatin1String("Quoted")) {
        const bool isSingle =
            parts.at(0).toObject().value(QLatin1String("t")) == QLatin1String("SingleQuote");
        append(isSingle ? QStringLiteral("‘") : QStringLiteral("“"), style);
        read(parts.at(1).toArray(), style);
        append(isSingle ? QStringLiteral("’") : QStringLiteral("”"), style);
    } else if (kind != QLatin1String("Span") || !isHidden(parts.at(0).toArray())) {
        if (kind == QLatin1String("Span"))
            style = styledBy(parts.at(0).toArray(), style);
        style.bold = style.bold || kind == QLatin1String("Strong");
        style.italic = style.italic || kind == QLatin1String("Emph");
        read(groupedIn(kind, parts), style);
    }
}

void PandocInlines::append(const QString &text, CharacterStyle style)
{
    if (text.isEmpty())
        return;
    if (m_softBreak && !m_last.isNull() && !joinsWithoutSpace(m_last, text.front()))
        m_text.append(u" ", style);
    m_softBreak = false;
    m_text.append(text, style);
    m_last = text.back();
}

} // namespace meipi
