// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/columns.h"
#include "reader/readerpage.h"

namespace meipi {

/// Where something of @p wanted size stands beside a passage: in the margin at its first line when
/// it is wide enough for @p least, else under its last line, else above its first; never over it.
/// In the viewport as far as the passage is.
QRect placeBeside(ReaderPage &page, const Columns &columns, TextRange passage, QSize wanted,
                  int least);

/// How far the text must go up for it to be seen whole; 0 when it is or cannot be.
int missingRoom(ReaderPage &page, TextRange passage, const QRect &place);

} // namespace meipi
