// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/pagefonts.h"

#include <QStringList>

using PangoLayout = struct _PangoLayout;
using PangoLayoutLine = struct _PangoLayoutLine;

namespace meipi {

/// Text of one style.
struct TextSpan {
    QString text;
    TextStyle style;
};

using TextSpans = QList<TextSpan>;

/// A line as it is drawn; keeps its paragraph alive.
struct TypesetLine {
    std::shared_ptr<PangoLayout> layout;
    PangoLayoutLine *line = nullptr; ///< Null for an empty line.
    double x = 0; ///< Where it begins, from the paragraph's left edge, in points.
    double width = 0;
};

/// Breaks paragraphs into lines. Chinese is set as it is printed: adjacent punctuation marks share
/// a square, quotation marks next to Latin are as narrow as these, lines are flush on both sides.
/// A character that no font has is drawn as an empty square and still copied out as itself;
/// control characters are left out.
class Typesetter {
public:
    explicit Typesetter(const PageFonts &fonts) : m_fonts(fonts) {}

    /// One line at least. Every line end in the spans ends a line.
    QList<TypesetLine> lines(const TextSpans &spans, double width) const;
    QList<TypesetLine> rightAligned(const TextSpans &spans, double width) const;
    double widthOf(const TextSpans &spans) const; ///< On one line.

private:
    QList<TypesetLine> paragraph(const TextSpans &spans, double width) const;

    const PageFonts &m_fonts;
};

/// @p spans cut at their line ends.
QList<TextSpans> paragraphsOf(const TextSpans &spans);

} // namespace meipi
