// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/textunits.h"

#include <QPoint>

namespace meipi {

/// A selection being made with the mouse: one click places the caret, two take a word, three a
/// sentence, four a paragraph, and a drag goes on by the same unit.
class SelectionGesture {
public:
    /// A selection with a direction: the caret is at @p caret, the other end at @p anchor.
    struct Span {
        qsizetype anchor = 0;
        qsizetype caret = 0;
    };

    /// Counts this click, given when and where it came.
    int countClick(QPoint point, quint64 milliseconds);

    Span press(const TextUnits &units, qsizetype position, int clicks);
    Span extend(qsizetype anchor, qsizetype position); ///< A click with Shift.
    Span dragTo(const TextUnits &units, qsizetype position) const;
    void release() { m_pressed = false; }
    bool isPressed() const { return m_pressed; }
    QPoint pressPoint() const { return m_point; }

private:
    TextRange unitAt(const TextUnits &units, qsizetype position) const;

    int m_clicks = 0;
    QPoint m_point;
    quint64 m_time = 0;
    int m_unit = 1;
    TextRange m_origin; ///< What the press took.
    bool m_pressed = false;
};

} // namespace meipi
