// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reporttable.h"

#include <QColor>
#include <QFont>
#include <QRectF>

#include <memory>

class QPainter;

namespace meipi {

/// What charts are painted with. Words stand 4.5:1 on what they stand on.
struct ChartStyle {
    QFont font;
    QColor paper;
    QColor ink;
    QColor faint; ///< What is said by the way.
    QColor line; ///< Rules and outlines.
    QColor full; ///< Of the largest value; smaller ones are between it and the paper.

    static ChartStyle light(const QFont &font);
    static ChartStyle dark(const QFont &font);

    QColor shade(double share) const; ///< 0 is paper, 1 is full.
    static QColor inkOn(const QColor &ground); ///< Black or white, what reads better.
};

/// A part of a chart that stands for something.
struct ChartItem {
    QRectF area; ///< Where it is, in the chart's units.
    QString text; ///< All that it says, in words.
    PlaceQuery places; ///< What it opens.
};

/// A picture of a report, laid out when it is made; units are pixels at 96 an inch. Everything that
/// colour tells is told by words, numbers or place as well. A value that is only read afterwards.
class Chart {
public:
    virtual ~Chart() = default;
    Q_DISABLE_COPY_MOVE(Chart)

    QSizeF size() const { return m_size; }
    const QList<ChartItem> &items() const { return m_items; } ///< In reading order.
    int itemAt(QPointF position) const; ///< -1 for none; of several the last.
    /// The nearest in a direction, given as a step of 1 or -1 on one axis; @p item where none is.
    int itemBeside(int item, int right, int down) const;

    void paint(QPainter &painter) const; ///< With its paper, from 0, 0 on.

protected:
    explicit Chart(const ChartStyle &style) : m_style(style) {}

    virtual void paintContent(QPainter &painter) const = 0;
    /// Whether @p area lies outside what is to be painted.
    static bool isHidden(const QPainter &painter, const QRectF &area);

    ChartStyle m_style;
    QSizeF m_size;
    QList<ChartItem> m_items;
};

/// Rows and columns of a table as cells with their numbers, darker where more; the first column
/// says what the row is. @p columnColours, one for each column after the first or none, mark the
/// heads.
std::unique_ptr<Chart> heatMap(const ReportTable &table, const QList<QColor> &columnColours,
                               const ChartStyle &style);

/// One column of a table as bars with their numbers; at most @p mostRows of them.
std::unique_ptr<Chart> barChart(const ReportTable &table, qsizetype column, qsizetype mostRows,
                                const ChartStyle &style);

} // namespace meipi
