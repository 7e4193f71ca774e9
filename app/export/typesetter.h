// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/pagefonts.h"

#include <QList>
#include <QString>

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
    qsizetype firstSpan = -1; ///< Of the paragraph's spans, those it has words of.
    qsizetype lastSpan = -1;
};

/// Breaks paragraphs into lines.
class Typesetter {
public:
    enum class Fit {
        Flush, ///< Both sides, as running text.
        Ragged, ///< Words at their natural distance.
        Balanced, ///< Ragged, no word alone on the last line, as headings.
    };

    Typesetter() = default;
    virtual ~Typesetter() = default;

    /// One line at least. Every line end in the spans ends a line. In points.
    QList<TypesetLine> lines(const TextSpans &spans, double width, Fit fit = Fit::Flush) const;
    QList<TypesetLine> rightAligned(const TextSpans &spans, double width) const;
    double widthOf(const TextSpans &spans) const; ///< On one line.

protected:
    Q_DISABLE_COPY_MOVE(Typesetter)

    /// A paragraph without line ends; a negative @p width is unlimited.
    virtual QList<TypesetLine> paragraph(const TextSpans &spans, double width, Fit fit) const = 0;
};

/// Sets text as it is printed. Chinese is set as CLREQ has it: adjacent punctuation marks share a
/// square, quotation marks next to Latin are as narrow as these. A character that no font has is
/// drawn as an empty square and still copied out as itself; control characters are left out.
class PangoTypesetter : public Typesetter {
public:
    explicit PangoTypesetter(const PageFonts &fonts) : m_fonts(fonts) {} ///< Must outlive it.

protected:
    QList<TypesetLine> paragraph(const TextSpans &spans, double width, Fit fit) const override;

private:
    QList<TypesetLine> balanced(const TextSpans &spans, double width) const;

    const PageFonts &m_fonts;
};

/// Sets nothing and remembers the characters, for PageFonts to be made with.
class CharacterSurvey : public Typesetter {
public:
    CharacterSurvey(); ///< ASCII is always among them, and what stands in for missing glyphs.

    const QSet<char32_t> &characters() const { return m_characters; }

protected:
    QList<TypesetLine> paragraph(const TextSpans &spans, double width, Fit fit) const override;

private:
    mutable QSet<char32_t> m_characters;
};

/// @p spans cut at their line ends.
QList<TextSpans> paragraphsOf(const TextSpans &spans);

} // namespace meipi
