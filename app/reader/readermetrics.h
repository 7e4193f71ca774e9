// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/paragraphstyles.h"
#include "reader/readerappearance.h"

#include <QFont>

#include <array>

namespace meipi {

/// The measures that text is set by, in whole logical pixels.
class ReaderMetrics {
public:
    struct Style {
        QFont font;
        int lineHeight = 0; ///< The font's own may exceed it.
        int above = 0; ///< Space before a paragraph.
        int below = 0;
        qreal scale = 1; ///< Of the body's size.
    };

    ReaderMetrics() = default;

    /// @p available is what a line may take at most; the column is a multiple of em().
    ReaderMetrics(const ReaderAppearance &appearance, int logicalDpi, int available);

    const Style &style(ParagraphKind kind) const { return m_styles[static_cast<size_t>(kind)]; }
    int em() const { return m_em; } ///< Of the body's font.
    int columnWidth() const { return m_columnWidth; }

    friend bool operator==(const ReaderMetrics &a, const ReaderMetrics &b);

private:
    std::array<Style, paragraphKinds> m_styles;
    int m_em = 16;
    int m_columnWidth = 0;
};

/// The guess at a piece's height before it is laid out.
class HeightEstimate {
public:
    HeightEstimate() = default;
    HeightEstimate(const ReaderMetrics &metrics, QStringView text);

    int heightOf(ParagraphKind kind, qsizetype units) const; ///< Without space around.

    /// Of @p count paragraphs with @p units together.
    qint64 heightOf(ParagraphKind kind, qsizetype units, qsizetype count) const;

private:
    std::array<qreal, paragraphKinds> m_unitsPerLine{};
    std::array<int, paragraphKinds> m_lineHeights{};
};

} // namespace meipi
