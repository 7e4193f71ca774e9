// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/rows.h"

namespace meipi {

/// A stretch of text in a list, with where it stands.
struct ListedPassage {
    HighlightId highlight; ///< Null where it is none.
    DocumentId document;
    SectionId section; ///< The innermost where it starts that is no measure; null for none.
    TextRange range; ///< UTF-16 code units of the document's current text.

    friend bool operator==(const ListedPassage &, const ListedPassage &) = default;
};

} // namespace meipi
