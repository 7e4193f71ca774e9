// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/chartgraph.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace meipi {

namespace {

struct PortraitWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::Portrait)
};

constexpr double portraitEdge = 12;
constexpr double portraitGap = 8;
constexpr double stripLength = 580;
constexpr double widestLane = 140; // of a lane's name
constexpr double leastMark = 2; // of a passage, so that it is seen

class PortraitChart : public Chart {
public:
    PortraitChart(const MarkedProject &project, const QList<DocumentPortrait> &portraits,
                  const ChartStyle &style)
        : Chart(style), m_project(project), m_portraits(portraits)
    {
        const QFontMetricsF metrics(style.font);
        m_laneHeight = std::ceil(metrics.height() + 4);
        double y = portraitEdge;
        for (const DocumentPortrait &portrait : portraits) {
            addItems(portrait, y);
            y += heightOf(portrait) + 2 * portraitGap;
        }
        m_size = {2 * portraitEdge + widestLane + portraitGap + stripLength + 70, y};
    }

protected:
    void paintContent(QPainter &painter) const override;

private:
    double heightOf(const DocumentPortrait &portrait) const
    {
        const auto lanes = static_cast<double>(std::max<qsizetype>(1, portrait.lanes.size()));
        return m_laneHeight * (lanes + 2);
    }
    double stripLeft() const { return portraitEdge + widestLane + portraitGap; }
    double xOf(const DocumentPortrait &portrait, qsizetype character) const
    {
        return stripLeft()
            + stripLength * static_cast<double>(character)
            / static_cast<double>(std::max<qsizetype>(1, portrait.characters));
    }
    QRectF laneAt(double top, qsizetype lane) const
    {
        return {stripLeft(), top + m_laneHeight * static_cast<double>(lane + 1), stripLength,
                m_laneHeight};
    }
    QString shareOf(const DocumentPortrait &portrait, const PortraitLane &lane) const;
    void addItems(const DocumentPortrait &portrait, double top);
    void paintSections(QPainter &painter, const DocumentPortrait &portrait, double top) const;
    void paintLane(QPainter &painter, const DocumentPortrait &portrait, qsizetype lane,
                   double top) const;

    MarkedProject m_project;
    QList<DocumentPortrait> m_portraits;
    double m_laneHeight = 0;
};

QString PortraitChart::shareOf(const DocumentPortrait &portrait, const PortraitLane &lane) const
{
    return QString::number(100 * static_cast<double>(lane.characters)
                               / static_cast<double>(std::max<qsizetype>(1, portrait.characters)),
                           'f', 1)
        + u'%';
}

void PortraitChart::addItems(const DocumentPortrait &portrait, double top)
{
    for (qsizetype i = 0; i < portrait.lanes.size(); ++i) {
        const PortraitLane &lane = portrait.lanes[i];
        PlaceQuery query;
        query.isSet = true;
        query.document = portrait.document;
        query.theme = lane.theme;
        QRectF area = laneAt(top, i);
        area.setLeft(portraitEdge);
        m_items.append({area,
                        m_project.project().themePath(m_project.themes()[lane.theme])
                            + QStringLiteral(": ") + shareOf(portrait, lane),
                        query});
    }
}

void PortraitChart::paintSections(QPainter &painter, const DocumentPortrait &portrait,
                                  double top) const
{
    const QFontMetricsF metrics(m_style.font);
    const double bottom = top + heightOf(portrait);
    double free = 0; // labels do not lie on each other
    for (size_t i = 0; i < portrait.sectionStarts.size(); ++i) {
        const double x = xOf(portrait, portrait.sectionStarts[i]);
        painter.setPen(m_style.line);
        painter.drawLine(QPointF(x, top + m_laneHeight), QPointF(x, bottom - m_laneHeight + 4));
        const QString &label = portrait.sectionLabels[static_cast<qsizetype>(i)];
        const double width = metrics.horizontalAdvance(label);
        if (label.isEmpty() || x < free || x + width > stripLeft() + stripLength)
            continue;
        painter.setPen(m_style.faint);
        painter.drawText(QPointF(x + 1, bottom - 4), label);
        free = x + width + 4;
    }
}

void PortraitChart::paintLane(QPainter &painter, const DocumentPortrait &portrait, qsizetype lane,
                              double top) const
{
    const PortraitLane &own = portrait.lanes[lane];
    const QRectF area = laneAt(top, lane);
    const QFontMetricsF metrics(m_style.font);
    const Theme *theme = m_project.project().find(m_project.themes()[own.theme]);
    painter.setPen(m_style.ink);
    painter.drawText(
        QRectF(portraitEdge, area.top(), widestLane, area.height()),
        static_cast<int>(Qt::AlignRight | Qt::AlignVCenter),
        metrics.elidedText(m_project.project().themePath(m_project.themes()[own.theme]),
                           Qt::ElideLeft, widestLane));
    painter.setPen(m_style.line);
    painter.drawLine(QPointF(area.left(), area.center().y()),
                     QPointF(area.right(), area.center().y()));
    for (const TextRange range : own.ranges) {
        const double left = xOf(portrait, range.start);
        const double width = std::max(leastMark, xOf(portrait, range.end) - left);
        const QRectF mark(left, area.top() + 3, width, area.height() - 6);
        painter.fillRect(mark, QColor::fromRgb(theme->colour.rgb));
    }
    painter.setPen(m_style.ink);
    painter.drawText(QRectF(area.right() + portraitGap, area.top(), 62, area.height()),
                     static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), shareOf(portrait, own));
}

void PortraitChart::paintContent(QPainter &painter) const
{
    const QFontMetricsF metrics(m_style.font);
    double top = portraitEdge;
    for (const DocumentPortrait &portrait : m_portraits) {
        const double next = top + heightOf(portrait) + 2 * portraitGap;
        if (isHidden(painter, {0, top, m_size.width(), next - top})) {
            top = next;
            continue;
        }
        QFont bold = m_style.font;
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(m_style.ink);
        const DocumentId id = m_project.documents()[portrait.document];
        const QString title = QString::number(m_project.project().find(id)->number) + u' '
            + shownTitle(m_project.project(), id);
        painter.drawText(
            QRectF(portraitEdge, top, stripLeft() + stripLength - portraitEdge, m_laneHeight),
            static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
            metrics.elidedText(title, Qt::ElideRight, stripLeft() + stripLength - 40));
        painter.setFont(m_style.font);
        paintSections(painter, portrait, top);
        for (qsizetype lane = 0; lane < portrait.lanes.size(); ++lane)
            paintLane(painter, portrait, lane, top);
        if (portrait.lanes.isEmpty()) {
            painter.setPen(m_style.faint);
            painter.drawText(laneAt(top, 0), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                             PortraitWords::tr("No theme in this document"));
        }
        top = next;
    }
}

} // namespace

std::unique_ptr<Chart> portraitChart(const MarkedProject &project,
                                     const QList<DocumentPortrait> &portraits,
                                     const ChartStyle &style)
{
    return std::make_unique<PortraitChart>(project, portraits, style);
}

} // namespace meipi
