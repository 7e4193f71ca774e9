// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/pdfpage.h"

namespace meipi {

/// The page with the characters that were meant in the place of those that fonts draw for them:
/// ideographs for Kangxi and CJK radicals, letters for ligatures, plain marks for vertical ones and
/// for the bullets of symbol fonts. Other characters stay.
PdfPage withPlainCharacters(PdfPage page);

} // namespace meipi
