// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/marks.h"
#include "reader/readerpage.h"
#include "reader/textunits.h"

namespace meipi {

/// A highlight's end being dragged.
class HighlightResize {
public:
    enum class End { Start, End };

    /// Which end of @p range can be taken hold of at @p point.
    static std::optional<End> endAt(ReaderPage &page, TextRange range, QPoint point);

    void begin(const HighlightId &highlight, TextRange range, End end);
    TextRange moveTo(qsizetype position, const TextUnits &units); ///< At least a character stays.
    bool isActive() const { return !m_highlight.isNull(); }
    const HighlightId &highlight() const { return m_highlight; }
    TextRange range() const { return m_range; }
    bool hasChanged() const { return !(m_range == m_original); }
    void finish() { m_highlight = {}; }

private:
    HighlightId m_highlight;
    TextRange m_original;
    TextRange m_range;
    End m_end = End::End;
};

} // namespace meipi
