// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/highlightresize.h"

#include "reader/readerpainter.h"

namespace meipi {

namespace {

constexpr int reach = 4; // Pixels around a handle that belong to it.

} // namespace

std::optional<HighlightResize::End> HighlightResize::endAt(ReaderPage &page, TextRange range,
                                                           QPoint point)
{
    if (range.isEmpty())
        return std::nullopt;
    const auto holds = [point](const QRect &handle) {
        return !handle.isEmpty() && handle.adjusted(-reach, -reach, reach, reach).contains(point);
    };
    if (holds(ReaderPainter::endHandle(page, range)))
        return End::End;
    if (holds(ReaderPainter::startHandle(page, range)))
        return End::Start;
    return std::nullopt;
}

void HighlightResize::begin(const HighlightId &highlight, TextRange range, End end)
{
    m_highlight = highlight;
    m_original = range;
    m_range = range;
    m_end = end;
}

TextRange HighlightResize::moveTo(qsizetype position, const TextUnits &units)
{
    if (m_end == End::Start)
        m_range.start = std::min(position, units.previousCharacter(m_range.end));
    else
        m_range.end = std::max(position, units.nextCharacter(m_range.start));
    return m_range;
}

} // namespace meipi
