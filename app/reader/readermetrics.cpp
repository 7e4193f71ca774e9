// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/readermetrics.h"

#include <cmath>

namespace meipi {

namespace {

struct Proportions {
    qreal scale;
    QFont::Weight weight;
    qreal lineHeight; // Share of the chosen one.
    qreal above; // In lines of the body.
    qreal below;
};

constexpr std::array<Proportions, paragraphKinds> proportions{{
    {1.0, QFont::Normal, 1.0, 0.0, 0.5}, // Body
    {1.0, QFont::Normal, 0.5, 0.0, 0.0}, // Empty
    {1.6, QFont::Bold, 0.85, 0.4, 0.9}, // Title
    {1.3, QFont::Bold, 0.88, 0.7, 0.5}, // Heading1
    {1.12, QFont::Bold, 0.94, 0.4, 0.35}, // Heading2
    {1.0, QFont::Bold, 1.0, 0.2, 0.25}, // Heading3
}};

constexpr qsizetype sampled = 20000; // UTF-16 units

bool isWide(QChar c)
{
    return c.unicode() >= 0x2E80 || c.isSurrogate();
}

} // namespace

ReaderMetrics::ReaderMetrics(const ReaderAppearance &appearance, int logicalDpi, int available)
{
    const QFont chosen = appearance.font();
    // Whole pixels, so that columns of Chinese characters come out even and sharp.
    m_em = std::max(qRound(chosen.pointSizeF() * logicalDpi / 72), 6);
    const int characters = std::clamp(available / m_em, 4, std::max(appearance.columnWidth, 8));
    m_columnWidth = characters * m_em;
    const int line = std::max(qRound(m_em * std::clamp(appearance.lineHeight, 1.0, 4.0)), 1);
    for (size_t kind = 0; kind < m_styles.size(); ++kind) {
        const Proportions &each = proportions[kind];
        Style &style = m_styles[kind];
        style.font = chosen;
        style.font.setPixelSize(qRound(m_em * each.scale));
        style.font.setWeight(each.weight);
        style.scale = each.scale;
        style.lineHeight = qRound(line * each.scale * each.lineHeight);
        style.above = qRound(line * each.above);
        style.below = qRound(line * each.below);
    }
    // An empty paragraph is as high as the space between two, whatever its line.
    m_styles[static_cast<size_t>(ParagraphKind::Empty)].scale = 1;
}

bool operator==(const ReaderMetrics &a, const ReaderMetrics &b)
{
    const auto body = [](const ReaderMetrics &each) { return each.style(ParagraphKind::Body); };
    return a.m_em == b.m_em && a.m_columnWidth == b.m_columnWidth && body(a).font == body(b).font
        && body(a).lineHeight == body(b).lineHeight;
}

HeightEstimate::HeightEstimate(const ReaderMetrics &metrics, QStringView text)
{
    const QStringView sample = text.first(std::min(text.size(), sampled));
    const auto wide = std::count_if(sample.begin(), sample.end(), isWide);
    const qreal wideShare =
        sample.isEmpty() ? 1 : static_cast<qreal>(wide) / static_cast<qreal>(sample.size());
    const qreal unitWidth = wideShare + (1 - wideShare) * 0.52;
    for (int kind = 0; kind < paragraphKinds; ++kind) {
        const ReaderMetrics::Style &style = metrics.style(static_cast<ParagraphKind>(kind));
        const size_t at = static_cast<size_t>(kind);
        m_lineHeights[at] = style.lineHeight;
        m_unitsPerLine[at] =
            std::max(metrics.columnWidth() / (metrics.em() * style.scale * unitWidth), 1.0);
    }
}

int HeightEstimate::heightOf(ParagraphKind kind, qsizetype units) const
{
    const size_t at = static_cast<size_t>(kind);
    const qreal lines = std::ceil(static_cast<qreal>(units) / m_unitsPerLine[at]);
    return m_lineHeights[at] * std::max(static_cast<int>(lines), 1);
}

qint64 HeightEstimate::heightOf(ParagraphKind kind, qsizetype units, qsizetype count) const
{
    const size_t at = static_cast<size_t>(kind);
    // The last line of each is half full in the middle.
    const qreal lines = static_cast<qreal>(units) / m_unitsPerLine[at] + qreal(count) / 2;
    return static_cast<qint64>(m_lineHeights[at] * std::max(lines, qreal(count)));
}

} // namespace meipi
