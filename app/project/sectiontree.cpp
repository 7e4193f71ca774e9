// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/sectiontree.h"

#include <algorithm>

namespace meipi {

namespace {

OutlineNode nodeFrom(const Section &row, int parent)
{
    OutlineNode node;
    node.kind = row.kind;
    node.parent = parent;
    node.level = row.level;
    node.ordinal = row.ordinal;
    node.label = row.label;
    node.title = row.title;
    node.range = row.range;
    node.heading = row.heading;
    node.setAside = row.setAside;
    node.evidence = row.evidence;
    node.confidence = row.confidence;
    return node;
}

} // namespace

bool isDropped(const Section &row)
{
    return row.setAside && row.kind != OutlineNode::Kind::Measure;
}

SectionTree::SectionTree(const QList<Section> &rows)
{
    QHash<SectionId, QList<qsizetype>> children;
    QHash<SectionId, qsizetype> known;
    known.reserve(rows.size());
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (!isDropped(rows[row]))
            known.insert(rows[row].id, row);
    }
    for (const qsizetype row : std::as_const(known)) {
        const SectionId parent = rows[row].parent;
        children[known.contains(parent) ? parent : SectionId()].append(row);
    }
    for (QList<qsizetype> &siblings : children) {
        std::sort(siblings.begin(), siblings.end(), [&rows](qsizetype a, qsizetype b) {
            if (rows[a].range.start != rows[b].range.start)
                return rows[a].range.start < rows[b].range.start;
            if (rows[a].range.end != rows[b].range.end)
                return rows[a].range.end > rows[b].range.end;
            return rows[a].id < rows[b].id;
        });
    }

    // Depth first with an explicit stack: a stranger's file may nest as deep as it has rows. Rows
    // that are each other's parents are never reached and stay out.
    struct Step {
        qsizetype row;
        int parent;
    };
    QList<OutlineNode> nodes;
    QList<Step> stack;
    const auto push = [&stack, &children](const SectionId &id, int parent) {
        const QList<qsizetype> siblings = children.value(id);
        for (auto row = siblings.crbegin(); row != siblings.crend(); ++row)
            stack.append({*row, parent});
    };
    push(SectionId(), -1);
    while (!stack.isEmpty()) {
        const Step step = stack.takeLast();
        const Section &row = rows[step.row];
        const int node = static_cast<int>(nodes.size());
        nodes.append(nodeFrom(row, step.parent));
        m_ids.append(row.id);
        m_nodes.insert(row.id, node);
        push(row.id, node);
    }
    m_outline = Outline(nodes);
}

QList<Section> sectionsFrom(const Outline &outline, const VersionId &version)
{
    QList<Section> rows;
    rows.reserve(outline.nodes().size());
    for (const OutlineNode &node : outline.nodes()) {
        Section row;
        row.id = SectionId::create();
        row.version = version;
        row.parent = node.parent < 0 ? SectionId() : rows[node.parent].id;
        row.kind = node.kind;
        row.level = node.level;
        row.ordinal = node.ordinal;
        row.label = node.label;
        row.title = node.title;
        row.range = node.range;
        row.heading = node.heading;
        row.setAside = node.setAside;
        row.evidence = node.evidence;
        row.confidence = node.confidence;
        rows.append(row);
    }
    return rows;
}

} // namespace meipi
