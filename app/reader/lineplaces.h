// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/piecelayout.h"

#include <QVarLengthArray>

namespace meipi {

/// Where ranges of one line stand, for many of them: each place in the text is asked for once.
class LinePlaces {
public:
    using Areas = QVarLengthArray<QRect, 2>;

    LinePlaces(const PieceLayout &layout, int line);

    Areas rectangles(TextRange range); ///< As of PieceLayout::rectangles().

private:
    int xOf(qsizetype position); ///< In a line of one direction.
    void placeIdeographs();

    const PieceLayout &m_layout;
    QTextLine m_line;
    TextRange m_range;
    int m_top;
    QVarLengthArray<int, 128> m_known; ///< For each place of the line, once one was asked for.
};

} // namespace meipi
