// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/piecelayout.h"

#include "reader/linebreaks.h"
#include "reader/lineplaces.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>

#include <algorithm>
#include <cmath>

namespace meipi {

namespace {

// Hebrew to Arabic, their presentation forms, the marks that turn direction, the high surrogates of
// the two right-to-left stretches beyond the first plane.
bool isRightToLeft(char16_t unit)
{
    return (unit >= 0x0590 && unit <= 0x08FF) || (unit >= 0xFB1D && unit <= 0xFDFF)
        || (unit >= 0xFE70 && unit <= 0xFEFC) || unit == 0x200F || unit == 0x202B || unit == 0x202E
        || unit == 0x2067 || unit == 0xD802 || unit == 0xD803 || unit == 0xD83A || unit == 0xD83B;
}

// Takes no room in a line although its font may have a glyph with a width for it.
bool takesNoRoom(QChar c)
{
    const char16_t unit = c.unicode();
    return unit == 0x200B || unit == 0x200E || unit == 0x200F || (unit >= 0x202A && unit <= 0x202E)
        || unit == 0x2060 || (unit >= 0x2066 && unit <= 0x2069) || unit == 0xFEFF;
}

QTextCharFormat bold()
{
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    return format;
}

QTextCharFormat italic()
{
    QTextCharFormat format;
    format.setFontItalic(true);
    return format;
}

bool holdsRightToLeft(QStringView text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return isRightToLeft(c.unicode()); });
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
    else if (style.rightToLeft)
        option.setAlignment(Qt::AlignRight);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange range : style.bold)
        formats.append({static_cast<int>(range.start), static_cast<int>(range.length()), bold()});
    for (const TextRange range : style.italic)
        formats.append({static_cast<int>(range.start), static_cast<int>(range.length()), italic()});
    if (!formats.isEmpty())
        m_layout.setFormats(formats);
    layOut(metrics, style);
    m_height = m_above + m_layout.lineCount() * m_lineHeight + style.below;
}

void PieceLayout::layOut(const ReaderMetrics &metrics, const PieceStyle &style)
{
    const ReaderMetrics::Style &measures = metrics.style(style.kind);
    const QString text = m_layout.text();
    // Glyphs that reach a little beyond their advance must not cost a full line its last one.
    const qreal width = metrics.columnWidth() + 2;
    // Asked for here, as it loads the font: many a kind of paragraph is in no text that is shown.
    const QFontMetricsF letters(measures.font);
    const qreal ascent = std::round(letters.ascent());
    const qreal descent = std::round(letters.descent());
    const qreal baseline = std::round((m_lineHeight - ascent - descent) / 2) + ascent;
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

// Qt's own answer goes wrong behind characters that several glyphs of a fallback font make up.
qsizetype PieceLayout::clusterAt(int line, qreal x) const
{
    const QTextLine textLine = m_layout.lineAt(line);
    const TextRange range = lineRange(line);
    qsizetype low = range.start;
    qsizetype high = std::max(range.end - 1, range.start);
    while (low < high) {
        const qsizetype middle = (low + high + 1) / 2;
        if (textLine.cursorToX(static_cast<int>(middle)) <= x)
            low = middle;
        else
            high = middle - 1;
    }
    while (low > range.start && !m_layout.isValidCursorPosition(static_cast<int>(low)))
        --low;
    return low;
}

// Qt's own answer is the character behind a run where the direction changes within it.
qsizetype PieceLayout::mixedClusterAt(int line, qreal x) const
{
    const QTextLine textLine = m_layout.lineAt(line);
    const auto distance = [&](int position) {
        const qreal a = textLine.cursorToX(position, QTextLine::Leading);
        const qreal b = textLine.cursorToX(position, QTextLine::Trailing);
        return std::max({std::min(a, b) - x, x - std::max(a, b), 0.0});
    };
    const TextRange range = lineRange(line);
    int best = textLine.xToCursor(x, QTextLine::CursorOnCharacter);
    qreal least = distance(best);
    for (int position = static_cast<int>(range.start); position < range.end && least > 0;
         position = m_layout.nextCursorPosition(position)) {
        if (const qreal here = distance(position); here < least) {
            least = here;
            best = position;
        }
    }
    return best;
}

CaretPlace PieceLayout::placeInLine(int line, qreal x) const
{
    const QTextLine textLine = m_layout.lineAt(line);
    const TextRange range = lineRange(line);
    if (range.isEmpty())
        return {range.start, false};
    const qsizetype here = m_mixed ? mixedClusterAt(line, x) : clusterAt(line, x);
    const qsizetype next =
        std::min<qsizetype>(m_layout.nextCursorPosition(static_cast<int>(here)), range.end);
    const qreal leading = textLine.cursorToX(static_cast<int>(here), QTextLine::Leading);
    const qreal trailing = m_mixed ? textLine.cursorToX(static_cast<int>(here), QTextLine::Trailing)
                                   : textLine.cursorToX(static_cast<int>(next), QTextLine::Leading);
    const bool isBehind = (x > (leading + trailing) / 2) == (trailing >= leading);
    // Where the direction changes, the caret behind may be drawn at another end of the run.
    const bool isElsewhere =
        m_mixed && std::abs(textLine.cursorToX(static_cast<int>(next)) - x) > std::abs(leading - x);
    if (!isBehind || isElsewhere)
        return {here, false};
    return {next, next == range.end && line + 1 < lineCount()};
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
    const LinePlaces::Areas areas = LinePlaces(*this, line).rectangles(range);
    return {areas.cbegin(), areas.cend()};
}

// By glyphs: where direction changes, the caret's places say nothing of the characters beside it.
QList<QRect> PieceLayout::visualRuns(const QTextLine &line, TextRange range, int top) const
{
    QList<QPair<int, int>> spans; // Left and right.
    const QString text = m_layout.text();
    const auto append = [&line, &spans](qsizetype start, qsizetype end) {
        if (start == end)
            return;
        const QList<QGlyphRun> runs =
            line.glyphRuns(static_cast<int>(start), static_cast<int>(end - start));
        for (const QGlyphRun &run : runs) {
            const QList<QPointF> positions = run.positions();
            const QList<QPointF> advances =
                run.rawFont().advancesForGlyphIndexes(run.glyphIndexes());
            for (qsizetype glyph = 0; glyph < positions.size(); ++glyph) {
                const qreal left = positions[glyph].x();
                spans.append({qRound(left), qRound(left + advances.value(glyph).x())});
            }
        }
    };
    qsizetype from = range.start;
    for (qsizetype at = range.start; at < range.end; ++at) {
        if (takesNoRoom(text[at])) {
            append(from, at);
            from = at + 1;
        }
    }
    append(from, range.end);
    for (qsizetype at = range.start; at < range.end; ++at) {
        if (text[at] != u'\t')
            continue; // Its width is no font's.
        const int one = qRound(line.cursorToX(static_cast<int>(at), QTextLine::Leading));
        const int other = qRound(line.cursorToX(static_cast<int>(at), QTextLine::Trailing));
        spans.append({std::min(one, other), std::max(one, other)});
    }
    std::sort(spans.begin(), spans.end());
    QList<QRect> result;
    for (const auto &[left, right] : std::as_const(spans)) {
        if (!result.isEmpty() && left <= result.last().x() + result.last().width())
            result.last().setWidth(std::max(right - result.last().x(), result.last().width()));
        else if (right > left)
            result.append(QRect(left, top, right - left, m_lineHeight));
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
    const int number = lineAtY(point.y());
    const QTextLine line = m_layout.lineAt(number);
    const TextRange range = lineRange(number);
    if (!m_mixed) {
        const bool isBeside = point.x() < line.cursorToX(static_cast<int>(range.start))
            || point.x() >= line.cursorToX(static_cast<int>(range.end));
        return isBeside ? -1 : clusterAt(number, point.x());
    }
    // Qt goes by the caret's places, which are not beside their characters where direction changes.
    for (qsizetype at = range.start; at < range.end;) {
        const qsizetype next = m_layout.nextCursorPosition(static_cast<int>(at));
        const QList<QRect> areas = rectangles(number, {at, next});
        if (std::any_of(areas.begin(), areas.end(),
                        [point](const QRect &area) { return area.contains(point); }))
            return at;
        at = next;
    }
    return -1;
}

void PieceLayout::drawLine(QPainter &painter, int line, QPoint origin) const
{
    m_layout.lineAt(line).draw(&painter, origin);
}

} // namespace meipi
