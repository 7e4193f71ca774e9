// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

namespace meipi {

/// How the reader looks. Colours of paper and ink; themes' tints are mixed from them.
struct ReaderAppearance {
    enum class Scheme { Light, Sepia, Dark };

    Scheme scheme = Scheme::Light;
    QString fontFamily; ///< Empty: serif with Chinese fallback.
    qreal pointSize = 13;
    qreal lineHeight = 1.7; ///< Of the font's size.
    int columnWidth = 36; ///< Chinese characters a line at most.

    QColor paper() const;
    QColor ink() const;
    QColor faintInk() const; ///< Line numbers, hints; 4.5:1 on paper.
    QColor selection() const; ///< ink() on it keeps 4.5:1; 3:1 beside no tint is promised.
    QColor card() const; ///< Of note cards and the strip above the text; a shade off the paper.
    QColor accent() const; ///< Outlines of what is current; 3:1 on the paper.
    QColor searchHit(bool current) const; ///< A background; ink() on it keeps 4.5:1.
    QFont font() const;

    /// A theme's background: its hue on the paper, so that ink() on it keeps 4.5:1 (WCAG 2.1 AA).
    QColor tint(QColor theme) const;
    QColor stripe(QColor theme) const; ///< The same for lines and dots: 3:1 on the paper.
    QColor neutralTint() const; ///< Of a highlight without a theme.

    friend bool operator==(const ReaderAppearance &, const ReaderAppearance &) = default;
};

} // namespace meipi
