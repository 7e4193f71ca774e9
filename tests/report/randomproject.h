// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/projectbuilder.h"

namespace meipi::test {

/// Documents with sections, emoji beyond the BMP and highlights that overlap, by two or three
/// authors who code each other's highlights too; the same project for the same seed.
ProjectBuilder randomProject(quint32 seed, int documents = 3, int highlights = 25);

} // namespace meipi::test
