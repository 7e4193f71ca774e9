// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/readerpainter.h"

#include "reader/contrast.h"
#include "reader/stripes.h"

#include <QPainter>

namespace meipi {

namespace {

constexpr int handleSize = 9;
constexpr int reach = Stripe::gap - 2; // What belongs to the text stays within, beside the column.

int inset(int lineHeight)
{
    return std::max(lineHeight / 10, 1);
}

QRect band(const QRect &line)
{
    const int space = inset(line.height());
    return line.adjusted(0, space, 0, -space);
}

} // namespace

ReaderPainter::ReaderPainter(ReaderPage &page, const ReaderAppearance &appearance,
                             const Marks &marks, PieceMarksCache &cache, const ReaderScene &scene)
    : m_page(page), m_appearance(appearance), m_marks(marks), m_cache(cache), m_scene(scene)
{
}

void ReaderPainter::paint(QPainter &painter, const QRect &clip)
{
    const bool meetsText =
        clip.right() >= m_page.columnLeft() - reach && clip.left() <= m_page.columnRight() + reach;
    if (!meetsText && clip.left() >= m_page.columnLeft())
        return;
    painter.setFont(m_page.metrics().style(ParagraphKind::Body).font);
    for (const ReaderPage::Row &row : m_page.rows()) {
        if (row.top > clip.bottom())
            break;
        if (row.top + row.layout->height() <= clip.top())
            continue;
        if (m_scene.resized.isNull())
            paintPiece(painter, row, clip, m_cache.of(m_marks, row.piece, row.range));
        else
            paintPiece(painter, row, clip, marksWithResized(row.range));
    }
    if (!meetsText)
        return;
    if (const TextRange hovered = rangeOf(m_scene.hovered);
        !hovered.isEmpty() && m_scene.hovered != m_scene.active)
        paintOutline(painter, hovered, Qt::DotLine);
    if (const TextRange active = rangeOf(m_scene.active); !active.isEmpty()) {
        paintOutline(painter, active, Qt::SolidLine);
        paintHandles(painter, active);
    }
    if (!m_scene.dropTarget.isEmpty())
        paintOutline(painter, m_scene.dropTarget, Qt::DashLine);
    if (m_scene.caretShown) {
        QRect caret = m_page.caretRectangle(m_scene.caret);
        caret = band(caret);
        painter.fillRect(QRect(caret.x() - 1, caret.y(), 2, caret.height()), m_appearance.ink());
    }
}

TextRange ReaderPainter::rangeOf(const HighlightId &highlight) const
{
    if (highlight.isNull())
        return {};
    return highlight == m_scene.resized ? m_scene.resizedRange : m_marks.rangeOf(highlight);
}

PieceMarks ReaderPainter::marksWithResized(TextRange range) const
{
    QList<Mark> marks = m_marks.in(range);
    marks.removeIf([this](const Mark &mark) { return mark.id == m_scene.resized; });
    if (m_scene.resizedRange.overlaps(range))
        marks.append(m_marks.mark({m_scene.resizedRange, m_scene.resized}));
    std::stable_sort(marks.begin(), marks.end(),
                     [](const Mark &a, const Mark &b) { return a.range.start < b.range.start; });
    return {marks, range};
}

void ReaderPainter::paintPiece(QPainter &painter, const ReaderPage::Row &row, const QRect &clip,
                               const PieceMarks &marks) const
{
    if (clip.right() >= m_page.columnLeft() - reach)
        paintRow(painter, row, clip, marks);
    if (clip.left() < m_page.columnLeft())
        paintStripes(painter, row, clip, marks.marks);
}

// Lanes go by all marks of the row: lines that are painted later must fit to those before.
void ReaderPainter::paintRow(QPainter &painter, const ReaderPage::Row &row, const QRect &clip,
                             const PieceMarks &marks) const
{
    const PieceLayout &layout = *row.layout;
    const int first = layout.lineAtY(clip.top() - row.top);
    const int last = layout.lineAtY(clip.bottom() - row.top);
    const QPoint origin(m_page.columnLeft(), row.top);
    for (int number = first; number <= last; ++number) {
        const TextRange inside = layout.lineRange(number);
        Line line{row,
                  number,
                  {row.range.start + inside.start, row.range.start + inside.end},
                  QRect(origin.x(), row.top + layout.lineTop(number),
                        m_page.metrics().columnWidth(), layout.lineHeight()),
                  LinePlaces(layout, number)};
        paintTints(painter, line, marks.tints);
        paintHits(painter, line);
        paintSelection(painter, line);
        paintOverlaps(painter, line, marks);
        painter.setPen(m_appearance.ink());
        layout.drawLine(painter, number, origin);
    }
}

LinePlaces::Areas ReaderPainter::rectangles(Line &line, TextRange range) const
{
    const qsizetype start = line.row.range.start;
    LinePlaces::Areas result = line.places.rectangles({range.start - start, range.end - start});
    for (QRect &each : result)
        each.translate(m_page.columnLeft(), line.row.top);
    return result;
}

QColor ReaderPainter::tintOf(const QColor &colour) const
{
    if (!colour.isValid())
        return m_appearance.neutralTint();
    QColor &known = m_tints[colour.rgb()];
    if (!known.isValid())
        known = m_appearance.tint(colour);
    return known;
}

QColor ReaderPainter::stripeOf(const QColor &colour) const
{
    QColor &known = m_stripes[colour.rgb()];
    if (!known.isValid())
        known = m_appearance.stripe(colour);
    return known;
}

void ReaderPainter::paintTints(QPainter &painter, Line &line, const QList<TintSegment> &tints) const
{
    auto tint = std::upper_bound(
        tints.cbegin(), tints.cend(), line.range.start,
        [](qsizetype position, const TintSegment &each) { return position < each.range.end; });
    for (; tint != tints.cend() && tint->range.start < line.range.end; ++tint) {
        const LinePlaces::Areas areas = rectangles(line, tint->range);
        for (const QRect &area : areas)
            painter.fillRect(band(area), tintOf(tint->colour));
    }
}

void ReaderPainter::paintHits(QPainter &painter, Line &line) const
{
    const QList<TextRange> &hits = m_scene.hits;
    auto hit =
        std::upper_bound(hits.cbegin(), hits.cend(), line.range.start,
                         [](qsizetype position, TextRange each) { return position < each.end; });
    for (; hit != hits.cend() && hit->start < line.range.end; ++hit) {
        const bool current = hit - hits.cbegin() == m_scene.currentHit;
        const LinePlaces::Areas areas = rectangles(line, *hit);
        for (const QRect &area : areas) {
            const QRect box = band(area);
            painter.fillRect(box, m_appearance.searchHit(current));
            // A frame as well: the colour alone could be a theme's.
            painter.setPen(m_appearance.accent());
            painter.setBrush(Qt::NoBrush);
            if (current)
                painter.drawRect(box.adjusted(0, 0, -1, -1));
            else
                painter.drawLine(box.bottomLeft(), box.bottomRight());
        }
    }
}

void ReaderPainter::paintSelection(QPainter &painter, Line &line) const
{
    if (m_scene.selection.isEmpty())
        return;
    const LinePlaces::Areas areas = rectangles(line, m_scene.selection);
    for (const QRect &area : areas)
        painter.fillRect(area, m_appearance.selection());
    const bool endsParagraph = line.number + 1 == line.row.layout->lineCount()
        && m_page.pieces().closesParagraph(line.row.piece);
    if (endsParagraph && m_scene.selection.contains(line.row.range.end)) {
        const int right = qRound(line.row.layout->lineRight(line.number));
        painter.fillRect(QRect(line.area.left() + right, line.area.top(), m_page.metrics().em() / 3,
                               line.area.height()),
                         m_appearance.selection());
    }
}

void ReaderPainter::paintOverlaps(QPainter &painter, Line &line, const PieceMarks &marks) const
{
    for (const PieceMarks::Overlap &overlap : marks.overlaps) {
        const Mark &mark = marks.marks[overlap.mark];
        if (mark.range.start >= line.range.end)
            break;
        if (!mark.range.overlaps(line.range))
            continue;
        const auto &colours = mark.colours;
        const QColor colour = stripeOf(colours.isEmpty() ? QColor(Qt::gray) : blended(colours));
        const LinePlaces::Areas areas = rectangles(line, mark.range);
        for (const QRect &area : areas) {
            const int y = band(area).bottom() - 1 - overlap.lane * 3 + 2;
            const bool opens = mark.range.start >= line.range.start;
            const bool closes = mark.range.end <= line.range.end;
            painter.fillRect(QRect(area.left() + (opens ? 1 : 0), y,
                                   area.width() - (opens ? 1 : 0) - (closes ? 1 : 0), 2),
                             colour);
        }
    }
}

void ReaderPainter::paintStripes(QPainter &painter, const ReaderPage::Row &row, const QRect &clip,
                                 const QList<Mark> &marks) const
{
    const QList<Stripe> stripes = stripesOf(row, marks);
    for (const Stripe &stripe : stripes) {
        const QRect area = stripeRectangle(m_page, row, stripe);
        if (!area.intersects(clip))
            continue;
        const QColor colour = m_marks.colour(stripe.theme);
        painter.fillRect(area, stripeOf(colour.isValid() ? colour : QColor(Qt::gray)));
    }
}

void ReaderPainter::paintOutline(QPainter &painter, TextRange range, Qt::PenStyle style) const
{
    const QList<QRect> areas = m_page.rectangles(range);
    QPen pen(m_appearance.accent(), 1.5, style);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    for (const QRect &area : areas)
        painter.drawRect(QRectF(band(area)).adjusted(-1.5, -0.5, 0.5, -0.5));
    painter.restore();
}

QRect ReaderPainter::startHandle(ReaderPage &page, TextRange range)
{
    const QList<QRect> areas = page.rectangles({range.start, std::min(range.start + 1, range.end)});
    if (areas.isEmpty())
        return {};
    const QRect box = band(areas.first());
    return QRect(box.left() - 1 - handleSize / 2, box.top() - handleSize / 2 - 2, handleSize,
                 handleSize);
}

QRect ReaderPainter::endHandle(ReaderPage &page, TextRange range)
{
    const QList<QRect> areas = page.rectangles({std::max(range.end - 1, range.start), range.end});
    if (areas.isEmpty())
        return {};
    const QRect box = band(areas.last());
    return QRect(box.right() + 1 - handleSize / 2, box.bottom() - handleSize / 2 + 2, handleSize,
                 handleSize);
}

void ReaderPainter::paintHandles(QPainter &painter, TextRange range) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_appearance.paper(), 1.5));
    painter.setBrush(m_appearance.accent());
    for (const QRect &handle : {startHandle(m_page, range), endHandle(m_page, range)}) {
        if (!handle.isEmpty())
            painter.drawEllipse(handle);
    }
    painter.restore();
}

} // namespace meipi
