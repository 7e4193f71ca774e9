// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/chartgraph.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace meipi {

namespace {

constexpr double edge = 16;
constexpr double leastRadius = 120; // of the circle
constexpr double roomOfTheme = 34; // along the circle
constexpr double leastDisc = 5;
constexpr double mostDisc = 16;
constexpr double widestName = 180;
constexpr double thickest = 9;
constexpr qsizetype mostLines = 150;

struct GraphNode {
    int theme = 0;
    QPointF place;
    double radius = 0;
    QRectF label;
    QString name;
};

class PairGraph : public Chart {
public:
    PairGraph(const MarkedProject &project, const Cooccurrence &report, const ChartStyle &style)
        : Chart(style), m_project(project), m_report(report)
    {
        chooseLines();
        placeNodes();
        addItems();
    }

protected:
    void paintContent(QPainter &painter) const override;

private:
    void chooseLines();
    void placeNodes();
    void placeLabel(GraphNode &node, double angle) const;
    void addItems();
    QPointF middleOf(const ThemePair &pair) const;
    const GraphNode &nodeOf(int theme) const
    {
        return *std::find_if(m_nodes.cbegin(), m_nodes.cend(),
                             [theme](const GraphNode &node) { return node.theme == theme; });
    }
    QColor colourOf(int theme) const
    {
        return QColor::fromRgb(m_project.project().find(m_project.themes()[theme])->colour.rgb);
    }

    MarkedProject m_project;
    Cooccurrence m_report;
    QList<ThemePair> m_lines; ///< Weakest first, so that the strongest lie on top.
    QList<GraphNode> m_nodes;
};

void PairGraph::chooseLines()
{
    m_lines = m_report.pairs;
    std::stable_sort(m_lines.begin(), m_lines.end(),
                     [](const ThemePair &a, const ThemePair &b) { return a.count > b.count; });
    m_lines = m_lines.first(std::min(mostLines, m_lines.size()));
    std::reverse(m_lines.begin(), m_lines.end());
}

void PairGraph::placeNodes()
{
    qsizetype most = 1;
    for (int theme = 0; theme < m_project.themes().size(); ++theme) {
        const bool isLinked =
            std::any_of(m_lines.cbegin(), m_lines.cend(), [theme](const ThemePair &pair) {
                return pair.first == theme || pair.second == theme;
            });
        if (!isLinked)
            continue;
        GraphNode node;
        node.theme = theme;
        m_nodes.append(node);
        most = std::max(most, m_report.occurrences[static_cast<size_t>(theme)]);
    }
    const auto count = static_cast<double>(m_nodes.size());
    const double radius =
        std::max(leastRadius, count * roomOfTheme / (2 * std::numbers::pi_v<double>));
    const double side = edge + widestName + mostDisc + radius;
    const double height = edge + 3 * mostDisc + radius;
    for (qsizetype i = 0; i < m_nodes.size(); ++i) {
        GraphNode &node = m_nodes[i];
        const double angle = 2 * std::numbers::pi_v<double> * static_cast<double>(i) / count
            - std::numbers::pi_v<double> / 2;
        node.place = {side + radius * std::cos(angle), height + radius * std::sin(angle)};
        const auto share =
            static_cast<double>(m_report.occurrences[static_cast<size_t>(node.theme)])
            / static_cast<double>(most);
        node.radius = leastDisc + (mostDisc - leastDisc) * std::sqrt(share);
        placeLabel(node, angle);
    }
    m_size = m_nodes.isEmpty() ? QSizeF(2 * leastRadius, 3 * edge) : QSizeF(2 * side, 2 * height);
}

void PairGraph::placeLabel(GraphNode &node, double angle) const
{
    const QFontMetricsF metrics(m_style.font);
    const QString name = m_project.project().find(m_project.themes()[node.theme])->name
        + QStringLiteral(" (%1)").arg(m_report.occurrences[static_cast<size_t>(node.theme)]);
    node.name = metrics.elidedText(name, Qt::ElideMiddle, widestName);
    const double width = metrics.horizontalAdvance(node.name) + 2;
    node.label = QRectF(0, 0, width, metrics.height());
    const QPointF out(std::cos(angle), std::sin(angle));
    const QPointF near = node.place + out * (node.radius + 4);
    if (std::abs(out.x()) < 0.2) {
        node.label.moveCenter(near + QPointF(0, out.y() * metrics.height() / 2));
    } else {
        node.label.moveCenter(near);
        if (out.x() > 0)
            node.label.moveLeft(near.x());
        else
            node.label.moveRight(near.x());
    }
}

QPointF PairGraph::middleOf(const ThemePair &pair) const
{
    // A third of the way, so that the numbers of lines through the middle stand apart.
    return nodeOf(pair.first).place * 0.62 + nodeOf(pair.second).place * 0.38;
}

void PairGraph::addItems()
{
    const QFontMetricsF metrics(m_style.font);
    const auto nameOf = [this](int theme) {
        return m_project.project().themePath(m_project.themes()[theme]);
    };
    for (const GraphNode &node : std::as_const(m_nodes)) {
        PlaceQuery query;
        query.isSet = true;
        query.theme = node.theme;
        const QRectF disc(node.place - QPointF(node.radius, node.radius),
                          QSizeF(2 * node.radius, 2 * node.radius));
        m_items.append(
            {disc.united(node.label),
             nameOf(node.theme) + QStringLiteral(": ")
                 + QString::number(m_report.occurrences[static_cast<size_t>(node.theme)]),
             query});
    }
    for (const ThemePair &pair : std::as_const(m_lines)) {
        PlaceQuery query;
        query.isSet = true;
        query.theme = pair.first;
        query.otherTheme = pair.second;
        query.together = m_report.unit;
        const QString count = QString::number(pair.count);
        QRectF area(0, 0, metrics.horizontalAdvance(count) + 8, metrics.height());
        area.moveCenter(middleOf(pair));
        m_items.append(
            {area,
             QStringLiteral("%1 × %2: %3").arg(nameOf(pair.first), nameOf(pair.second), count),
             query});
    }
}

void PairGraph::paintContent(QPainter &painter) const
{
    qsizetype most = 1;
    for (const ThemePair &pair : m_lines)
        most = std::max(most, pair.count);
    for (const ThemePair &pair : m_lines) {
        const double share = static_cast<double>(pair.count) / static_cast<double>(most);
        painter.setPen(QPen(m_style.shade(0.3 + 0.5 * share), 1 + (thickest - 1) * share,
                            Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(nodeOf(pair.first).place, nodeOf(pair.second).place);
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const QRectF area = m_items[m_nodes.size() + i].area;
        painter.setPen(m_style.line);
        painter.setBrush(m_style.paper);
        painter.drawRoundedRect(area, 4, 4);
        painter.setPen(m_style.ink);
        painter.drawText(area, static_cast<int>(Qt::AlignCenter),
                         QString::number(m_lines[i].count));
    }
    for (const GraphNode &node : m_nodes) {
        painter.setPen(QPen(m_style.ink, 1));
        painter.setBrush(colourOf(node.theme));
        painter.drawEllipse(node.place, node.radius, node.radius);
        painter.setPen(m_style.ink);
        painter.drawText(node.label, static_cast<int>(Qt::AlignCenter), node.name);
    }
}

} // namespace

std::unique_ptr<Chart> pairGraph(const MarkedProject &project, const Cooccurrence &report,
                                 const ChartStyle &style)
{
    return std::make_unique<PairGraph>(project, report, style);
}

} // namespace meipi
