// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/readerpage.h"
#include "reader/textunits.h"

#include <QKeyEvent>

namespace meipi {

/// A way for the caret to go.
enum class Motion {
    PreviousCharacter,
    NextCharacter,
    PreviousWord,
    NextWord,
    PreviousSentence,
    NextSentence,
    PreviousParagraph,
    NextParagraph,
    LineUp,
    LineDown,
    LineStart,
    LineEnd,
    PageUp,
    PageDown,
    TextStart,
    TextEnd,
};

/// What a key means, Shift left aside; none for keys that move nothing.
std::optional<Motion> motionFor(const QKeyEvent &event, bool rightToLeft);

/// Moves a caret through a page, keeping its column on the way up and down.
class CaretMotion {
public:
    explicit CaretMotion(ReaderPage &page) : m_page(page) {}

    CaretPlace moved(CaretPlace from, Motion motion);
    void forgetColumn() { m_column.reset(); }
    bool isRightToLeft(qsizetype position) const; ///< The paragraph there.

private:
    qsizetype movedByUnit(qsizetype from, Motion motion) const;
    CaretPlace movedByLines(CaretPlace from, int lines);
    CaretPlace movedByPage(CaretPlace from, int direction);
    CaretPlace toLineEnd(CaretPlace from, bool end);

    ReaderPage &m_page;
    std::optional<int> m_column; ///< From the column's left, while going up and down.
};

} // namespace meipi
