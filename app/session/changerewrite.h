// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/change.h"

namespace meipi {

/// @p change with U+FFFD in place of unpaired surrogates, which no file of text can hold, and of
/// U+FFFE and U+FFFF, which SQLite does not give back: memory must be as the file is.
Change withValidText(const Change &change);

/// Whether a row that @p change adds or alters names @p author.
bool refersTo(const Change &change, const AuthorId &author);

/// What @p change does as @p from, done as @p to.
Change withOtherAuthor(const Change &change, const AuthorId &from, const AuthorId &to);

} // namespace meipi
