// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/typesetter.h"

#include "export/linefitting.h"
#include "export/printable.h"
#include "export/punctuation.h"

#include <pango/pangocairo.h>

namespace meipi {

namespace {

constexpr double unlimited = -1; // points

guint16 channel(Colour colour, int shift)
{
    return static_cast<guint16>(((colour.rgb >> shift) & 0xff) * 257);
}

void insert(PangoAttrList *list, PangoAttribute *attribute, qsizetype start, qsizetype end)
{
    attribute->start_index = static_cast<guint>(start);
    attribute->end_index = static_cast<guint>(end);
    pango_attr_list_insert(list, attribute);
}

PangoFontDescription *describe(const TextStyle &style)
{
    PangoFontDescription *font = pango_font_description_new();
    pango_font_description_set_family_static(font, familyName(style.family));
    pango_font_description_set_absolute_size(font, style.size * PANGO_SCALE);
    pango_font_description_set_weight(font, style.isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    return font;
}

void applyStyle(PangoAttrList *list, const TextStyle &style, qsizetype start, qsizetype end)
{
    PangoFontDescription *font = describe(style);
    insert(list, pango_attr_font_desc_new(font), start, end);
    pango_font_description_free(font);
    insert(list,
           pango_attr_foreground_new(channel(style.colour, 16), channel(style.colour, 8),
                                     channel(style.colour, 0)),
           start, end);
    if (style.ground) {
        insert(list,
               pango_attr_background_new(channel(*style.ground, 16), channel(*style.ground, 8),
                                         channel(*style.ground, 0)),
               start, end);
    }
    if (style.line) {
        insert(list, pango_attr_underline_new(PANGO_UNDERLINE_SINGLE_LINE), start, end);
        insert(list,
               pango_attr_underline_color_new(channel(*style.line, 16), channel(*style.line, 8),
                                              channel(*style.line, 0)),
               start, end);
    }
    if (style.isUnbroken)
        insert(list, pango_attr_allow_breaks_new(FALSE), start, end);
}

// Where each UTF-16 unit of the text begins in UTF-8, and the text in UTF-8.
struct Bytes {
    QByteArray text;
    QList<qsizetype> starts;
};

Bytes bytesOf(const QString &text)
{
    Bytes bytes;
    bytes.text = text.toUtf8();
    bytes.starts.reserve(text.size() + 1);
    qsizetype at = 0;
    for (const QChar c : text) {
        bytes.starts.append(at);
        if (c.isLowSurrogate())
            at += 1; // 3 for the high one, whose own start is what counts
        else
            at += c.unicode() < 0x80 ? 1 : c.unicode() < 0x800 ? 2 : 3;
    }
    bytes.starts.append(at);
    return bytes;
}

void applyPunctuation(PangoAttrList *list, const QString &text, const Bytes &bytes)
{
    for (const NarrowMark &mark : narrowMarks(text)) {
        const char *feature = mark.isLatin ? "pwid=1" : "halt=1";
        insert(list, pango_attr_font_features_new(feature), bytes.starts[mark.position],
               bytes.starts[mark.position + 1]);
    }
}

} // namespace

QList<TextSpans> paragraphsOf(const TextSpans &spans)
{
    QList<TextSpans> paragraphs{TextSpans()};
    for (const TextSpan &span : spans) {
        const QStringList lines = span.text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                paragraphs.append(TextSpans());
            if (!lines[i].isEmpty())
                paragraphs.last().append({lines[i], span.style});
        }
    }
    return paragraphs;
}

QList<TypesetLine> Typesetter::lines(const TextSpans &spans, double width, Fit fit) const
{
    QList<TypesetLine> result;
    const QList<TextSpans> paragraphs = paragraphsOf(spans);
    for (const TextSpans &each : paragraphs)
        result += paragraph(each, width, fit);
    return result;
}

QList<TypesetLine> Typesetter::rightAligned(const TextSpans &spans, double width) const
{
    QList<TypesetLine> result = lines(spans, width, Fit::Ragged);
    for (TypesetLine &line : result)
        line.x = width - line.width;
    return result;
}

double Typesetter::widthOf(const TextSpans &spans) const
{
    double widest = 0;
    const QList<TypesetLine> all = lines(spans, unlimited, Fit::Ragged);
    for (const TypesetLine &line : all)
        widest = std::max(widest, line.width);
    return widest;
}

// As wide as may be without a last line of a word or two, and without a line more for it.
QList<TypesetLine> PangoTypesetter::balanced(const TextSpans &spans, double width) const
{
    QList<TypesetLine> widest = paragraph(spans, width, Fit::Ragged);
    if (widest.size() < 2 || widest.size() > 4)
        return widest;
    for (double narrower = width; narrower > width * 0.6; narrower -= width * 0.04) {
        QList<TypesetLine> lines = paragraph(spans, narrower, Fit::Ragged);
        if (lines.size() > widest.size())
            break;
        if (lines.last().width > narrower * 0.4)
            return lines;
    }
    return widest;
}

QList<TypesetLine> PangoTypesetter::paragraph(const TextSpans &spans, double width, Fit fit) const
{
    if (fit == Fit::Balanced)
        return balanced(spans, width);
    QString text;
    QList<qsizetype> ends;
    for (const TextSpan &span : spans) {
        text += printable(span.text);
        ends.append(text.size());
    }
    if (text.isEmpty())
        return {TypesetLine()};

    const std::shared_ptr<PangoLayout> layout(pango_layout_new(m_fonts.context()), g_object_unref);
    const Bytes bytes = bytesOf(text);
    PangoAttrList *attributes = pango_attr_list_new();
    for (qsizetype i = 0; i < spans.size(); ++i) {
        applyStyle(attributes, spans[i].style, bytes.starts[i == 0 ? 0 : ends[i - 1]],
                   bytes.starts[ends[i]]);
    }
    applyPunctuation(attributes, text, bytes);
    pango_layout_set_attributes(layout.get(), attributes);
    pango_attr_list_unref(attributes);
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_width(layout.get(), width < 0 ? -1 : static_cast<int>(width * PANGO_SCALE));
    pango_layout_set_text(layout.get(), bytes.text.constData(),
                          static_cast<int>(bytes.text.size()));
    QList<TypesetLine> lines = fittedLines(layout, fit == Fit::Flush ? width : unlimited);
    qsizetype span = 0;
    for (TypesetLine &line : lines) {
        const qsizetype start = line.line->start_index;
        const qsizetype end = start + std::max(1, line.line->length);
        while (span + 1 < ends.size() && bytes.starts[ends[span]] <= start)
            ++span;
        line.firstSpan = span;
        line.lastSpan = span;
        while (line.lastSpan + 1 < ends.size() && bytes.starts[ends[line.lastSpan]] < end)
            ++line.lastSpan;
    }
    return lines;
}

CharacterSurvey::CharacterSurvey()
{
    for (char32_t c = U' '; c < U'\x7f'; ++c)
        m_characters.insert(c);
    m_characters.insert(U'□');
    m_characters.insert(U'…');
}

QList<TypesetLine> CharacterSurvey::paragraph(const TextSpans &spans, double, Fit) const
{
    for (const TextSpan &span : spans) {
        const QList<uint> characters = span.text.toUcs4();
        for (const uint c : characters)
            m_characters.insert(c);
    }
    return {TypesetLine()};
}

} // namespace meipi
