// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/chart.h"

#include <QAbstractScrollArea>

namespace meipi {

/// Shows a chart. The pointer says in words what it is on; arrow keys go from item to item, Enter
/// or a click opens one, Ctrl+plus and minus make it larger and smaller.
class ChartView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    /// Null: @p hint is shown in its place.
    void setChart(std::unique_ptr<Chart> chart, const QString &hint = {});
    const Chart *chart() const { return m_chart.get(); }
    int currentItem() const { return m_current; } ///< -1 for none.

signals:
    void itemChosen(const meipi::PlaceQuery &places);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QPointF chartPosition(QPointF position) const;
    QRectF shownArea(int item) const;
    void setCurrent(int item);
    void openCurrent();
    void zoom(double factor);
    void refreshScrollBars();

    std::unique_ptr<Chart> m_chart;
    QString m_hint;
    int m_current = -1;
    double m_scale = 1;
};

} // namespace meipi
