// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/linefitting.h"

#include "export/punctuation.h"

#include <pango/pangocairo.h>

namespace meipi {

namespace {

constexpr double widestGap = 0.35; // of the font size, that a gap may grow by

double points(int units)
{
    return static_cast<double>(units) / PANGO_SCALE;
}

// The square of the font a run is set in.
struct Square {
    PangoGlyph glyph = PANGO_GLYPH_EMPTY;
    int width = 0; ///< Pango units.
};

Square squareIn(PangoContext *context, const PangoItem *item)
{
    Square square;
    PangoFontDescription *description = pango_font_describe_with_absolute_size(item->analysis.font);
    PangoLayout *layout = pango_layout_new(context);
    pango_layout_set_font_description(layout, description);
    pango_layout_set_text(layout, "\xe2\x96\xa1", -1); // U+25A1
    const PangoLayoutLine *line = pango_layout_get_line_readonly(layout, 0);
    if (line->runs != nullptr) {
        const auto *run = static_cast<const PangoGlyphItem *>(line->runs->data);
        // A glyph's number means the same thing in the same font only.
        if (run->item->analysis.font == item->analysis.font && run->glyphs->num_glyphs == 1) {
            square.glyph = run->glyphs->glyphs[0].glyph;
            square.width = run->glyphs->glyphs[0].geometry.width;
        }
    }
    g_object_unref(layout);
    pango_font_description_free(description);
    return square;
}

// Pango draws numbers in a box for what no font has, and these are copied out of the page instead
// of the character.
void drawUnknownAsSquares(PangoContext *context, const PangoLayoutLine *line)
{
    for (GSList *node = line->runs; node != nullptr; node = node->next) {
        auto *run = static_cast<PangoGlyphItem *>(node->data);
        Square square;
        bool isKnown = false;
        for (int i = 0; i < run->glyphs->num_glyphs; ++i) {
            PangoGlyphInfo &info = run->glyphs->glyphs[i];
            if ((info.glyph & PANGO_GLYPH_UNKNOWN_FLAG) == 0)
                continue;
            if (!isKnown)
                square = squareIn(context, run->item);
            isKnown = true;
            info.glyph = square.glyph;
            info.geometry.width = square.width;
            info.geometry.x_offset = 0;
            info.geometry.y_offset = 0;
        }
    }
}

// As it is now: Pango remembers what it was before.
int widthOf(const PangoLayoutLine *line)
{
    int width = 0;
    for (GSList *node = line->runs; node != nullptr; node = node->next)
        width += pango_glyph_string_get_width(static_cast<PangoGlyphItem *>(node->data)->glyphs);
    return width;
}

// Glyphs after which a line may give: ideographs, and spaces.
QList<PangoGlyphInfo *> gapsIn(const PangoLayoutLine *line, const char *text)
{
    QList<PangoGlyphInfo *> gaps;
    for (GSList *node = line->runs; node != nullptr; node = node->next) {
        auto *run = static_cast<PangoGlyphItem *>(node->data);
        if (run->item->analysis.level % 2 != 0)
            return {}; // right to left: left as it is
        PangoGlyphString *glyphs = run->glyphs;
        for (int i = 0; i < glyphs->num_glyphs; ++i) {
            const bool endsCluster = i + 1 == glyphs->num_glyphs
                || glyphs->log_clusters[i + 1] != glyphs->log_clusters[i];
            const gunichar c = g_utf8_get_char(text + run->item->offset + glyphs->log_clusters[i]);
            if (endsCluster && (c == ' ' || isIdeographic(c))
                && glyphs->glyphs[i].geometry.width > 0)
                gaps.append(&glyphs->glyphs[i]);
        }
    }
    if (!gaps.isEmpty())
        gaps.removeLast(); // nothing follows it
    return gaps;
}

int fontSizeOf(const PangoLayoutLine *line)
{
    const auto *run = static_cast<const PangoGlyphItem *>(line->runs->data);
    PangoFontDescription *font = pango_font_describe_with_absolute_size(run->item->analysis.font);
    const int size = pango_font_description_get_size(font);
    pango_font_description_free(font);
    return size;
}

// Spreads what a line lacks evenly over its gaps, to the last unit.
bool stretch(const PangoLayoutLine *line, const char *text, int missing)
{
    if (missing <= 0 || line->runs == nullptr)
        return false;
    const QList<PangoGlyphInfo *> gaps = gapsIn(line, text);
    const auto room = static_cast<double>(gaps.size()) * fontSizeOf(line) * widestGap;
    if (gaps.isEmpty() || missing > room)
        return false;
    const auto count = static_cast<int>(gaps.size());
    for (int i = 0; i < count; ++i)
        gaps[i]->geometry.width += missing / count + (i < missing % count ? 1 : 0);
    return true;
}

} // namespace

QList<TypesetLine> fittedLines(const std::shared_ptr<PangoLayout> &layout, double width)
{
    QList<TypesetLine> lines;
    PangoContext *context = pango_layout_get_context(layout.get());
    const bool hasUnknown = pango_layout_get_unknown_glyphs_count(layout.get()) > 0;
    const char *text = pango_layout_get_text(layout.get());
    PangoLayoutIter *at = pango_layout_get_iter(layout.get());
    bool isLast = false;
    while (!isLast) {
        PangoLayoutLine *line = pango_layout_iter_get_line(at);
        PangoRectangle extents;
        pango_layout_iter_get_line_extents(at, nullptr, &extents);
        isLast = pango_layout_iter_next_line(at) == FALSE;
        if (hasUnknown) {
            drawUnknownAsSquares(context, line);
            extents.width = widthOf(line);
        }
        TypesetLine typeset{layout, line, points(extents.x), points(extents.width)};
        const int missing = static_cast<int>(width * PANGO_SCALE) - extents.width;
        if (!isLast && width > 0 && stretch(line, text, missing))
            typeset.width = width;
        lines.append(typeset);
    }
    pango_layout_iter_free(at);
    return lines;
}

} // namespace meipi
