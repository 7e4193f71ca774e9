// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/draft.h"

namespace meipi {

Result<Done> Draft::add(const Result<Change> &edit)
{
    if (!edit)
        return tl::unexpected(edit.error());
    m_project.apply(*edit);
    m_change.record(*edit);
    return Done{};
}

} // namespace meipi
