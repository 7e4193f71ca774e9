// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace meipi {

/// Tells the system that all of @p size bytes at @p memory are about to be written, so that it can
/// map them in large pages: the first writing then takes a fraction of the time. Only advice; no
/// effect on small blocks and on systems that take none. Any thread.
void expectLargeUse(void *memory, qsizetype size);

} // namespace meipi
