// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/piecelayout.h"

#include "reader/linebreaks.h"

#include <QPainter>

#include <cmath>

namespace meipi {

namespace {

bool holdsRightToLeft(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        const char16_t unit = c.unicode();
        return (unit >= 0x0590 && unit <= 0x08FF) || (unit >= 0xFB1D && unit <= 0xFEFC)
            || (unit >= 0x200F && unit <= 0x202E) || (unit >= 0x2067 && unit <= 0x2069)
            || (unit >= 0xD802 && unit <= 0xD83B);
    });
}

} // namespace

PieceLayout::PieceLayout(QStringView text, const PieceStyle &style, const ReaderMetrics &metrics)
    : m_layout(QString::fromRawData(text.data(), text.size()), metrics.style(style.kind).font),
      m_mixed(style.rightToLeft || holdsRightToLeft(text)), m_above(style.above),
      m_lineHeight(metrics.style(style.kind).lineHeight)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(style.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setTabStopDistance(4.0 * metrics.em());
    if (style.kind == ParagraphKind::Title)
        option.setAlignment(Qt::AlignHCenter);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    if (!style.bold.isEmpty()) {
        QList<QTextLayout::FormatRange> formats;
        for (const TextRange range : style.bold) {
            QTextLayout::FormatRange format;
            format.start = static_cast<int>(range.start);
            format.length = static_cast<int>(range.length());
            format.format.setFontWeight(QFont::Bold);
            formats.append(format);
        }
        m_layout.setFormats(formats);
    }
    layOut(metrics, style);
    m_height = m_above + m_layout.lineCount() * m_lineHeight + style.below;
}

void PieceLayout::layOut(const ReaderMetrics &metrics, const PieceStyle &style)
{
    const ReaderMetrics::Style &measures = metrics.style(style.kind);
    const QString text = m_layout.text();
    const int width = metrics.columnWidth();
    const qreal baseline =
        std::round((m_lineHeight - measures.ascent - measures.descent) / 2.0) + measures.ascent;
    m_layout.beginLayout();
    for (int top = m_above;; top += m_lineHeight) {
        QTextLine line = m_layout.createLine();
        if (!line.isValid())
            break;
        if (m_mixed)
            line.setLineWidth(width);
        else
            breakLine(m_layout, line, text, width);
        const qreal shift =
            style.kind == ParagraphKind::Title ? std::floor((width - line.width()) / 2) : 0;
        line.setPosition({shift, top + baseline - line.ascent()});
    }
    m_layout.endLayout();
}

TextRange PieceLayout::lineRange(int line) const
{
    const QTextLine textLine = m_layout.lineAt(line);
    return {textLine.textStart(), textLine.textStart() + textLine.textLength()};
}

int PieceLayout::lineAtY(int y) const
{
    return std::clamp((y - m_above) / m_lineHeight, 0, std::max(lineCount() - 1, 0));
}

int PieceLayout::lineOf(CaretPlace place) const
{
    int low = 0;
    int high = lineCount() - 1;
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        const int start = m_layout.lineAt(middle).textStart();
        if (start < place.position || (start == place.position && !place.upstream))
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

CaretPlace PieceLayout::placeInLine(int line, qreal x) const
{
    const QTextLine textLine = m_layout.lineAt(line);
    const TextRange range = lineRange(line);
    const qsizetype position = textLine.xToCursor(x);
    return {position, position == range.end && line + 1 < lineCount()};
}

CaretPlace PieceLayout::placeAt(QPoint point) const
{
    return placeInLine(lineAtY(point.y()), point.x());
}

qreal PieceLayout::xOf(CaretPlace place) const
{
    const QTextLine line = m_layout.lineAt(lineOf(place));
    return line.isValid() ? line.cursorToX(static_cast<int>(place.position)) : 0;
}

QList<QRect> PieceLayout::rectangles(int line, TextRange range) const
{
    const QTextLine textLine = m_layout.lineAt(line);
    const TextRange part = range.intersected(lineRange(line));
    if (part.isEmpty())
        return {};
    const int top = lineTop(line);
    if (m_mixed)
        return visualRuns(textLine, part, top);
    const int left = qRound(textLine.cursorToX(static_cast<int>(part.start)));
    const int right = qRound(textLine.cursorToX(static_cast<int>(part.end)));
    return {QRect(left, top, right - left, m_lineHeight)};
}

QList<QRect> PieceLayout::visualRuns(const QTextLine &line, TextRange range, int top) const
{
    QList<QRect> result;
    qsizetype at = range.start;
    while (at < range.end) {
        qsizetype next = at + 1;
        while (next < range.end && !m_layout.isValidCursorPosition(static_cast<int>(next)))
            ++next;
        const qreal leading = line.cursorToX(static_cast<int>(at), QTextLine::Leading);
        const qreal trailing = line.cursorToX(static_cast<int>(at), QTextLine::Trailing);
        const int left = qRound(std::min(leading, trailing));
        const int right = qRound(std::max(leading, trailing));
        if (!result.isEmpty() && result.last().x() + result.last().width() == left)
            result.last().setWidth(right - result.last().x());
        else if (!result.isEmpty() && result.last().x() == right)
            result.last().setLeft(left);
        else if (right > left)
            result.append(QRect(left, top, right - left, m_lineHeight));
        at = next;
    }
    return result;
}

qreal PieceLayout::lineRight(int line) const
{
    return m_layout.lineAt(line).naturalTextRect().right();
}

qsizetype PieceLayout::characterAt(QPoint point) const
{
    if (point.y() < m_above || point.y() >= lineTop(lineCount()))
        return -1;
    const QTextLine line = m_layout.lineAt(lineAtY(point.y()));
    const QRectF natural = line.naturalTextRect();
    if (point.x() < natural.left() || point.x() >= natural.right())
        return -1;
    return line.xToCursor(point.x(), QTextLine::CursorOnCharacter);
}

void PieceLayout::drawLine(QPainter &painter, int line, QPoint origin) const
{
    m_layout.lineAt(line).draw(&painter, origin);
}

} // namespace meipi
