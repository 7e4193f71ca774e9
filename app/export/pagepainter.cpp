// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/pagepainter.h"

#include "export/pagestyle.h"
#include "text/shortened.h"

#include <pango/pangocairo.h>

#include <numbers>

namespace meipi {

namespace {

void setColour(cairo_t *cairo, Colour colour)
{
    const auto part = [colour](int shift) { return ((colour.rgb >> shift) & 0xff) / 255.0; };
    cairo_set_source_rgb(cairo, part(16), part(8), part(0));
}

void fillBox(cairo_t *cairo, const QRectF &rect, Colour colour, double radius)
{
    setColour(cairo, colour);
    if (radius <= 0) {
        cairo_rectangle(cairo, rect.x(), rect.y(), rect.width(), rect.height());
    } else {
        constexpr double quarter = std::numbers::pi / 2;
        cairo_new_sub_path(cairo);
        cairo_arc(cairo, rect.right() - radius, rect.top() + radius, radius, -quarter, 0);
        cairo_arc(cairo, rect.right() - radius, rect.bottom() - radius, radius, 0, quarter);
        cairo_arc(cairo, rect.left() + radius, rect.bottom() - radius, radius, quarter,
                  2 * quarter);
        cairo_arc(cairo, rect.left() + radius, rect.top() + radius, radius, 2 * quarter,
                  3 * quarter);
        cairo_close_path(cairo);
    }
    cairo_fill(cairo);
}

void drawText(cairo_t *cairo, const TypesetLine &line, double x, double baseline)
{
    if (line.line == nullptr)
        return;
    cairo_move_to(cairo, x + line.x, baseline);
    pango_cairo_show_layout_line(cairo, line.line);
}

void drawLinked(cairo_t *cairo, const PageText &text, double x, double baseline)
{
    const QByteArray attributes = text.link.startsWith('#') ? "dest='h" + text.link.sliced(1) + "'"
                                                            : "uri='" + text.link + "'";
    cairo_tag_begin(cairo, CAIRO_TAG_LINK, attributes.constData());
    drawText(cairo, text.line, x, baseline);
    cairo_tag_end(cairo, CAIRO_TAG_LINK);
}

// Where links to a bookmark lead. By name, since Cairo 1.16 knows no pages that are yet to come.
void markPlace(cairo_t *cairo, int number, const PageGeometry &geometry, double top)
{
    const QByteArray attributes = QStringLiteral("name='h%1' x=%2 y=%3")
                                      .arg(number)
                                      .arg(int(geometry.left))
                                      .arg(int(geometry.top + top) - 6)
                                      .toLatin1();
    cairo_tag_begin(cairo, CAIRO_TAG_DEST, attributes.constData());
    cairo_tag_end(cairo, CAIRO_TAG_DEST);
}

} // namespace

PagePainter::PagePainter(const PageFlow &flow, const Typesetter &typesetter,
                         const PageFurniture &furniture)
    : m_flow(flow), m_typesetter(typesetter), m_furniture(furniture), m_pages(flow.pages())
{
}

void PagePainter::paint(cairo_t *cairo, qsizetype index, bool withLinks) const
{
    const PageGeometry &geometry = m_flow.geometry();
    const PageOfStrips &page = m_pages[index];
    paintFrames(cairo, page);
    for (const PageOfStrips::Entry &entry : page.entries) {
        for (const PageBox &box : entry.strip->boxes) {
            fillBox(cairo, box.rect.translated(geometry.left, geometry.top + entry.top), box.colour,
                    box.radius);
        }
        if (withLinks && entry.strip->bookmark)
            markPlace(cairo, entry.strip->bookmark->number, geometry, entry.top);
        for (const PageText &text : entry.strip->texts) {
            const double baseline = geometry.top + entry.top + text.baseline;
            if (withLinks && !text.link.isEmpty())
                drawLinked(cairo, text, geometry.left + text.x, baseline);
            else
                drawText(cairo, text.line, geometry.left + text.x, baseline);
        }
    }
    paintFurniture(cairo, index);
}

void PagePainter::paintFrames(cairo_t *cairo, const PageOfStrips &page) const
{
    const PageGeometry &geometry = m_flow.geometry();
    const QList<PageOfStrips::Entry> &entries = page.entries;
    for (qsizetype first = 0; first < entries.size();) {
        const int index = entries[first].strip->frame;
        qsizetype end = first + 1;
        while (end < entries.size() && entries[end].strip->frame == index)
            ++end;
        if (index >= 0) {
            const PageFrame &frame = m_flow.frame(index);
            const PageOfStrips::Entry &last = entries[end - 1];
            const double top = geometry.top + entries[first].top - frame.padding;
            const double bottom = geometry.top + last.top + last.strip->height + frame.padding;
            const double x = geometry.left + frame.x;
            if (frame.fill)
                fillBox(cairo, QRectF(x, top, frame.width, bottom - top), *frame.fill, 2.5);
            const double part =
                (bottom - top) / static_cast<double>(std::max<qsizetype>(1, frame.bar.size()));
            for (qsizetype i = 0; i < frame.bar.size(); ++i) {
                fillBox(cairo, QRectF(x, top + part * static_cast<double>(i), frame.barWidth, part),
                        frame.bar[i], 0);
            }
        }
        first = end;
    }
}

void PagePainter::paintFurniture(cairo_t *cairo, qsizetype index) const
{
    const PageGeometry &geometry = m_flow.geometry();
    const double width = geometry.textWidth();
    const auto draw = [&](const QString &text, double baseline, double place) {
        const TextSpans spans{{text, pagestyle::furniture()}};
        const QList<TypesetLine> lines = m_typesetter.lines(spans, -1, Typesetter::Fit::Ragged);
        drawText(cairo, lines.first(), geometry.left + (width - lines.first().width) * place,
                 baseline);
    };
    draw(QStringLiteral("%1 / %2").arg(index + 1).arg(m_pages.size()), geometry.height - 34, 0.5);
    if (index == 0)
        return;
    const double baseline = geometry.top - 26;
    draw(m_furniture.kind, baseline, 1);
    draw(shortened(m_furniture.title, 36, pageEllipsis), baseline, 0);
    fillBox(cairo, QRectF(geometry.left, baseline + 6, width, 0.5), pagestyle::rule, 0);
}

} // namespace meipi
