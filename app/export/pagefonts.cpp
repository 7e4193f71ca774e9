// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/pagefonts.h"

#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

namespace meipi {

namespace {

// The system's fonts but for those that no PDF of ours can hold.
FcConfig *printableFonts()
{
    static FcConfig *const config = [] {
        static const char rejected[] =
            "<fontconfig><selectfont><rejectfont>"
            "<pattern><patelt name=\"color\"><bool>true</bool></patelt></pattern>"
            "<pattern><patelt name=\"scalable\"><bool>false</bool></patelt></pattern>"
            "</rejectfont></selectfont></fontconfig>";
        FcConfig *fonts = FcInitLoadConfig();
        FcConfigParseAndLoadFromMemory(fonts, reinterpret_cast<const FcChar8 *>(rejected), FcFalse);
        FcConfigBuildFonts(fonts);
        return fonts;
    }();
    return config;
}

} // namespace

PageFonts::PageFonts() : m_map(pango_cairo_font_map_new(), g_object_unref)
{
    if (PANGO_IS_FC_FONT_MAP(m_map.get()))
        pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(m_map.get()), printableFonts());
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(m_map.get()), 72);
    m_context.reset(pango_font_map_create_context(m_map.get()), g_object_unref);
    pango_context_set_language(m_context.get(), pango_language_from_string("zh-cn"));
    pango_context_set_base_dir(m_context.get(), PANGO_DIRECTION_WEAK_LTR);
    pango_context_set_round_glyph_positions(m_context.get(), FALSE);
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(m_context.get(), options);
    cairo_font_options_destroy(options);
}

} // namespace meipi
