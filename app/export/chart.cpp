// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/chart.h"

#include <QPainter>

#include <cmath>
#include <limits>

namespace meipi {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// Relative luminance (WCAG 2.1).
double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

ChartStyle ChartStyle::light(const QFont &font)
{
    return {font,
            QColor(0xffffff),
            QColor(0x1f2328),
            QColor(0x5a6169),
            QColor(0xc3c8ce),
            QColor(0x1f5fae)};
}

ChartStyle ChartStyle::dark(const QFont &font)
{
    return {font,
            QColor(0x1e2024),
            QColor(0xe6e8ea),
            QColor(0xa4abb3),
            QColor(0x4a5058),
            QColor(0x7db4f5)};
}

QColor ChartStyle::shade(double share) const
{
    const auto mix = [share](double from, double to) { return from + (to - from) * share; };
    return QColor::fromRgbF(static_cast<float>(mix(paper.redF(), full.redF())),
                            static_cast<float>(mix(paper.greenF(), full.greenF())),
                            static_cast<float>(mix(paper.blueF(), full.blueF())));
}

QColor ChartStyle::inkOn(const QColor &ground)
{
    // Where (L + 0.05) is the geometric mean of white's and black's.
    return luminance(ground) > 0.179 ? QColor(Qt::black) : QColor(Qt::white);
}

int Chart::itemAt(QPointF position) const
{
    for (qsizetype i = m_items.size() - 1; i >= 0; --i) {
        if (m_items[i].area.contains(position))
            return static_cast<int>(i);
    }
    return -1;
}

int Chart::itemBeside(int item, int right, int down) const
{
    if (item < 0 || item >= m_items.size())
        return m_items.isEmpty() ? -1 : 0;
    const QPointF from = m_items[item].area.center();
    int best = item;
    double least = std::numeric_limits<double>::max();
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const QPointF way = m_items[i].area.center() - from;
        const double along = way.x() * right + way.y() * down;
        const double aside = std::abs(way.x() * down) + std::abs(way.y() * right);
        const double distance = along + 4 * aside;
        if (i != item && along > 0.5 && distance < least) {
            least = distance;
            best = static_cast<int>(i);
        }
    }
    return best;
}

bool Chart::isHidden(const QPainter &painter, const QRectF &area)
{
    return painter.hasClipping() && !painter.clipBoundingRect().intersects(area);
}

void Chart::paint(QPainter &painter) const
{
    painter.save();
    painter.fillRect(QRectF(QPointF(0, 0), m_size), m_style.paper);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_style.font);
    painter.setPen(m_style.ink);
    paintContent(painter);
    painter.restore();
}

} // namespace meipi
