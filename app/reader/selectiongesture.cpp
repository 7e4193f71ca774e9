// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/selectiongesture.h"

#include <QApplication>

namespace meipi {

int SelectionGesture::countClick(QPoint point, quint64 milliseconds)
{
    const bool soon =
        milliseconds - m_time <= static_cast<quint64>(QApplication::doubleClickInterval());
    const bool near = (point - m_point).manhattanLength() < QApplication::startDragDistance();
    m_clicks = m_clicks > 0 && soon && near ? m_clicks % 4 + 1 : 1;
    m_time = milliseconds;
    m_point = point;
    return m_clicks;
}

TextRange SelectionGesture::unitAt(const TextUnits &units, qsizetype position) const
{
    switch (m_unit) {
    case 2:
        return units.word(position);
    case 3:
        return units.sentence(position);
    case 4:
        return units.paragraph(position);
    default:
        return {position, position};
    }
}

SelectionGesture::Span SelectionGesture::press(const TextUnits &units, qsizetype position,
                                               int clicks)
{
    m_pressed = true;
    m_unit = clicks;
    m_origin = unitAt(units, position);
    return {m_origin.start, m_origin.end};
}

SelectionGesture::Span SelectionGesture::extend(qsizetype anchor, qsizetype position)
{
    m_pressed = true;
    m_unit = 1;
    m_origin = {anchor, anchor};
    return {anchor, position};
}

SelectionGesture::Span SelectionGesture::dragTo(const TextUnits &units, qsizetype position) const
{
    if (position < m_origin.start)
        return {m_origin.end, std::min(unitAt(units, position).start, m_origin.start)};
    if (position <= m_origin.end)
        return {m_origin.start, m_origin.end};
    return {m_origin.start, std::max(unitAt(units, position).end, m_origin.end)};
}

} // namespace meipi
