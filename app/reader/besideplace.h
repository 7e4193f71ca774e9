// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/columns.h"
#include "reader/readerpage.h"

namespace meipi {

/// How wide something stands beside a passage: as wide as the margin when that is wide enough for
/// @p least, else as wide as @p wanted.
int widthBeside(const ReaderPage &page, const Columns &columns, int wanted, int least);

/// Where it stands, as wide as widthBeside() and as high as it is at that width: in the margin at
/// the first line, else under the last line, else above the first; never over the passage. In the
/// viewport as far as the passage is.
QRect placeBeside(ReaderPage &page, const Columns &columns, TextRange passage, QSize size,
                  int least);

/// How far the text must go up for it to be seen whole; 0 when it is or cannot be.
int missingRoom(ReaderPage &page, TextRange passage, const QRect &place);

} // namespace meipi
