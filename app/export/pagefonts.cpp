// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/pagefonts.h"

#include "export/fontsubset.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

namespace meipi {

namespace {

struct PageFontsWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::PageFonts)
};

using Config = std::unique_ptr<FcConfig, decltype(&FcConfigDestroy)>;
using Pattern = std::unique_ptr<FcPattern, decltype(&FcPatternDestroy)>;

struct FontFile {
    QString path;
    int index = 0; ///< Of the face in the file.
};

const FcChar8 *fcString(const char *text)
{
    return reinterpret_cast<const FcChar8 *>(text);
}

// Empty where the system has no such font.
FontFile fileOf(FcConfig *config, TextStyle::Family family, bool isBold)
{
    const char *name = familyName(family);
    const Pattern wanted(FcPatternCreate(), FcPatternDestroy);
    FcPatternAddString(wanted.get(), FC_FAMILY, fcString(name));
    FcPatternAddInteger(wanted.get(), FC_WEIGHT, isBold ? FC_WEIGHT_BOLD : FC_WEIGHT_REGULAR);
    FcConfigSubstitute(config, wanted.get(), FcMatchPattern);
    FcDefaultSubstitute(wanted.get());
    FcResult result = FcResultNoMatch;
    const Pattern found(FcFontMatch(config, wanted.get(), &result), FcPatternDestroy);
    FcChar8 *matched = nullptr;
    FcChar8 *path = nullptr;
    FontFile file;
    if (!found || FcPatternGetString(found.get(), FC_FAMILY, 0, &matched) != FcResultMatch
        || FcStrCmpIgnoreCase(matched, fcString(name)) != 0
        || FcPatternGetString(found.get(), FC_FILE, 0, &path) != FcResultMatch
        || FcPatternGetInteger(found.get(), FC_INDEX, 0, &file.index) != FcResultMatch)
        return {};
    file.path = QFile::decodeName(reinterpret_cast<const char *>(path));
    return file;
}

// The system's fonts but for @p replaced and for those that no PDF of ours can hold.
Config printableFonts(const QStringList &replaced)
{
    QString rejected = QStringLiteral("<pattern><patelt name=\"color\"><bool>true</bool></patelt>"
                                      "</pattern><pattern><patelt name=\"scalable\">"
                                      "<bool>false</bool></patelt></pattern>");
    for (const QString &path : replaced)
        rejected += QStringLiteral("<glob>%1</glob>").arg(path.toHtmlEscaped());
    const QByteArray rules =
        QStringLiteral("<fontconfig><selectfont><rejectfont>%1</rejectfont></selectfont>"
                       "</fontconfig>")
            .arg(rejected)
            .toUtf8();
    Config config(FcInitLoadConfig(), FcConfigDestroy);
    FcConfigParseAndLoadFromMemory(config.get(), fcString(rules.constData()), FcFalse);
    FcConfigBuildFonts(config.get());
    return config;
}

Result<Done> writeFont(const QString &path, const QByteArray &font)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(font) != font.size() || !file.flush()) {
        return failure(Error::Code::FileAccess,
                       PageFontsWords::tr("Fonts cannot be put into %1: %2. Free some space there.")
                           .arg(QDir::tempPath(), file.errorString()));
    }
    return Done{};
}

// All files of a family: a weight that we do not subset would win over one that we do, as it can
// write more of the language.
QStringList filesOf(FcConfig *config, TextStyle::Family family)
{
    const Pattern wanted(FcPatternCreate(), FcPatternDestroy);
    FcPatternAddString(wanted.get(), FC_FAMILY, fcString(familyName(family)));
    FcObjectSet *what = FcObjectSetBuild(FC_FILE, nullptr);
    FcFontSet *fonts = FcFontList(config, wanted.get(), what);
    QStringList files;
    for (int i = 0; fonts != nullptr && i < fonts->nfont; ++i) {
        FcChar8 *path = nullptr;
        if (FcPatternGetString(fonts->fonts[i], FC_FILE, 0, &path) == FcResultMatch)
            files.append(QFile::decodeName(reinterpret_cast<const char *>(path)));
    }
    if (fonts != nullptr)
        FcFontSetDestroy(fonts);
    FcObjectSetDestroy(what);
    return files;
}

// The subsets of our own families.
struct Subsets {
    QStringList files;
    QStringList replaced; ///< The files of the whole fonts.
};

Result<Subsets> writeSubsets(const QTemporaryDir &folder, const QSet<char32_t> &characters)
{
    static FcConfig *const system = FcInitLoadConfigAndFonts(); // the search below only reads it
    const std::pair<TextStyle::Family, bool> faces[] = {{TextStyle::Family::Serif, false},
                                                        {TextStyle::Family::Sans, false},
                                                        {TextStyle::Family::Sans, true}};
    Subsets subsets;
    for (const auto &[family, isBold] : faces) {
        const FontFile file = fileOf(system, family, isBold);
        if (file.path.isEmpty())
            continue;
        const auto font = fontSubset(file.path, static_cast<unsigned>(file.index), characters);
        if (!font)
            return tl::unexpected(font.error());
        const QString path = folder.filePath(QStringLiteral("%1.otf").arg(subsets.files.size()));
        if (auto written = writeFont(path, *font); !written)
            return tl::unexpected(written.error());
        subsets.files.append(path);
        subsets.replaced += filesOf(system, family);
    }
    return subsets;
}

std::shared_ptr<PangoFontMap> fontMap(FcConfig *config)
{
    std::shared_ptr<PangoFontMap> map(pango_cairo_font_map_new(), g_object_unref);
    if (PANGO_IS_FC_FONT_MAP(map.get()))
        pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map.get()), config);
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(map.get()), 72);
    return map;
}

std::shared_ptr<PangoContext> pageContext(PangoFontMap *map)
{
    std::shared_ptr<PangoContext> context(pango_font_map_create_context(map), g_object_unref);
    pango_context_set_language(context.get(), pango_language_from_string("zh-cn"));
    pango_context_set_base_dir(context.get(), PANGO_DIRECTION_WEAK_LTR);
    pango_context_set_round_glyph_positions(context.get(), FALSE);
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context.get(), options);
    cairo_font_options_destroy(options);
    return context;
}

} // namespace

const char *familyName(TextStyle::Family family)
{
    return family == TextStyle::Family::Serif ? "Noto Serif CJK SC" : "Noto Sans CJK SC";
}

Result<PageFonts> PageFonts::forCharacters(const QSet<char32_t> &characters)
{
    PageFonts fonts;
    fonts.m_folder = std::make_shared<QTemporaryDir>();
    if (!fonts.m_folder->isValid()) {
        return failure(Error::Code::FileAccess,
                       PageFontsWords::tr("Fonts cannot be put into %1: %2. Free some space there.")
                           .arg(QDir::tempPath(), fonts.m_folder->errorString()));
    }
    const auto subsets = writeSubsets(*fonts.m_folder, characters);
    if (!subsets)
        return tl::unexpected(subsets.error());
    const Config config = printableFonts(subsets->replaced);
    for (const QString &file : subsets->files) {
        const QByteArray path = QFile::encodeName(file);
        FcConfigAppFontAddFile(config.get(), fcString(path.constData()));
    }
    fonts.m_map = fontMap(config.get());
    fonts.m_context = pageContext(fonts.m_map.get());
    return fonts;
}

} // namespace meipi
