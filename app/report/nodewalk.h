// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline/outline.h"

#include <vector>

namespace meipi {

/// Tells for ascending positions, UTF-16 code units, in which node of an outline each lies.
class NodeWalk {
public:
    /// @p outline must outlive the walk.
    explicit NodeWalk(const Outline &outline) : m_nodes(outline.nodes()) {}

    /// The innermost one; -1 for none.
    int at(qsizetype position)
    {
        for (; m_next < m_nodes.size() && m_nodes[m_next].range.start <= position; ++m_next) {
            leave(m_nodes[m_next].range.start);
            m_around.push_back(static_cast<int>(m_next));
        }
        leave(position);
        return m_around.empty() ? -1 : m_around.back();
    }

    /// Likewise, of those that are no measures.
    int sectionAt(qsizetype position)
    {
        int node = at(position);
        while (node >= 0 && m_nodes[node].kind == OutlineNode::Kind::Measure)
            node = m_nodes[node].parent;
        return node;
    }

private:
    void leave(qsizetype position)
    {
        while (!m_around.empty() && m_nodes[m_around.back()].range.end <= position)
            m_around.pop_back();
    }

    const QList<OutlineNode> &m_nodes;
    qsizetype m_next = 0;
    std::vector<int> m_around;
};

} // namespace meipi
