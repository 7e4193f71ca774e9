// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/colour.h"
#include "base/result.h"

#include <QSet>

#include <memory>
#include <optional>

using PangoContext = struct _PangoContext;
using PangoFontMap = struct _PangoFontMap;
class QTemporaryDir;

namespace meipi {

/// How a run of text on a page looks. Sizes in points.
struct TextStyle {
    enum class Family { Serif, Sans };

    Family family = Family::Serif;
    double size = 10.5;
    bool isBold = false;
    Colour colour{0x1f2328};
    bool isUnbroken = false; ///< No line ends in it; for words that are sure to fit one.
    std::optional<Colour> ground = {}; ///< Behind it.
    std::optional<Colour> line = {}; ///< Below it.
};

const char *familyName(TextStyle::Family family);

/// The fonts of exported pages: Noto Serif and Noto Sans CJK in their forms for simplified
/// Chinese, whatever the system prefers, and what else is installed for the characters they lack.
/// Never a colour font, which Cairo cannot put into a PDF, nor a bitmap one. One object serves one
/// thread.
class PageFonts {
public:
    /// For pages with these characters and no others. Fails with FileAccess where the folder for
    /// temporary files takes none.
    static Result<PageFonts> forCharacters(const QSet<char32_t> &characters);

    PangoContext *context() const { return m_context.get(); }

private:
    PageFonts() = default;

    std::shared_ptr<QTemporaryDir> m_folder; ///< Of the subsets; outlives the map.
    std::shared_ptr<PangoFontMap> m_map;
    std::shared_ptr<PangoContext> m_context; ///< Units are points, metrics not hinted.
};

} // namespace meipi
