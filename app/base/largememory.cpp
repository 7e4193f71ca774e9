// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/largememory.h"

#ifdef Q_OS_LINUX
#include <sys/mman.h>
#endif

namespace meipi {

void expectLargeUse(void *memory, qsizetype size)
{
#ifdef MADV_HUGEPAGE
    constexpr quintptr page = 4096;
    constexpr qsizetype smallest = qsizetype(8) << 20; // Below, a large page may waste a share.
    if (memory == nullptr || size < smallest)
        return;
    const quintptr start = (reinterpret_cast<quintptr>(memory) + page - 1) / page * page;
    const quintptr end =
        (reinterpret_cast<quintptr>(memory) + static_cast<quintptr>(size)) / page * page;
    madvise(reinterpret_cast<void *>(start), end - start, MADV_HUGEPAGE);
#else
    Q_UNUSED(memory)
    Q_UNUSED(size)
#endif
}

} // namespace meipi
