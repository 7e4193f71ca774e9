// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/readerappearance.h"

#include "reader/contrast.h"

namespace meipi {

namespace {

struct Colours {
    QRgb paper;
    QRgb ink;
    QRgb faintInk;
    QRgb selection;
    QRgb card;
    QRgb accent;
    double share; ///< Of a theme's colour in its tint, at most.
};

const Colours &coloursOf(ReaderAppearance::Scheme scheme)
{
    static constexpr Colours light{0xFFFDFDFB, 0xFF212121, 0xFF666662, 0xFFB9D3F3,
                                   0xFFF4F4F0, 0xFF1A5FB4, 0.36};
    static constexpr Colours sepia{0xFFF6EDDA, 0xFF33291C, 0xFF695D49, 0xFFC3CFC9,
                                   0xFFEEE3CB, 0xFF8A4B10, 0.38};
    static constexpr Colours dark{0xFF1D1E21, 0xFFD5D3CD, 0xFF989792, 0xFF2F4C72,
                                  0xFF27292D, 0xFF86B7F5, 0.42};
    switch (scheme) {
    case ReaderAppearance::Scheme::Sepia:
        return sepia;
    case ReaderAppearance::Scheme::Dark:
        return dark;
    case ReaderAppearance::Scheme::Light:
        break;
    }
    return light;
}

constexpr double readable = 4.5; // WCAG 2.1, 1.4.3
constexpr double visible = 3.0; // WCAG 2.1, 1.4.11
constexpr int distinct = 64; // Of a tint from the paper, all channels together.
constexpr double strongest = 0.8;

int distance(const QColor &a, const QColor &b)
{
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green())
        + std::abs(a.blue() - b.blue());
}

} // namespace

QColor ReaderAppearance::paper() const
{
    return QColor::fromRgb(coloursOf(scheme).paper);
}

QColor ReaderAppearance::ink() const
{
    return QColor::fromRgb(coloursOf(scheme).ink);
}

QColor ReaderAppearance::faintInk() const
{
    return QColor::fromRgb(coloursOf(scheme).faintInk);
}

QColor ReaderAppearance::selection() const
{
    return QColor::fromRgb(coloursOf(scheme).selection);
}

QColor ReaderAppearance::card() const
{
    return QColor::fromRgb(coloursOf(scheme).card);
}

QColor ReaderAppearance::accent() const
{
    return QColor::fromRgb(coloursOf(scheme).accent);
}

QColor ReaderAppearance::searchHit(bool current) const
{
    const QColor yellow(0xFF, 0xD5, 0x30);
    return current ? tint(mixed(yellow, QColor(0xF0, 0x80, 0x00), 0.6)) : tint(yellow);
}

QFont ReaderAppearance::font() const
{
    // The Chinese cuts by name: a generic family would give Japanese shapes to Chinese readers.
    const QStringList serif{
        QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Source Han Serif SC"),
        QStringLiteral("Songti SC"),         QStringLiteral("SimSun"),
        QStringLiteral("Noto Sans CJK SC"),  QStringLiteral("serif")};
    QStringList families;
    if (!fontFamily.isEmpty())
        families.append(fontFamily);
    families.append(serif);
    QFont font;
    font.setFamilies(families);
    font.setStyleHint(QFont::Serif);
    font.setPointSizeF(pointSize);
    return font;
}

QColor ReaderAppearance::tint(QColor theme) const
{
    double share = coloursOf(scheme).share;
    QColor result = mixed(paper(), theme, share);
    while (share < strongest && distance(paper(), result) < distinct) {
        share += 0.02; // A colour near the paper's needs more of itself.
        result = mixed(paper(), theme, share);
    }
    while (share > 0 && contrastRatio(ink(), result) < readable) {
        share -= 0.02;
        result = mixed(paper(), theme, std::max(share, 0.0));
    }
    return result;
}

QColor ReaderAppearance::stripe(QColor theme) const
{
    QColor result = mixed(theme, theme, 0);
    for (double share = 0; contrastRatio(paper(), result) < visible && share < 1; share += 0.04)
        result = mixed(theme, ink(), share);
    return result;
}

QColor ReaderAppearance::neutralTint() const
{
    return tint(QColor(0x8C, 0x8C, 0x88));
}

} // namespace meipi
