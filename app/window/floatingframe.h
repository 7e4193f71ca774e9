// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/contrast.h"

#include <QFrame>

namespace meipi {

/// A rounded panel that floats over the text: bars, pickers, the note beside a passage. Clicks on
/// it do not reach the text below.
class FloatingFrame : public QFrame {
    Q_OBJECT

public:
    enum class Side { Above, Below };

    explicit FloatingFrame(QWidget *parent = nullptr);

    /// Moves the frame with @p size to where it does not cover @p anchor: on @p preferred side, on
    /// the other one, to the right, to the left, always inside the parent. Where the anchor leaves
    /// no room anywhere, as near its edge as covers least. Coordinates of the parent.
    void placeNear(const QRect &anchor, QSize size, Side preferred);

    static constexpr int radius = 6; ///< Pixels.

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace meipi
