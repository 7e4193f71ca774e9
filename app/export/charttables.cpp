// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/chart.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace meipi {

namespace {

constexpr double margin = 12;
constexpr double gap = 8;
constexpr double widestLabel = 260;
constexpr double indent = 14; // for each depth of a row
constexpr double leastCell = 46;
constexpr double headWidth = 76;
constexpr int headLines = 4;
constexpr double swatchHeight = 4;
constexpr double barLength = 320;

double widestOf(const QFontMetricsF &metrics, const QStringList &texts, double most)
{
    double width = 0;
    for (const QString &text : texts)
        width = std::max(width, metrics.horizontalAdvance(text));
    return std::min(width, most);
}

QStringList rowLabels(const ReportTable &table, qsizetype rows)
{
    QStringList labels;
    for (qsizetype row = 0; row < rows; ++row)
        labels.append(table.rows[row].first().text);
    return labels;
}

int depthOf(const ReportTable &table, qsizetype row)
{
    return row < table.depths.size() ? table.depths[row] : 0;
}

void drawLeft(QPainter &painter, const QRectF &area, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    painter.drawText(area, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                     metrics.elidedText(text, Qt::ElideRight, area.width()));
}

class HeatMap : public Chart {
public:
    HeatMap(const ReportTable &table, const QList<QColor> &colours, const ChartStyle &style)
        : Chart(style), m_table(table), m_colours(colours)
    {
        const QFontMetricsF metrics(style.font);
        m_rowHeight = std::ceil(metrics.height() + gap);
        m_labels = widestOf(metrics, rowLabels(table, table.rows.size()), widestLabel);
        m_labels += indent * *std::max_element(table.depths.cbegin(), table.depths.cend());
        m_headHeight = std::ceil(headLines * metrics.lineSpacing() + swatchHeight + gap);
        m_cellWidth = std::max(leastCell, headWidth);
        addItems();
        m_size = {cellAt(0, table.heads.size() - 1).left() + margin,
                  cellAt(table.rows.size(), 0).top() + margin};
    }

protected:
    void paintContent(QPainter &painter) const override;

private:
    QRectF cellAt(qsizetype row, qsizetype column) const
    {
        return {margin + m_labels + gap + m_cellWidth * static_cast<double>(column),
                margin + m_headHeight + m_rowHeight * static_cast<double>(row), m_cellWidth,
                m_rowHeight};
    }
    void addItems();
    void paintHead(QPainter &painter, qsizetype column) const;

    ReportTable m_table;
    QList<QColor> m_colours;
    double m_rowHeight = 0;
    double m_headHeight = 0;
    double m_labels = 0;
    double m_cellWidth = 0;
    double m_most = 0; ///< The largest value.
};

void HeatMap::addItems()
{
    for (qsizetype row = 0; row < m_table.rows.size(); ++row) {
        for (qsizetype column = 1; column < m_table.heads.size(); ++column) {
            const ReportCell &cell = m_table.rows[row][column];
            m_most = std::max(m_most, cell.number.value_or(0));
            m_items.append({cellAt(row, column - 1),
                            m_table.rows[row].first().text + QStringLiteral(" × ")
                                + m_table.heads[column] + QStringLiteral(": ") + cell.text,
                            cell.places});
        }
    }
}

void HeatMap::paintHead(QPainter &painter, qsizetype column) const
{
    QRectF area = cellAt(0, column - 1);
    area.setTop(margin);
    area.setHeight(m_headHeight - swatchHeight - gap / 2);
    QTextOption option(Qt::AlignHCenter | Qt::AlignBottom);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const QFontMetricsF metrics(m_style.font);
    const QString text = metrics.elidedText(m_table.heads[column], Qt::ElideRight,
                                            (headLines - 0.8) * (area.width() - gap));
    painter.setPen(m_style.ink);
    painter.drawText(area.adjusted(gap / 2, 0, -gap / 2, 0), text, option);
    if (column - 1 < m_colours.size() && m_colours[column - 1].isValid()) {
        painter.fillRect(
            QRectF(area.left() + gap, area.bottom() + 1, area.width() - 2 * gap, swatchHeight),
            m_colours[column - 1]);
    }
}

void HeatMap::paintContent(QPainter &painter) const
{
    for (qsizetype column = 1; column < m_table.heads.size(); ++column)
        paintHead(painter, column);
    for (qsizetype row = 0; row < m_table.rows.size(); ++row) {
        QRectF label = cellAt(row, 0);
        if (isHidden(painter, {0, label.top(), m_size.width(), label.height()}))
            continue;
        painter.setPen(m_style.ink);
        const double inset = indent * depthOf(m_table, row);
        label.setLeft(margin + inset);
        label.setWidth(m_labels - inset);
        drawLeft(painter, label, m_table.rows[row].first().text);
        for (qsizetype column = 1; column < m_table.heads.size(); ++column) {
            const ReportCell &cell = m_table.rows[row][column];
            const QRectF area = cellAt(row, column - 1);
            if (isHidden(painter, area))
                continue;
            const double value = std::max(0.0, cell.number.value_or(0));
            const QColor ground = value > 0 && m_most > 0
                ? m_style.shade(0.12 + 0.88 * std::sqrt(value / m_most))
                : m_style.paper;
            painter.fillRect(area.adjusted(0.5, 0.5, -0.5, -0.5), ground);
            painter.setPen(m_style.line);
            painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
            painter.setPen(cell.number.value_or(0) == 0 ? m_style.faint
                                                        : ChartStyle::inkOn(ground));
            painter.drawText(area, static_cast<int>(Qt::AlignCenter), cell.text);
        }
    }
}

class BarChart : public Chart {
public:
    BarChart(const ReportTable &table, qsizetype column, qsizetype mostRows,
             const ChartStyle &style)
        : Chart(style), m_table(table), m_column(column),
          m_rows(std::min(mostRows, table.rows.size()))
    {
        const QFontMetricsF metrics(style.font);
        m_rowHeight = std::ceil(metrics.height() + gap);
        m_labels = widestOf(metrics, rowLabels(table, m_rows), widestLabel) + 2 * indent;
        QStringList numbers;
        for (qsizetype row = 0; row < m_rows; ++row) {
            const ReportCell &cell = table.rows[row][column];
            m_most = std::max(m_most, cell.number.value_or(0));
            numbers.append(cell.text);
        }
        m_headHeight = m_rowHeight;
        for (qsizetype row = 0; row < m_rows; ++row) {
            const ReportCell &cell = table.rows[row][column];
            m_items.append({rowAt(row),
                            table.rows[row].first().text + QStringLiteral(", ")
                                + table.heads[column] + QStringLiteral(": ") + cell.text,
                            cell.places.isSet ? cell.places : firstPlaces(row)});
        }
        m_size = {2 * margin + m_labels + gap + barLength + gap
                      + widestOf(metrics, numbers, widestLabel),
                  rowAt(m_rows).top() + margin};
    }

protected:
    void paintContent(QPainter &painter) const override;

private:
    QRectF rowAt(qsizetype row) const
    {
        return {margin, margin + m_headHeight + m_rowHeight * static_cast<double>(row),
                m_labels + gap + barLength, m_rowHeight};
    }
    PlaceQuery firstPlaces(qsizetype row) const
    {
        for (const ReportCell &cell : m_table.rows[row]) {
            if (cell.places.isSet)
                return cell.places;
        }
        return {};
    }

    ReportTable m_table;
    qsizetype m_column;
    qsizetype m_rows;
    double m_rowHeight = 0;
    double m_headHeight = 0;
    double m_labels = 0;
    double m_most = 0;
};

void BarChart::paintContent(QPainter &painter) const
{
    QRectF head = rowAt(0);
    head.moveBottom(margin + m_headHeight);
    head.setLeft(margin + m_labels + gap);
    painter.setPen(m_style.faint);
    painter.drawText(head, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                     m_table.heads[m_column]);
    for (qsizetype row = 0; row < m_rows; ++row) {
        const ReportCell &cell = m_table.rows[row][m_column];
        const QRectF area = rowAt(row);
        if (isHidden(painter, {0, area.top(), m_size.width(), area.height()}))
            continue;
        painter.setPen(m_style.ink);
        const double inset = indent * depthOf(m_table, row);
        drawLeft(painter, {margin + inset, area.top(), m_labels - inset, area.height()},
                 m_table.rows[row].first().text);
        const double length =
            m_most > 0 ? barLength * std::max(0.0, cell.number.value_or(0)) / m_most : 0;
        const QRectF bar(margin + m_labels + gap, area.top() + 3, length, area.height() - 6);
        painter.fillRect(bar, m_style.full);
        painter.setPen(m_style.line);
        painter.drawLine(bar.topLeft() - QPointF(0, 3), bar.bottomLeft() + QPointF(0, 3));
        painter.setPen(m_style.ink);
        painter.drawText(QRectF(bar.right() + gap / 2, area.top(), widestLabel, area.height()),
                         static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), cell.text);
    }
}

} // namespace

std::unique_ptr<Chart> heatMap(const ReportTable &table, const QList<QColor> &columnColours,
                               const ChartStyle &style)
{
    ReportTable filled = table;
    if (filled.depths.isEmpty())
        filled.depths.append(0);
    return std::make_unique<HeatMap>(filled, columnColours, style);
}

std::unique_ptr<Chart> barChart(const ReportTable &table, qsizetype column, qsizetype mostRows,
                                const ChartStyle &style)
{
    return std::make_unique<BarChart>(table, column, mostRows, style);
}

} // namespace meipi
