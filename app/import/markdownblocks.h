// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/sourcetext.h"

namespace meipi {

/// Puts the blocks of @p markdown (GFM) into @p text. HTML in it loses its tags.
void readMarkdownBlocks(const QString &markdown, SourceText &text);

} // namespace meipi
