// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/searchedtext.h"

#include <algorithm>

namespace meipi {

TextRange SearchedText::sectionAt(qsizetype position) const
{
    const auto next =
        std::upper_bound(m_sections.cbegin(), m_sections.cend(), position,
                         [](qsizetype place, TextRange section) { return place < section.start; });
    const qsizetype end = next == m_sections.cend() ? m_text.size() : next->start;
    if (next == m_sections.cbegin())
        return {0, end};
    const TextRange section = *(next - 1);
    return section.contains(position) ? section : TextRange{section.end, end};
}

} // namespace meipi
